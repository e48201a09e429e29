package nl.bloei.content;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The fields of one JSON object in a content file, read strictly: a missing field, a wrong type, an empty text and a
 * field that nobody asked for are problems.
 */
final class Fields {
    private static final JsonMapper JSON = JsonMapper.builder()
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .build();

    private final String file;
    private final String path;
    private final JsonNode object;
    private final Set<String> asked = new HashSet<>();
    private String where;

    private Fields(String file, String where, String path, JsonNode object) {
        this.file = file;
        this.where = where;
        this.path = path;
        this.object = object;
    }

    /** Reads a whole file. */
    static <T> T read(String file, byte[] json, Function<Fields, T> reader) {
        JsonNode root;
        try {
            root = JSON.readTree(json);
        } catch (JacksonException e) {
            throw new ContentProblem(file, "line " + e.getLocation().getLineNr(), e.getOriginalMessage());
        }
        if (!root.isObject()) {
            throw new ContentProblem(file, "", "is not a JSON object");
        }
        return new Fields(file, "", "", root).into(reader);
    }

    /** From here on problems name this block. */
    void inBlock(String id) {
        where = "block " + id;
    }

    /** Whether a field that may be left out is there. */
    boolean has(String name) {
        return object.has(name);
    }

    /** A text that is not empty. */
    String text(String name) {
        return textOf(need(name), name);
    }

    /** A text that may be left out; it is empty then. */
    String optionalText(String name) {
        return has(name) ? text(name) : "";
    }

    /** A whole number between two bounds, both allowed. */
    int number(String name, int least, int most) {
        JsonNode value = need(name);
        if (!value.canConvertToInt() || !value.isIntegralNumber() || value.intValue() < least
                || value.intValue() > most) {
            throw problem(path + name + " must be a whole number from " + least + " to " + most);
        }
        return value.intValue();
    }

    /** One of the values of an enum, written in small letters with hyphens. */
    <E extends Enum<E>> E choice(String name, E[] values) {
        return choice(name, values, Fields::keyOf);
    }

    /** One of some values, each known by a key. */
    <T> T choice(String name, T[] values, Function<T, String> key) {
        return match(text(name), name, values, key);
    }

    /** A set of values of an enum: at least one, none twice. */
    <E extends Enum<E>> Set<E> choices(String name, E[] values) {
        var chosen = new HashSet<E>();
        for (String key : texts(name)) {
            if (!chosen.add(match(key, name, values, Fields::keyOf))) {
                throw problem(path + name + " names " + key + " twice");
            }
        }
        return chosen;
    }

    /** A list of texts: at least one. */
    List<String> texts(String name) {
        return array(name).stream().map(each -> textOf(each, name)).toList();
    }

    /** An object within this one. */
    <T> T object(String name, Function<Fields, T> reader) {
        return within(path + name, need(name)).into(reader);
    }

    /** A list of objects within this one: at least one. */
    <T> List<T> objects(String name, Function<Fields, T> reader) {
        List<JsonNode> array = array(name);
        var read = new ArrayList<T>(array.size());
        for (int i = 0; i < array.size(); i++) {
            read.add(within(path + name + "[" + (i + 1) + "]", array.get(i)).into(reader));
        }
        return List.copyOf(read);
    }

    /** A problem in this object. */
    ContentProblem problem(String reason) {
        return new ContentProblem(file, where, reason);
    }

    /** How a value of an enum is written in a content file. */
    static String keyOf(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private <T> T into(Function<Fields, T> reader) {
        T read = reader.apply(this);
        for (String name : object.propertyNames()) {
            if (!asked.contains(name)) {
                throw problem(path + name + " is an unknown field");
            }
        }
        return read;
    }

    private Fields within(String inner, JsonNode value) {
        if (!value.isObject()) {
            throw problem(inner + " must be an object");
        }
        return new Fields(file, where, inner + ".", value);
    }

    private JsonNode need(String name) {
        asked.add(name);
        JsonNode value = object.get(name);
        if (value == null) {
            throw problem(path + name + " is missing");
        }
        return value;
    }

    private List<JsonNode> array(String name) {
        JsonNode value = need(name);
        if (!value.isArray()) {
            throw problem(path + name + " must be a list");
        }
        if (value.isEmpty()) {
            throw problem(path + name + " is empty");
        }
        return List.copyOf(value.values());
    }

    private String textOf(JsonNode value, String name) {
        if (!value.isString()) {
            throw problem(path + name + " must be a text");
        }
        if (value.stringValue().isBlank()) {
            throw problem(path + name + " is empty");
        }
        return value.stringValue();
    }

    private <T> T match(String key, String name, T[] values, Function<T, String> keyOf) {
        return Arrays.stream(values)
            .filter(v -> keyOf.apply(v).equals(key))
            .findFirst()
            .orElseThrow(
                    () -> problem(path + name + " is " + key + " but must be one of "
                            + Arrays.stream(values).map(keyOf).collect(Collectors.joining(", "))));
    }
}
