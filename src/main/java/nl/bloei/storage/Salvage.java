package nl.bloei.storage;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import nl.bloei.workbook.About;
import nl.bloei.workbook.Extras;
import nl.bloei.workbook.Ids;
import nl.bloei.workbook.Workbook;

/** Takes out of a damaged file what is still whole in it: the sheets before the damage. */
final class Salvage {
    private Salvage() {
    }

    /** What is whole of a workbook; {@code null} if there is no sheet among it. */
    static @Nullable Workbook of(byte[] bytes) {
        Map<String, @Nullable Object> remains = Json.remains(bytes);
        if (!Stored.FORMAT.equals(remains.get("format"))) {
            return null;
        }
        var sheets = each(remains.get("sheets"), WorkbookReader::sheet);
        if (sheets.isEmpty()) {
            return null;
        }
        var steps = each(remains.get("steps"), WorkbookReader::step);
        return new Workbook(text(remains, "id", Ids.next()), text(remains, "title", ""), about(remains.get("about")),
                text(remains, "writtenBy", ""), created(text(remains, "created", "")), generation(remains), sheets,
                steps, Extras.NONE);
    }

    private static <T> List<T> each(@Nullable Object elements, Fields.Shape<T> shape) {
        var whole = new ArrayList<T>();
        if (elements instanceof List<?> list) {
            for (Object element : list) {
                T read = read(element, shape);
                if (read != null) {
                    whole.add(read);
                }
            }
        }
        return whole;
    }

    private static <T> @Nullable T read(@Nullable Object element, Fields.Shape<T> shape) {
        try {
            return element instanceof Map<?, ?> map ? shape.read(Fields.of(map)) : null;
        } catch (Unfit e) {
            return null; // Damaged itself; the others may be whole.
        }
    }

    private static About about(@Nullable Object remains) {
        About about = read(remains, WorkbookReader::about);
        return about == null ? About.of(About.Kind.SELF, "", About.Cover.MOSS) : about;
    }

    private static Instant created(String remains) {
        try {
            return Instant.parse(remains);
        } catch (java.time.DateTimeException e) {
            return Instant.EPOCH;
        }
    }

    private static long generation(Map<String, @Nullable Object> remains) {
        return remains.get("generation") instanceof Number number ? Math.max(0, number.longValue()) : 0;
    }

    private static String text(Map<String, @Nullable Object> remains, String name, String otherwise) {
        return remains.get(name) instanceof String text ? text : otherwise;
    }
}
