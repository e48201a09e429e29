package nl.bloei.app;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

import nl.bloei.content.Content;
import nl.bloei.content.Texts;
import nl.bloei.storage.Places;
import nl.bloei.storage.Problem;
import nl.bloei.storage.Rescue;
import nl.bloei.storage.SyncCopy;
import nl.bloei.workbook.Workbook;

/** {@code check FILE...}: says of each file whether it is sound, and of one that is not what can be brought back. */
final class CheckCommand implements Command {
    /** Of several files the worst outcome is the outcome. */
    private static final List<Integer> WORST_FIRST = List.of(ExitCode.PROBLEM, ExitCode.LOCKED, ExitCode.RECOVERABLE,
            ExitCode.DONE);

    private final Places places;
    private final PassphraseInput input;

    /** A command that also looks in the program's own folders, and gets passphrases from here. */
    CheckCommand(Places places, PassphraseInput input) {
        this.places = places;
        this.input = input;
    }

    @Override
    public CommandSpec spec() {
        return Commands.withHelp(CommandSpec.create().name("check"), Texts.get("app.check.description"))
            .addPositional(PositionalParamSpec.builder()
                .paramLabel(Texts.get("app.check.file"))
                .description(Texts.get("app.check.files"))
                .arity("1..*")
                .type(List.class)
                .auxiliaryTypes(Path.class)
                .build())
            .addOption(PassphraseInput.option());
    }

    @Override
    public int run(ParseResult words, PrintStream out, PrintStream err) throws Problem {
        Content content = Content.load();
        List<Path> files = words.matchedPositionalValue(0, List.of());
        var keys = new Unlocking(input, words, places, err);
        int worst = ExitCode.DONE;
        for (Path file : files) {
            int code = check(file, keys, content, out, err);
            worst = WORST_FIRST.indexOf(code) < WORST_FIRST.indexOf(worst) ? code : worst;
        }
        return worst;
    }

    private static int check(Path file, Unlocking keys, Content content, PrintStream out, PrintStream err)
            throws Problem {
        Rescue rescue;
        try {
            rescue = keys.open(file);
        } catch (Problem e) {
            if (ExitCode.of(e) != ExitCode.LOCKED) {
                throw e; // It is about the file with the passphrase, and so about all of them.
            }
            err.println(ProblemText.of(e));
            return ExitCode.LOCKED;
        }
        try {
            Workbook workbook = rescue.workbook();
            out.println(file + ": " + describe(workbook, content));
            tellMore(file, workbook, rescue, out);
            return ExitCode.DONE;
        } catch (Problem e) {
            err.println(ProblemText.of(e));
            return tellFinds(file, rescue, err) ? ExitCode.RECOVERABLE : ExitCode.PROBLEM;
        }
    }

    /** What lies beside a file that is sound: something that was not saved yet, and copies of sync programs. */
    private static void tellMore(Path file, Workbook workbook, Rescue rescue, PrintStream out) {
        rescue.unsaved()
            .ifPresent(find -> out.println(
                    file + ": " + Texts.get("app.check.more", FoundText.day(find), FoundText.time(find))));
        for (SyncCopy copy : SyncCopy.beside(file, workbook)) {
            out.println(file + ": " + Texts.get("app.check.copy", copy.program(), copy.file().getFileName()));
        }
    }

    /** Tells what can be brought back of a file, and whether there is anything. */
    private static boolean tellFinds(Path file, Rescue rescue, PrintStream err) {
        List<Rescue.Find> finds = rescue.finds();
        if (finds.isEmpty()) {
            return false;
        }
        err.println(Texts.get("app.check.found", file));
        for (int i = 0; i < finds.size(); i++) {
            err.println("  " + Texts.get("app.check.item", i + 1, FoundText.of(finds.get(i))));
        }
        err.println("  " + Texts.get("app.check.recover", file));
        return true;
    }

    private static String describe(Workbook workbook, Content content) {
        int sheets = workbook.sheets().size();
        long unknown = workbook.sheets().stream().filter(s -> content.worksheet(s.worksheet()).isEmpty()).count();
        String sound = Texts.get("app.check.sound", sheets);
        return unknown == 0 ? sound : sound + " " + Texts.get("app.check.unknown", unknown);
    }
}
