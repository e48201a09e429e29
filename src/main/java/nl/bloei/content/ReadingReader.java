package nl.bloei.content;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns a file of reading text into a {@link ReadingPage}: fields between two lines of dashes, then Markdown. */
final class ReadingReader {
    private static final String FENCE = "---";
    private static final List<String> NAMES = List.of("id", "part", "order", "title", "lead", "attribution");

    private ReadingReader() {
    }

    static ReadingPage read(String file, byte[] bytes) {
        List<String> lines = decode(file, bytes).lines().toList();
        int end = lines.isEmpty() ? -1 : lines.subList(1, lines.size()).indexOf(FENCE) + 1;
        if (end < 1 || !lines.getFirst().equals(FENCE)) {
            throw new ContentProblem(file, "line 1", "must open with fields between two lines of ---");
        }
        Map<String, String> fields = fields(file, lines.subList(1, end));
        String text = String.join("\n", lines.subList(end + 1, lines.size()));
        return new ReadingPage(field(file, fields, "id"), part(file, fields), order(file, fields),
                field(file, fields, "title"), field(file, fields, "lead"), Markdown.read(file, end + 2, text),
                field(file, fields, "attribution"));
    }

    private static String decode(String file, byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new ContentProblem(file, "", "is not UTF-8");
        }
    }

    private static Map<String, String> fields(String file, List<String> lines) {
        var fields = new LinkedHashMap<String, String>();
        for (int i = 0; i < lines.size(); i++) {
            String where = "line " + (i + 2);
            int colon = lines.get(i).indexOf(": ");
            if (colon < 0) {
                throw new ContentProblem(file, where, "must be a name, a colon, a space and a value");
            }
            String name = lines.get(i).substring(0, colon);
            if (!NAMES.contains(name)) {
                throw new ContentProblem(file, where, name + " is an unknown field");
            }
            if (fields.put(name, lines.get(i).substring(colon + 2).strip()) != null) {
                throw new ContentProblem(file, where, name + " stands there twice");
            }
        }
        return fields;
    }

    private static String field(String file, Map<String, String> fields, String name) {
        String value = fields.get(name);
        if (value == null) {
            throw new ContentProblem(file, "", name + " is missing");
        }
        if (value.isEmpty()) {
            throw new ContentProblem(file, "", name + " is empty");
        }
        return value;
    }

    private static Part part(String file, Map<String, String> fields) {
        String key = field(file, fields, "part");
        return Arrays.stream(Part.values())
            .filter(p -> p.key().equals(key))
            .findFirst()
            .orElseThrow(() -> new ContentProblem(file, "", "part is " + key + ", which is no part of the book"));
    }

    private static int order(String file, Map<String, String> fields) {
        String order = field(file, fields, "order");
        if (!order.matches("[1-9]\\d{0,2}")) {
            throw new ContentProblem(file, "", "order must be a whole number from 1 to 999");
        }
        return Integer.parseInt(order);
    }
}
