package nl.bloei.content;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a JSON file into maps, lists, texts and whole numbers. Plain parsing, because setting up data binding would take
 * longer than reading the whole book.
 */
final class Json {
    private static final JsonFactory FACTORY = JsonFactory.builder()
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .build();

    private Json() {
    }

    static Map<?, ?> object(String file, byte[] bytes) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), bytes)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new ContentProblem(file, "", "is not a JSON object");
            }
            Map<?, ?> object = map(parser);
            if (parser.nextToken() != null) {
                throw new ContentProblem(file, "line " + parser.currentLocation().getLineNr(), "goes on after its end");
            }
            return object;
        } catch (JacksonException e) {
            throw new ContentProblem(file, "line " + e.getLocation().getLineNr(), e.getOriginalMessage());
        }
    }

    private static Map<?, ?> map(JsonParser parser) {
        var map = new LinkedHashMap<String, Object>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            map.put(name, value(parser));
        }
        return map;
    }

    private static Object value(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> map(parser);
            case START_ARRAY -> list(parser);
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT -> parser.getNumberValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            // Of a type that no field takes; whoever asks for it says so.
            default -> parser.currentToken();
        };
    }

    private static List<?> list(JsonParser parser) {
        var list = new ArrayList<Object>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(value(parser));
        }
        return list;
    }
}
