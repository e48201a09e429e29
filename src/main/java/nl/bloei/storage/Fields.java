package nl.bloei.storage;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import nl.bloei.workbook.Extras;

/**
 * The fields of one JSON object. Each is taken out once; what nobody took is what this version does not know. A missing
 * or ill-formed field is {@code INCOMPLETE}, with its place.
 */
final class Fields {
    private final Map<String, @Nullable Object> fields;
    private final String path;

    /** How an element of an array is read. */
    interface Shape<T> {
        T read(Fields fields) throws Unfit;
    }

    /** How a text becomes a value. */
    private interface Form<T> {
        T parse(String text);
    }

    /** The fields of a document. */
    Fields(Map<String, @Nullable Object> fields) {
        this(fields, "$");
    }

    /** The fields of an object of a document. */
    static Fields of(Map<?, ?> object) {
        return new Fields(named(object));
    }

    private Fields(Map<String, @Nullable Object> fields, String path) {
        this.fields = fields;
        this.path = path;
    }

    /** A text that must be there. */
    String text(String name) throws Unfit {
        return required(name, String.class);
    }

    /** A text that is empty when absent. */
    String optional(String name) throws Unfit {
        return Objects.requireNonNullElse(taken(name, String.class), "");
    }

    LocalDate date(String name) throws Unfit {
        return parsed(name, text(name), LocalDate::parse);
    }

    @Nullable
    LocalDate optionalDate(String name) throws Unfit {
        String text = taken(name, String.class);
        return text == null ? null : parsed(name, text, LocalDate::parse);
    }

    LocalDateTime minute(String name) throws Unfit {
        return parsed(name, text(name), LocalDateTime::parse);
    }

    Instant instant(String name) throws Unfit {
        return parsed(name, text(name), Instant::parse);
    }

    /** One of the values of an enumeration, written in lower case. */
    <E extends Enum<E>> E choice(String name, Class<E> type) throws Unfit {
        String text = text(name);
        for (E each : type.getEnumConstants()) {
            if (each.name().toLowerCase(Locale.ROOT).equals(text)) {
                return each;
            }
        }
        throw unfit(name, "not one of the known values");
    }

    /** One of the values of an enumeration, or the usual one when absent. */
    <E extends Enum<E>> E choice(String name, Class<E> type, E usual) throws Unfit {
        return fields.containsKey(name) ? choice(name, type) : usual;
    }

    boolean flag(String name) throws Unfit {
        return required(name, Boolean.class);
    }

    /** A flag that is not set when absent. */
    boolean optionalFlag(String name) throws Unfit {
        return Boolean.TRUE.equals(taken(name, Boolean.class));
    }

    @Nullable
    Boolean maybe(String name) throws Unfit {
        return taken(name, Boolean.class);
    }

    /** A whole number within the range of {@code int}. */
    int integer(String name) throws Unfit {
        return required(name, Integer.class);
    }

    /** A whole number, or the usual one when absent. */
    int integer(String name, int usual) throws Unfit {
        return Objects.requireNonNullElse(taken(name, Integer.class), usual);
    }

    /** A whole number from 0 up. */
    long count(String name) throws Unfit {
        Number number = required(name, Number.class);
        if (!(number instanceof Integer || number instanceof Long) || number.longValue() < 0) {
            throw unfit(name, "not a whole number from 0 up");
        }
        return number.longValue();
    }

    /** A number that is neither endless nor undefined. */
    double number(String name) throws Unfit {
        return finite(name, required(name, Number.class));
    }

    /** A number, or {@code null} when absent. */
    @Nullable
    Double optionalNumber(String name) throws Unfit {
        Number number = taken(name, Number.class);
        return number == null ? null : Double.valueOf(finite(name, number));
    }

    private double finite(String name, Number number) throws Unfit {
        if (!Double.isFinite(number.doubleValue())) {
            throw unfit(name, "too large");
        }
        return number.doubleValue();
    }

    Fields object(String name) throws Unfit {
        Fields object = optionalObject(name);
        if (object == null) {
            throw unfit(name, "missing");
        }
        return object;
    }

    @Nullable
    Fields optionalObject(String name) throws Unfit {
        Map<?, ?> map = taken(name, Map.class);
        return map == null ? null : new Fields(named(map), path + "." + name);
    }

    /** The elements of an array of objects; none when absent. */
    <T> List<T> list(String name, Shape<T> shape) throws Unfit {
        List<?> elements = Objects.requireNonNullElse(taken(name, List.class), List.of());
        var list = new ArrayList<T>(elements.size());
        for (int i = 0; i < elements.size(); i++) {
            String place = path + "." + name + "[" + i + "]";
            if (!(elements.get(i) instanceof Map<?, ?> map)) {
                throw new Unfit(Problem.Kind.INCOMPLETE, place + ": not an object");
            }
            list.add(shape.read(new Fields(named(map), place)));
        }
        return list;
    }

    /** The texts of an array; none when absent. */
    List<String> texts(String name) throws Unfit {
        List<?> elements = Objects.requireNonNullElse(taken(name, List.class), List.of());
        var texts = new ArrayList<String>(elements.size());
        for (Object each : elements) {
            if (!(each instanceof String text)) {
                throw unfit(name, "not only texts");
            }
            texts.add(text);
        }
        return texts;
    }

    /** Keeps what a nested object without {@link Extras} of its own left over, under the name of that object. */
    void keep(String name, Fields nested) {
        if (!nested.fields.isEmpty()) {
            fields.put(name, nested.fields);
        }
    }

    /** What nobody took: fields of a later version. */
    Extras rest() {
        return fields.isEmpty() ? Extras.NONE : new Extras(fields);
    }

    /** The problem that a field has. */
    Unfit unfit(String name, String what) {
        return new Unfit(Problem.Kind.INCOMPLETE, path + "." + name + ": " + what);
    }

    private <T> T parsed(String name, String text, Form<T> form) throws Unfit {
        try {
            return form.parse(text);
        } catch (DateTimeException e) {
            throw unfit(name, "not a date or time in ISO form");
        }
    }

    private <T> T required(String name, Class<T> type) throws Unfit {
        T value = taken(name, type);
        if (value == null) {
            throw unfit(name, "missing");
        }
        return value;
    }

    private <T> @Nullable T taken(String name, Class<T> type) throws Unfit {
        Object value = fields.remove(name);
        if (value != null && !type.isInstance(value)) {
            throw unfit(name, "not a " + type.getSimpleName());
        }
        return type.cast(value);
    }

    @SuppressWarnings("unchecked") // The parser makes maps with names for keys only.
    private static Map<String, @Nullable Object> named(Map<?, ?> map) {
        return (Map<String, @Nullable Object>) map;
    }
}
