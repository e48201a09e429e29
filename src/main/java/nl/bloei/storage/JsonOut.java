package nl.bloei.storage;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import nl.bloei.workbook.Extras;

/**
 * Writes indented JSON field by field. Every object ends with the fields that its {@link Extras} kept, but for those that
 * were written or left out under the same name.
 */
final class JsonOut implements AutoCloseable {
    private static final DefaultPrettyPrinter PRETTY = new DefaultPrettyPrinter(
            Separators.createDefaultInstance()
                .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator(""))
        .withObjectIndenter(new DefaultIndenter("  ", "\n"))
        .withArrayIndenter(new DefaultIndenter("  ", "\n"));
    private static final Frame PLAIN = new Frame(Extras.NONE, Set.of());

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(8192);
    private final JsonGenerator out = Json.FACTORY.createGenerator(new Indented(), bytes, JsonEncoding.UTF8);
    private final Deque<Frame> open = new ArrayDeque<>();

    /** An open object. Its known names matter only when there are unknown ones to tell apart. */
    private record Frame(Extras extras, Set<String> known) {

        void know(String name) {
            if (!extras.fields().isEmpty()) {
                known.add(name);
            }
        }
    }

    /** How the factory learns of the indentation. */
    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return PRETTY.createInstance();
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }

    /** Begins an object: the document or an element of an array. */
    void object(Extras extras) {
        out.writeStartObject();
        open.push(extras.fields().isEmpty() ? PLAIN : new Frame(extras, new HashSet<>()));
    }

    /** Begins an object in a field. */
    void object(String name, Extras extras) {
        name(name);
        object(extras);
    }

    /** Begins an object in a field whose unknown fields the enclosing object keeps under that name. */
    void nested(String name) {
        object(name, top().extras().fields().get(name) instanceof Map<?, ?> kept ? extras(kept) : Extras.NONE);
    }

    /** Says that a known field is left out, so that nothing kept under its name comes back. */
    void absent(String name) {
        top().know(name);
    }

    /** Ends the object, after the fields of a later version. */
    void end() {
        Frame frame = open.pop();
        frame.extras().fields().forEach((name, value) -> {
            if (!frame.known().contains(name)) {
                out.writeName(name);
                tree(value);
            }
        });
        out.writeEndObject();
    }

    void array(String name) {
        name(name);
        out.writeStartArray();
    }

    void endArray() {
        out.writeEndArray();
    }

    void text(String name, String text) {
        name(name);
        text(text);
    }

    /** A text that is left out when it is empty. */
    void optional(String name, String text) {
        if (text.isEmpty()) {
            absent(name);
        } else {
            text(name, text);
        }
    }

    /** A day or a moment in its ISO form, left out when there is none. */
    void time(String name, java.time.temporal.@Nullable Temporal time) {
        optional(name, time == null ? "" : time.toString());
    }

    void choice(String name, Enum<?> value) {
        text(name, value.name().toLowerCase(Locale.ROOT));
    }

    void number(String name, long number) {
        name(name);
        out.writeNumber(number);
    }

    void number(String name, double number) {
        name(name);
        out.writeNumber(number);
    }

    /** A number that is left out when there is none. */
    void optional(String name, @Nullable Double number) {
        if (number == null) {
            absent(name);
        } else {
            number(name, number.doubleValue());
        }
    }

    void flag(String name, boolean flag) {
        name(name);
        out.writeBoolean(flag);
    }

    /** An element of an array. */
    void text(String text) {
        if (Surrogates.alone(text)) {
            out.writeRawValue(Surrogates.quoted(text));
        } else {
            out.writeString(text);
        }
    }

    /** Ends the document with a new line and gives its bytes. */
    byte[] bytes() {
        out.writeRaw('\n');
        out.close();
        return bytes.toByteArray();
    }

    @Override
    public void close() {
        out.close();
    }

    private void name(String name) {
        absent(name);
        out.writeName(name);
    }

    private Frame top() {
        return open.isEmpty() ? PLAIN : open.element();
    }

    private void tree(@Nullable Object value) {
        switch (value) {
            case null -> out.writeNull();
            case String text -> text(text);
            case Boolean flag -> out.writeBoolean(flag);
            case Integer number -> out.writeNumber(number);
            case Long number -> out.writeNumber(number);
            case Double number -> out.writeNumber(number);
            case BigInteger number -> out.writeNumber(number);
            case BigDecimal number -> out.writeNumber(number);
            case Map<?, ?> map -> {
                object(extras(map));
                end();
            }
            case List<?> list -> {
                out.writeStartArray();
                list.forEach(this::tree);
                out.writeEndArray();
            }
            default -> throw new IllegalArgumentException("Not a plain tree: " + value.getClass());
        }
    }

    @SuppressWarnings("unchecked") // Extras hold plain trees, whose maps have names for keys.
    private static Extras extras(Map<?, ?> map) {
        return new Extras((Map<String, Object>) map);
    }
}
