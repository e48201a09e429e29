package nl.bloei.content;

import java.util.Arrays;
import java.util.List;

import nl.bloei.content.Block.HistoryLine.CardWords;
import nl.bloei.content.Block.HistoryLine.MarkerWords;
import nl.bloei.workbook.About;
import nl.bloei.workbook.Marker;

/** Turns a worksheet file into a {@link Worksheet}. The only place that knows how blocks are written down. */
final class WorksheetReader {
    private static final int MOST_LINES = 12;
    private static final String PORTRAIT = "portrait";
    private static final String LANDSCAPE = "landscape";

    private WorksheetReader() {
    }

    static Worksheet read(String file, byte[] json) {
        return Fields.read(file, json, WorksheetReader::worksheet);
    }

    private static Worksheet worksheet(Fields fields) {
        return new Worksheet(fields.text("id"), fields.choice("part", Part.values(), Part::key),
                fields.number("order", 1, 999), source(fields), fields.text("title"), fields.text("lead"),
                fields.text("who"), fields.text("when"), fields.text("icon"),
                fields.choices("startIn", About.Kind.values()), fields.optionalText("subject"),
                fields.choice("paper", new String[]{PORTRAIT, LANDSCAPE}, p -> p).equals(LANDSCAPE),
                fields.text("opening"), fields.objects("blocks", WorksheetReader::block),
                fields.has("next") ? fields.objects("next", WorksheetReader::link) : List.of(),
                fields.text("attribution"));
    }

    private static String source(Fields fields) {
        String source = fields.text("source");
        if (!source.matches("\\d{3}")) {
            throw fields.problem("source must be three digits");
        }
        return source;
    }

    private static Worksheet.Link link(Fields fields) {
        return new Worksheet.Link(fields.text("to"), fields.text("text"));
    }

    private static Block block(Fields fields) {
        String id = fields.text("id");
        fields.inBlock(id);
        Block.Place place = fields.has("place") ? fields.choice("place", Block.Place.values()) : Block.Place.FULL;
        return switch (fields.choice("kind", BlockKind.values())) {
            case PASSAGE -> new Block.Passage(id, place, fields.texts("text"));
            case QUESTION -> new Block.Question(id, place, prompt("prompt", fields),
                    fields.number("lines", 1, MOST_LINES));
            case CHIPS -> new Block.Chips(id, place, prompt("prompt", fields),
                    fields.choice("role", Block.Role.values()), fields.text("add"), fields.optionalText("gathers"));
            case HISTORY_LINE -> historyLine(id, place, fields);
            case RINGS -> rings(id, place, fields);
        };
    }

    private static Block historyLine(String id, Block.Place place, Fields fields) {
        return new Block.HistoryLine(id, place, prompt("line", fields), prompt("mark", fields),
                prompt("explore", fields), fields.text("above"), fields.text("below"),
                fields.object("markers", WorksheetReader::markers), fields.object("card", WorksheetReader::card));
    }

    private static List<MarkerWords> markers(Fields fields) {
        return Arrays.stream(Marker.values())
            .map(marker -> fields.object(Fields.keyOf(marker),
                    words -> new MarkerWords(marker, words.text("yes"), words.text("no"))))
            .toList();
    }

    private static CardWords card(Fields fields) {
        return new CardWords(fields.text("deedAtPeak"), fields.text("deedInValley"), fields.text("talents"),
                fields.text("dormant"), fields.text("rescue"));
    }

    private static Block rings(String id, Block.Place place, Fields fields) {
        return new Block.Rings(id, place, fields.text("innerTitle"), fields.text("outerTitle"),
                fields.objects("inner", WorksheetReader::prompt), fields.objects("outer", WorksheetReader::prompt),
                prompt("choose", fields), fields.text("step"));
    }

    private static Prompt prompt(String name, Fields fields) {
        return fields.object(name, WorksheetReader::prompt);
    }

    private static Prompt prompt(Fields fields) {
        return new Prompt(fields.text("id"), fields.text("text"), fields.optionalText("help"),
                fields.optionalText("start"), fields.choice("counts", Prompt.Counts.values()));
    }
}
