package nl.bloei.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The fields of one JSON object in a content file, read strictly: a missing field, a wrong type, an empty text and a
 * field that nobody asked for are problems.
 */
final class Fields {
    private final String file;
    private final Map<?, ?> object;
    private final Set<String> asked = new HashSet<>();
    private String where;
    private String path;

    private Fields(String file, String where, String path, Map<?, ?> object) {
        this.file = file;
        this.where = where;
        this.path = path;
        this.object = object;
    }

    /** Reads a whole file. */
    static <T> T read(String file, byte[] json, Function<Fields, T> reader) {
        return new Fields(file, "", "", Json.object(file, json)).into(reader);
    }

    /** From here on problems name this block, instead of its place in the file. */
    void inBlock(String id) {
        where = "block " + id;
        path = "";
    }

    /** Whether a field that may be left out is there. */
    boolean has(String name) {
        return object.containsKey(name);
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
        if (!(need(name) instanceof Integer number) || number < least || number > most) {
            throw problem(path + name + " must be a whole number from " + least + " to " + most);
        }
        return number;
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
        List<?> array = array(name);
        var read = new ArrayList<T>(array.size());
        for (int i = 0; i < array.size(); i++) {
            read.add(within(path + name + "[" + (i + 1) + "]", array.get(i)).into(reader));
        }
        return List.copyOf(read);
    }

    /** A list of objects within this one, of which the number lies between two bounds. */
    <T> List<T> counted(String name, int least, int most, Function<Fields, T> reader) {
        List<T> read = objects(name, reader);
        if (read.size() < least || read.size() > most) {
            throw problem(path + name + " must hold " + least + " to " + most);
        }
        return read;
    }

    /** A flag that is not set when left out. */
    boolean flag(String name) {
        if (!has(name)) {
            return false;
        }
        if (!(need(name) instanceof Boolean flag)) {
            throw problem(path + name + " must be true or false");
        }
        return flag;
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
        for (Object name : object.keySet()) {
            if (!asked.contains(name)) {
                throw problem(path + name + " is an unknown field");
            }
        }
        return read;
    }

    private Fields within(String inner, Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            throw problem(inner + " must be an object");
        }
        return new Fields(file, where, inner + ".", map);
    }

    private Object need(String name) {
        asked.add(name);
        Object value = object.get(name);
        if (value == null) {
            throw problem(path + name + " is missing");
        }
        return value;
    }

    private List<?> array(String name) {
        if (!(need(name) instanceof List<?> list)) {
            throw problem(path + name + " must be a list");
        }
        if (list.isEmpty()) {
            throw problem(path + name + " is empty");
        }
        return list;
    }

    private String textOf(Object value, String name) {
        if (!(value instanceof String text)) {
            throw problem(path + name + " must be a text");
        }
        if (text.isBlank()) {
            throw problem(path + name + " is empty");
        }
        return text;
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
