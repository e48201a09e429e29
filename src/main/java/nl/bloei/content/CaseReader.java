package nl.bloei.content;

import java.util.List;

/** Turns a case file into an {@link ExampleCase}. */
final class CaseReader {
    private CaseReader() {
    }

    static ExampleCase read(String file, byte[] json) {
        return Fields.read(file, json, CaseReader::exampleCase);
    }

    private static ExampleCase exampleCase(Fields fields) {
        return new ExampleCase(fields.text("id"), fields.choice("part", Part.values(), Part::key),
                fields.number("order", 1, 999), WorksheetReader.source(fields), fields.text("title"),
                fields.text("lead"), fields.texts("about"), fields.text("sample"),
                fields.objects("scenes", CaseReader::scene), fields.text("attribution"));
    }

    private static ExampleCase.Scene scene(Fields fields) {
        return new ExampleCase.Scene(fields.text("id"), fields.text("title"), fields.texts("text"),
                fields.optionalText("worksheet"), fields.has("sheet") ? fields.text("sheet") : null,
                fields.has("also") ? WorksheetReader.links("also", fields) : List.of());
    }
}
