package nl.bloei.content;

import java.util.EnumSet;
import java.util.List;

/** Turns {@code book.json} into the chapters of the book: one for every part. */
final class ChapterReader {
    private ChapterReader() {
    }

    static List<Chapter> read(String file, byte[] json) {
        return Fields.read(file, json, ChapterReader::chapters);
    }

    private static List<Chapter> chapters(Fields fields) {
        List<Chapter> chapters = fields.objects("chapters", ChapterReader::chapter);
        var missing = EnumSet.allOf(Part.class);
        for (Chapter chapter : chapters) {
            if (!missing.remove(chapter.part())) {
                throw fields.problem("part " + chapter.part().key() + " has two chapters");
            }
        }
        if (!missing.isEmpty()) {
            throw fields.problem("part " + missing.iterator().next().key() + " has no chapter");
        }
        return chapters;
    }

    private static Chapter chapter(Fields fields) {
        return new Chapter(fields.choice("part", Part.values(), Part::key), fields.text("title"),
                fields.text("lead"), fields.text("motto"), fields.texts("opening"),
                fields.has("sections") ? fields.objects("sections", ChapterReader::section) : List.of());
    }

    private static Chapter.Section section(Fields fields) {
        return new Chapter.Section(fields.text("id"), fields.text("title"), fields.text("text"),
                fields.texts("holds"));
    }
}
