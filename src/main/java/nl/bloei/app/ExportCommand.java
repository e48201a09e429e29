package nl.bloei.app;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import nl.bloei.content.Content;
import nl.bloei.content.Texts;
import nl.bloei.paper.PaperSize;
import nl.bloei.paper.Press;
import nl.bloei.storage.OtherFile;
import nl.bloei.storage.Places;
import nl.bloei.storage.Problem;
import nl.bloei.storage.SettingsFile;
import nl.bloei.ui.Paper;
import nl.bloei.workbook.Sheet;
import nl.bloei.workbook.Workbook;

/** {@code export FILE --pdf OUT}: the sheets of a workbook as a PDF, filled in or blank. */
final class ExportCommand implements Command {
    private static final String PDF = "--pdf";
    private static final String SHEET = "--sheet";
    private static final String BLANK = "--blank";
    private static final String FORCE = "--force";

    private final Clock clock;
    private final Places places;
    private final PassphraseInput input;

    /** A command that prints today's date as this clock has it, and gets passphrases from here. */
    ExportCommand(Clock clock, Places places, PassphraseInput input) {
        this.clock = clock;
        this.places = places;
        this.input = input;
    }

    @Override
    public CommandSpec spec() {
        String file = Texts.get("app.check.file");
        return Commands.withHelp(CommandSpec.create().name("export"), Texts.get("app.export.description"))
            .addPositional(PositionalParamSpec.builder()
                .paramLabel(file)
                .description(Texts.get("app.export.file"))
                .arity("1")
                .type(Path.class)
                .build())
            .addOption(OptionSpec.builder(PDF)
                .paramLabel("PDF")
                .description(Texts.get("app.export.pdf"))
                .required(true)
                .type(Path.class)
                .build())
            .addOption(OptionSpec.builder(SHEET)
                .paramLabel("ID")
                .description(Texts.get("app.export.sheet"))
                .type(String.class)
                .build())
            .addOption(OptionSpec.builder(BLANK).description(Texts.get("app.export.blank")).build())
            .addOption(OptionSpec.builder(FORCE).description(Texts.get("app.export.force")).build())
            .addOption(PassphraseInput.option());
    }

    @Override
    public int run(ParseResult words, PrintStream out, PrintStream err) throws Problem {
        Path file = words.matchedPositionalValue(0, Path.of(""));
        Path pdf = words.matchedOptionValue(PDF, Path.of(""));
        String asked = words.matchedOptionValue(SHEET, "");
        boolean blank = words.hasMatchedOption(BLANK);
        if (sameFile(file, pdf)) {
            err.println(Texts.get("app.export.same"));
            return ExitCode.USAGE;
        }
        Content content = Content.load();
        Workbook workbook = new Unlocking(input, words, places, err).open(file).workbook();
        List<Sheet> sheets = workbook.sheets()
            .stream()
            .filter(s -> asked.isEmpty() || asked.equals(s.id()) || asked.equals(s.worksheet()))
            .filter(s -> !blank || content.worksheet(s.worksheet()).isPresent())
            .toList();
        if (sheets.isEmpty()) {
            err.println(file + ": " + (asked.isEmpty()
                    ? Texts.get("app.export.none")
                    : Texts.get("app.export.unknown", asked, known(workbook))));
            return ExitCode.PROBLEM;
        }
        var press = new Press(content);
        PaperSize size = Paper.size(new SettingsFile(places).load(), Locale.getDefault());
        LocalDate today = LocalDate.now(clock);
        byte[] bytes = blank
                ? press.blank(sheets.stream().map(Sheet::worksheet).distinct().toList(), size, today)
                : press.filled(workbook, sheets, size, today);
        OtherFile.write(pdf, bytes, words.hasMatchedOption(FORCE));
        out.println(pdf);
        return ExitCode.DONE;
    }

    /** Even when it may replace a file, a PDF never takes the place of the workbook itself. */
    private static boolean sameFile(Path file, Path pdf) {
        try {
            return Files.isSameFile(file, pdf);
        } catch (IOException e) {
            return false; // One of them is not there.
        }
    }

    private static String known(Workbook workbook) {
        return String.join(", ", workbook.sheets().stream().map(s -> s.id() + " (" + s.worksheet() + ")").toList());
    }
}
