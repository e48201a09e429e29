package nl.bloei.storage;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads JSON into plain trees of {@code Map}, {@code List}, {@code String}, {@code Number}, {@code Boolean} and
 * {@code null}, within limits that no honest workbook reaches. Always from bytes: other entries of the parser do not
 * check every limit.
 */
final class Json {
    /** The largest document, in bytes. */
    static final int MOST_BYTES = 64 * 1024 * 1024;
    static final JsonFactory FACTORY = JsonFactory.builder()
        .streamReadConstraints(StreamReadConstraints.builder()
            .maxNestingDepth(64)
            .maxDocumentLength(MOST_BYTES)
            .maxStringLength(4 * 1024 * 1024)
            .maxNameLength(256)
            .maxNumberLength(64)
            .maxTokenCount(2_000_000)
            .build())
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .build();

    private Json() {
    }

    /**
     * The object that the bytes hold; the maps and lists in it are fresh and may be changed.
     *
     * @throws Unfit if they are not exactly one JSON object in UTF-8 within the limits
     */
    static Map<String, @Nullable Object> object(byte[] bytes) throws Unfit {
        if (bytes.length == 0) {
            throw new Unfit(Problem.Kind.EMPTY, "0 bytes");
        }
        if (bytes.length > MOST_BYTES) {
            throw new Unfit(Problem.Kind.TOO_LARGE, bytes.length + " bytes");
        }
        requireText(bytes);
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), bytes)) {
            if (parser.nextToken() == null) {
                throw new Unfit(Problem.Kind.DAMAGED, "nothing but white space");
            }
            if (parser.currentToken() != JsonToken.START_OBJECT) {
                parser.skipChildren();
                requireEnd(parser);
                throw new Unfit(Problem.Kind.FOREIGN, "not an object");
            }
            var object = map(parser);
            requireEnd(parser);
            return object;
        } catch (StreamConstraintsException e) {
            throw new Unfit(Problem.Kind.TOO_LARGE, "beyond a limit " + at(e));
        } catch (JacksonException e) {
            throw new Unfit(Problem.Kind.DAMAGED, "not JSON " + at(e));
        } catch (NumberFormatException | IllegalStateException e) {
            // A number with a huge exponent, or names made to collide: the parser lets these through.
            throw new Unfit(Problem.Kind.DAMAGED, e.getClass().getSimpleName());
        }
    }

    /**
     * What is whole of an object in bytes that are damaged or cut off: the fields before the damage, and of a list in which
     * it is the elements before it.
     */
    static Map<String, @Nullable Object> remains(byte[] bytes) {
        var remains = new LinkedHashMap<String, @Nullable Object>();
        byte[] text = new String(bytes, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8); // Mends what is no text.
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                if (parser.nextToken() == JsonToken.START_ARRAY) {
                    var list = new ArrayList<@Nullable Object>();
                    remains.put(name, list);
                    while (parser.nextToken() != JsonToken.END_ARRAY) {
                        list.add(value(parser));
                    }
                } else {
                    remains.put(name, value(parser));
                }
            }
        } catch (JacksonException | NumberFormatException | IllegalStateException | Unfit e) {
            // Here the damage begins.
            return remains;
        }
        return remains;
    }

    private static void requireEnd(JsonParser parser) throws Unfit {
        if (parser.nextToken() != null) {
            throw new Unfit(Problem.Kind.DAMAGED, "more after the end");
        }
    }

    /** Only the position: the parser's own message quotes the text. */
    private static String at(JacksonException e) {
        var place = e.getLocation();
        return place == null ? "" : "at line " + place.getLineNr() + ", column " + place.getColumnNr();
    }

    private static Map<String, @Nullable Object> map(JsonParser parser) throws Unfit {
        var map = new LinkedHashMap<String, @Nullable Object>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            if (Surrogates.alone(name)) {
                throw new Unfit(Problem.Kind.DAMAGED, "a field name that is not text");
            }
            parser.nextToken();
            map.put(name, value(parser));
        }
        return map;
    }

    private static @Nullable Object value(JsonParser parser) throws Unfit {
        return switch (parser.currentToken()) {
            case START_OBJECT -> map(parser);
            case START_ARRAY -> list(parser);
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT -> parser.getNumberValue();
            case VALUE_NUMBER_FLOAT -> decimal(parser.getString());
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> throw new Unfit(Problem.Kind.DAMAGED, "cut off");
        };
    }

    private static List<@Nullable Object> list(JsonParser parser) throws Unfit {
        var list = new ArrayList<@Nullable Object>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(value(parser));
        }
        return list;
    }

    /** A double where that says exactly the same, so that what is read is written again digit by digit. */
    private static Number decimal(String digits) {
        double number = Double.parseDouble(digits);
        return Double.toString(number).equals(digits) ? (Number) number : new BigDecimal(digits);
    }

    private static void requireText(byte[] bytes) throws Unfit {
        var decoder = StandardCharsets.UTF_8.newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(8192);
        CoderResult result;
        do {
            out.clear();
            result = decoder.decode(in, out, true);
        } while (result.isOverflow());
        if (result.isError()) {
            boolean cutOff = in.remaining() < 4 && result.length() == in.remaining();
            throw new Unfit(cutOff ? Problem.Kind.DAMAGED : Problem.Kind.NOT_TEXT, "not UTF-8 at " + in.position());
        }
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                throw new Unfit(Problem.Kind.NOT_TEXT, "a zero byte at " + i);
            }
        }
    }
}
