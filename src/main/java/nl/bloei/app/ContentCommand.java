package nl.bloei.app;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import nl.bloei.content.Content;
import nl.bloei.content.Inventory;
import nl.bloei.content.Texts;

/** {@code content [--json]}: lists every worksheet with the number of things it asks. */
final class ContentCommand implements Command {
    private static final String JSON = "--json";

    @Override
    public CommandSpec spec() {
        return Commands.withHelp(CommandSpec.create().name("content"), Texts.get("app.contents.description"))
            .addOption(OptionSpec.builder(JSON).description(Texts.get("app.contents.json")).build());
    }

    @Override
    public int run(ParseResult words, PrintStream out, PrintStream err) {
        List<Inventory> worksheets = Inventory.of(Content.load());
        out.println(words.hasMatchedOption(JSON) ? Inventory.json(worksheets) : table(worksheets));
        return ExitCode.DONE;
    }

    private static String table(List<Inventory> worksheets) {
        List<Column> columns = List.of(new Column("app.contents.id", false, Inventory::id),
                new Column("app.contents.part", false, Inventory::part),
                new Column("app.contents.source", false, Inventory::source),
                new Column("app.contents.printed", true, w -> String.valueOf(w.printed())),
                new Column("app.contents.inText", true, w -> String.valueOf(w.inText())),
                new Column("app.contents.prompts", true, w -> String.valueOf(w.prompts())));
        var lines = new ArrayList<StringBuilder>();
        for (int i = 0; i <= worksheets.size(); i++) {
            lines.add(new StringBuilder());
        }
        for (Column column : columns) {
            append(column, worksheets, lines);
        }
        return String.join(System.lineSeparator(),
                lines.stream().map(line -> line.toString().stripTrailing()).toList());
    }

    private static void append(Column column, List<Inventory> worksheets, List<StringBuilder> lines) {
        var cells = new ArrayList<>(List.of(Texts.get(column.title())));
        worksheets.stream().map(column.value()).forEach(cells::add);
        int width = cells.stream().mapToInt(String::length).max().orElseThrow();
        for (int i = 0; i < cells.size(); i++) {
            String room = " ".repeat(width - cells.get(i).length());
            lines.get(i).append(column.right() ? room + cells.get(i) : cells.get(i) + room).append("  ");
        }
    }

    /** A column of the table. */
    private record Column(String title, boolean right, Function<Inventory, String> value) {
    }
}
