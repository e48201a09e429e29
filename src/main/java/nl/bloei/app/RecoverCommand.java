package nl.bloei.app;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

import nl.bloei.content.Texts;
import nl.bloei.storage.Places;
import nl.bloei.storage.Problem;
import nl.bloei.storage.Rescue;

/** {@code recover FILE --to NEW}: brings back the best that is left of a workbook, or what was picked, in a new file. */
final class RecoverCommand implements Command {
    private static final String TO = "--to";
    private static final String PICK = "--pick";

    private final Places places;
    private final PassphraseInput input;

    /** A command that also looks in the program's own folders, and gets passphrases from here. */
    RecoverCommand(Places places, PassphraseInput input) {
        this.places = places;
        this.input = input;
    }

    @Override
    public CommandSpec spec() {
        return Commands.withHelp(CommandSpec.create().name("recover"), Texts.get("app.recover.description"))
            .addPositional(PositionalParamSpec.builder()
                .paramLabel(Texts.get("app.check.file"))
                .description(Texts.get("app.recover.file"))
                .arity("1")
                .type(Path.class)
                .build())
            .addOption(OptionSpec.builder(TO)
                .paramLabel(Texts.get("app.recover.new"))
                .description(Texts.get("app.recover.to"))
                .required(true)
                .type(Path.class)
                .build())
            .addOption(OptionSpec.builder(PICK)
                .paramLabel("N")
                .description(Texts.get("app.recover.pick"))
                .type(Integer.class)
                .build())
            .addOption(PassphraseInput.option());
    }

    @Override
    public int run(ParseResult words, PrintStream out, PrintStream err) throws Problem {
        Path file = words.matchedPositionalValue(0, Path.of(""));
        Path to = words.matchedOptionValue(TO, Path.of(""));
        Rescue rescue = new Unlocking(input, words, places, err).open(file);
        List<Rescue.Find> finds = rescue.finds();
        if (finds.isEmpty()) {
            err.println(Texts.get("app.check.none", file));
            return ExitCode.PROBLEM;
        }
        int pick = words.matchedOptionValue(PICK, 1);
        if (pick < 1 || pick > finds.size()) {
            err.println(Texts.get("app.recover.number", pick, file));
            return ExitCode.USAGE;
        }
        Rescue.Find find = finds.get(pick - 1);
        rescue.write(find, to);
        out.println(Texts.get("app.recover.done", to, FoundText.of(find)));
        if (rescue.isProtected()) {
            out.println(Texts.get("app.recover.protected"));
        }
        return ExitCode.DONE;
    }
}
