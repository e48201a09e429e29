package nl.bloei.workbook;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Fields of a stored value that this version of the program does not know, kept so that saving again loses
 * nothing. The values are plain trees: {@code String}, {@code Boolean}, {@code Number}, {@code null},
 * {@code List} and {@code Map} of the same.
 *
 * @param fields the unknown fields in the order in which they were read; never modified
 */
public record Extras(Map<String, Object> fields) {

    /** No unknown fields: the usual case. */
    public static final Extras NONE = new Extras(Map.of());

    /** Takes an unmodifiable copy that keeps the order. */
    public Extras {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** These fields and those of another value, where they do not stand here yet. */
    Extras and(Extras others) {
        var all = new LinkedHashMap<>(others.fields);
        all.putAll(fields);
        return all.isEmpty() ? NONE : new Extras(all);
    }
}
