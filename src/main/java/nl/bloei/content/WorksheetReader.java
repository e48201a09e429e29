package nl.bloei.content;

import java.util.List;

import nl.bloei.workbook.About;

/** Turns a worksheet file into a {@link Worksheet}; {@link BlockReader} knows its blocks. */
final class WorksheetReader {
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
                fields.has("next") ? links("next", fields) : List.of(),
                fields.text("attribution"));
    }

    /** The number of the source document. */
    static String source(Fields fields) {
        String source = fields.text("source");
        if (!source.matches("\\d{3}")) {
            throw fields.problem("source must be three digits");
        }
        return source;
    }

    /** Ways on. */
    static List<Worksheet.Link> links(String name, Fields fields) {
        return fields.objects(name, WorksheetReader::link);
    }

    private static Worksheet.Link link(Fields fields) {
        return new Worksheet.Link(fields.text("to"), fields.text("text"));
    }

    private static Block block(Fields fields) {
        return new BlockReader(fields).read();
    }

    /** A prompt in a field of an object. */
    static Prompt prompt(String name, Fields fields) {
        return fields.object(name, WorksheetReader::prompt);
    }

    /** A prompt that is an object of its own. */
    static Prompt prompt(Fields fields) {
        return new Prompt(fields.text("id"), fields.text("text"), fields.optionalText("help"),
                fields.optionalText("start"), fields.choice("counts", Prompt.Counts.values()));
    }
}
