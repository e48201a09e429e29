package nl.bloei.app;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

import java.io.PrintStream;
import java.nio.file.Path;

import nl.bloei.content.Texts;
import nl.bloei.storage.Problem;

/** {@code pictures --to FOLDER}: the screens and the PDF of the sample workbook, made without a screen. */
final class PicturesCommand implements Command {
    static final String NAME = "pictures";
    static final String TO = "--to";

    @Override
    public CommandSpec spec() {
        return Commands.withHelp(CommandSpec.create().name(NAME), Texts.get("app.pictures.description"))
            .addOption(OptionSpec.builder(TO)
                .paramLabel(Texts.get("app.pictures.folder"))
                .description(Texts.get("app.pictures.to"))
                .required(true)
                .type(Path.class)
                .build());
    }

    @Override
    public int run(ParseResult words, PrintStream out, PrintStream err) throws Problem {
        Path folder = words.matchedOptionValue(TO, Path.of(""));
        if (!new Showcase(folder, file -> out.println(file)).make()) {
            err.println(Texts.get("app.pictures.fonts"));
            return ExitCode.PROBLEM;
        }
        return ExitCode.DONE;
    }
}
