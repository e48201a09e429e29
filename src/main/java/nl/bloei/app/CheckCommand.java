package nl.bloei.app;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

import nl.bloei.content.Content;
import nl.bloei.content.Texts;
import nl.bloei.storage.Problem;
import nl.bloei.storage.WorkbookFile;
import nl.bloei.workbook.Workbook;

/** {@code check FILE...}: says of each file whether it is sound. */
final class CheckCommand implements Command {

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
        int code = ExitCode.DONE;
        for (Path file : files) {
            try {
                out.println(file + ": " + describe(WorkbookFile.read(file), content));
            } catch (Problem e) {
                err.println(ProblemText.of(e));
                code = ExitCode.PROBLEM;
            }
        }
        return code;
    }

    private static String describe(Workbook workbook, Content content) {
        int sheets = workbook.sheets().size();
        long unknown = workbook.sheets().stream().filter(s -> content.worksheet(s.worksheet()).isEmpty()).count();
        String sound = Texts.get("app.check.sound", sheets);
        return unknown == 0 ? sound : sound + " " + Texts.get("app.check.unknown", unknown);
    }
}
