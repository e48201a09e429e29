package nl.bloei.storage;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

import nl.bloei.workbook.About;
import nl.bloei.workbook.Answer;
import nl.bloei.workbook.Axis;
import nl.bloei.workbook.Card;
import nl.bloei.workbook.Extras;
import nl.bloei.workbook.Item;
import nl.bloei.workbook.LinePoint;
import nl.bloei.workbook.Marker;
import nl.bloei.workbook.Note;
import nl.bloei.workbook.Period;
import nl.bloei.workbook.Person;
import nl.bloei.workbook.Sheet;
import nl.bloei.workbook.Source;
import nl.bloei.workbook.Step;
import nl.bloei.workbook.Strand;
import nl.bloei.workbook.Strands;
import nl.bloei.workbook.TimeMark;
import nl.bloei.workbook.Workbook;

/** Makes workbooks of every shape: the same for the same seed. */
final class GeneratedWorkbooks {
    private static final List<String> PIECES = List.of("", "een gesprek", "ë ï ü €", "\n", "\t", "\"", "\\", "/",
            "👩‍🌾",
            "\uD83D", "\uDE00", "עברית", "‮", "\u0000", "\u001f", "\u2028", "{\"a\":1}", " ", "'", "\uFEFF", "\uFFFF",
            "é");
    private final Random random;
    private int ids;

    private GeneratedWorkbooks(long seed) {
        this.random = new Random(seed);
    }

    static Workbook workbook(long seed) {
        return new GeneratedWorkbooks(seed).workbook();
    }

    private Workbook workbook() {
        return new Workbook(id(), text(), new About(any(About.Kind.values()), text(), text(), any(About.Cover.values()),
                extras()), text(), instant(), random.nextInt(1000), some(4, this::sheet), some(3, this::step),
                extras());
    }

    private Sheet sheet() {
        var answers = new LinkedHashMap<String, Answer>();
        for (int i = random.nextInt(5); i > 0; i--) {
            answers.put(id(), answer());
        }
        return new Sheet(id(), "ws." + text(), text(), day(), text(), instant(), answers, extras());
    }

    private Answer answer() {
        return switch (random.nextInt(12)) {
            case 0 -> new Answer.Text(text(), extras());
            case 1 -> new Answer.Items(some(4, this::item), extras());
            case 2 -> {
                Period period = new Period(any(Period.Span.values()), day(), day());
                var strands = new ArrayList<Strand>();
                strands.add(new Strand(Strand.FIRST, text(), random.nextBoolean(), some(6, this::point), Extras.NONE));
                strands.addAll(some(3, this::strand));
                yield new Answer.Line(period, new Strands(strands),
                        new Axis(some(3, this::timeMark), some(3, this::timeMark)), nesting("period"));
            }
            case 3 -> new Answer.Rings(random.nextInt(24), some(6, this::note), extras());
            case 4 -> new Answer.Choice(some(4, this::text), extras());
            case 5 -> new Answer.Scale(random.nextBoolean() ? null : random.nextDouble() * 10, extras());
            case 6 -> new Answer.Poles(some(6, () -> new Answer.Poles.Mark(id(), 1 + random.nextInt(5), extras())),
                    extras());
            case 7 -> new Answer.Board(random.nextBoolean(), some(6, this::card), extras());
            case 8 -> new Answer.People(some(4, this::person), extras());
            case 9 -> new Answer.Day(day(), extras());
            case 10 -> new Answer.Picture(text(), "image/png", "iVBORw0KGgo=", extras());
            default -> new Answer.Unknown("later-" + random.nextInt(9), extras());
        };
    }

    private Card card() {
        Source from = random.nextBoolean() ? null : source();
        return new Card(id(), text(), id(), random.nextBoolean() ? "" : id(),
                random.nextBoolean() ? null : random.nextDouble(), from, from == null ? extras() : nesting("from"));
    }

    private Person person() {
        return new Person(id(), text(), text(), any(Person.State.values()),
                some(3, () -> new Person.Said(id(), text(), extras())), extras());
    }

    private Item item() {
        Source from = random.nextBoolean() ? null : source();
        return new Item(id(), text(), from, from == null ? extras() : nesting("from"));
    }

    private Strand strand() {
        return new Strand(id(), text(), random.nextBoolean(), some(4, this::point), extras());
    }

    private TimeMark timeMark() {
        return new TimeMark(id(), day(), text(), extras());
    }

    private LinePoint point() {
        var markers = new EnumMap<Marker, Boolean>(Marker.class);
        for (Marker each : Marker.values()) {
            if (random.nextBoolean()) {
                markers.put(each, random.nextBoolean());
            }
        }
        var labelAt = random.nextBoolean()
                ? null
                : new LinePoint.Offset(random.nextDouble() * 2 - 1, random.nextGaussian());
        double height = random.nextInt(9) == 0 ? -0.0 : random.nextDouble() * 2 - 1;
        return new LinePoint(id(), LocalDateTime.of(day(), java.time.LocalTime.of(random.nextInt(24), 30)), height,
                random.nextBoolean(), text(), labelAt, markers, text(), text(), some(3, this::item),
                some(2, this::item),
                some(2, this::item), nesting(labelAt == null || random.nextBoolean() ? "markers" : "labelAt"));
    }

    private Note note() {
        var place = random.nextBoolean() ? null : new Note.Place(random.nextDouble() * 2 - 1, random.nextGaussian());
        return new Note(id(), text(), any(Note.Ring.values()), text(), place, day(),
                random.nextBoolean() ? day() : null, text(), place == null ? extras() : nesting("place"));
    }

    private Step step() {
        return new Step(id(), text(), source(), random.nextBoolean() ? day() : null, text(),
                random.nextBoolean() ? day() : null, text(), nesting("from"));
    }

    private Source source() {
        return new Source(id(), id(), id());
    }

    private String text() {
        var text = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    private LocalDate day() {
        return LocalDate.of(1950, 1, 1).plusDays(random.nextInt(40_000));
    }

    private Instant instant() {
        return Instant.ofEpochSecond(random.nextInt(), random.nextInt(3) == 0 ? random.nextInt(1_000_000_000) : 0);
    }

    private String id() {
        return "id" + ++ids;
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> List<T> some(int most, Supplier<T> maker) {
        var list = new ArrayList<T>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            list.add(maker.get());
        }
        return list;
    }

    /** Unknown fields, and unknown ones within a known object that has no place of its own for them. */
    private Extras nesting(String name) {
        var fields = new LinkedHashMap<>(extras().fields());
        if (random.nextInt(3) == 0) {
            fields.put(name, Map.of("later", text()));
        }
        return new Extras(fields);
    }

    private Extras extras() {
        var fields = new LinkedHashMap<String, Object>();
        for (int i = Math.max(0, random.nextInt(6) - 3); i > 0; i--) {
            fields.put("later ë " + random.nextInt(100), tree(3));
        }
        return fields.isEmpty() ? Extras.NONE : new Extras(fields);
    }

    private Object tree(int depth) {
        return switch (random.nextInt(depth > 0 ? 10 : 8)) {
            case 0 -> null;
            case 1 -> text();
            case 2 -> random.nextBoolean();
            case 3 -> random.nextInt();
            case 4 -> random.nextLong() | 1L << 62;
            case 5 -> random.nextDouble();
            case 6 -> new BigInteger("123456789012345678901234567890");
            case 7 -> new BigDecimal("1.500");
            case 8 -> Arrays.asList(tree(depth - 1), tree(depth - 1));
            default -> {
                var map = new LinkedHashMap<String, Object>();
                map.put("a", tree(depth - 1));
                map.put("", tree(depth - 1));
                yield map;
            }
        };
    }
}
