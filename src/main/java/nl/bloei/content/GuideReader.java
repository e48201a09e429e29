package nl.bloei.content;

import java.util.List;

/** Turns a guide file into a {@link Guide}. */
final class GuideReader {
    private static final int AXES = 4;
    private static final int CELLS = 4;

    /** The shapes of a guide, as a file names them. */
    private enum Shape {
        PICKER, ROUTES, CROSSROADS
    }

    private GuideReader() {
    }

    static Guide read(String file, byte[] json) {
        return Fields.read(file, json, GuideReader::guide);
    }

    private static Guide guide(Fields fields) {
        return new Guide(fields.text("id"), fields.choice("part", Part.values(), Part::key),
                fields.number("order", 1, 999), WorksheetReader.source(fields), fields.text("title"),
                fields.text("lead"), fields.text("opening"), body(fields), fields.text("attribution"));
    }

    private static Guide.Body body(Fields fields) {
        return switch (fields.choice("shape", Shape.values())) {
            case PICKER -> new Guide.Picker(fields.objects("filters", GuideReader::filter),
                    fields.objects("entries", GuideReader::entry));
            case ROUTES -> new Guide.Routes(fields.text("question"), fields.objects("routes", GuideReader::way),
                    fields.has("always") ? fields.objects("always", GuideReader::stop) : List.of());
            case CROSSROADS -> new Guide.Crossroads(fields.text("question"),
                    fields.counted("axes", AXES, AXES, each -> new Guide.Axis(each.text("title"), each.text("text"))),
                    fields.counted("cells", CELLS, CELLS, GuideReader::cell),
                    fields.objects("moves", GuideReader::move));
        };
    }

    private static Guide.Filter filter(Fields fields) {
        return new Guide.Filter(fields.text("id"), fields.text("question"),
                fields.objects("options", each -> new Guide.Option(each.text("id"), each.text("text"))));
    }

    private static Guide.Entry entry(Fields fields) {
        return new Guide.Entry(fields.text("to"), fields.text("text"), fields.texts("tags"));
    }

    private static Guide.Way way(Fields fields) {
        return new Guide.Way(fields.text("id"), fields.text("title"), fields.text("text"),
                fields.objects("stops", GuideReader::stop));
    }

    private static Guide.Stop stop(Fields fields) {
        return new Guide.Stop(fields.text("title"), fields.text("text"), links(fields));
    }

    private static Guide.Cell cell(Fields fields) {
        return new Guide.Cell(fields.text("id"), fields.text("title"), fields.text("text"), fields.text("signal"));
    }

    private static Guide.Move move(Fields fields) {
        return new Guide.Move(fields.text("id"), fields.text("from"), fields.text("to"), fields.text("title"),
                fields.text("text"), links(fields));
    }

    private static List<Worksheet.Link> links(Fields fields) {
        return fields.has("links") ? WorksheetReader.links("links", fields) : List.of();
    }
}
