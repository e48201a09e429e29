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
import nl.bloei.storage.WorkbookFile;
import nl.bloei.workbook.Workbook;

/** {@code check FILE...}: says of each file whether it is sound, and of one that is not what can be brought back. */
final class CheckCommand implements Command {
    private final Places places;

    /** A command that also looks in the program's own folders. */
    CheckCommand(Places places) {
        this.places = places;
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
                .build());
    }

    @Override
    public int run(ParseResult words, PrintStream out, PrintStream err) {
        Content content = Content.load();
        List<Path> files = words.matchedPositionalValue(0, List.of());
        boolean recoverable = false;
        boolean lost = false;
        for (Path file : files) {
            try {
                Workbook workbook = WorkbookFile.read(file);
                out.println(file + ": " + describe(workbook, content));
                tellMore(file, workbook, out);
            } catch (Problem e) {
                err.println(ProblemText.of(e));
                boolean found = tellFinds(file, err);
                recoverable |= found;
                lost |= !found;
            }
        }
        return lost ? ExitCode.PROBLEM : recoverable ? ExitCode.RECOVERABLE : ExitCode.DONE;
    }

    /** What lies beside a file that is sound: something that was not saved yet, and copies of sync programs. */
    private void tellMore(Path file, Workbook workbook, PrintStream out) {
        Rescue.of(file, places)
            .finds()
            .stream()
            .filter(find -> find.from() == Rescue.From.JOURNAL)
            .forEach(find -> out.println(
                    file + ": " + Texts.get("app.check.more", FoundText.day(find), FoundText.time(find))));
        for (SyncCopy copy : SyncCopy.beside(file, workbook)) {
            out.println(file + ": " + Texts.get("app.check.copy", copy.program(), copy.file().getFileName()));
        }
    }

    /** Tells what can be brought back of a file, and whether there is anything. */
    private boolean tellFinds(Path file, PrintStream err) {
        List<Rescue.Find> finds = Rescue.of(file, places).finds();
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
