package nl.bloei.storage;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import nl.bloei.storage.protection.AgeSeal;
import nl.bloei.storage.protection.SealException;
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

/** Reads the format that {@code docs/workbook-format.md} describes. The counterpart of {@link WorkbookWriter}. */
final class WorkbookReader {

    private WorkbookReader() {
    }

    /**
     * The workbook in these bytes.
     *
     * @throws Unfit if there is none that this program understands
     */
    static Stored read(byte[] bytes) throws Unfit {
        return read(bytes, Migrations.CURRENT);
    }

    /** The workbook in these bytes, which may be of an older version. */
    static Stored read(byte[] bytes, Migrations migrations) throws Unfit {
        if (AgeSeal.isSealed(bytes)) {
            throw locked(bytes);
        }
        var document = Json.object(bytes);
        boolean migrated = migrations.migrate(document);
        var fields = new Fields(document);
        if (!Stored.FORMAT.equals(format(fields))) {
            throw new Unfit(Problem.Kind.FOREIGN, "another format");
        }
        int formatVersion = fields.integer("formatVersion");
        int minWriterVersion = fields.integer("minWriterVersion");
        try {
            return new Stored(workbook(fields), formatVersion, minWriterVersion, migrated);
        } catch (Unfit e) {
            if (minWriterVersion > Stored.VERSION) {
                throw new Unfit(Problem.Kind.NEWER, String.valueOf(e.getMessage()));
            }
            throw e;
        }
    }

    /** Whether a passphrase would help, and if not, why not. */
    private static Unfit locked(byte[] sealed) {
        try {
            AgeSeal.requireOpenable(sealed);
            return new Unfit(Problem.Kind.LOCKED, "sealed");
        } catch (SealException e) {
            return AgeEnvelope.unfit(e);
        }
    }

    private static String format(Fields fields) throws Unfit {
        try {
            return fields.optional("format");
        } catch (Unfit e) {
            throw new Unfit(Problem.Kind.FOREIGN, String.valueOf(e.getMessage()));
        }
    }

    private static Workbook workbook(Fields fields) throws Unfit {
        long generation = fields.count("generation");
        return new Workbook(fields.text("id"), fields.optional("title"), about(fields.object("about")),
                fields.optional("writtenBy"), fields.instant("created"), generation,
                fields.list("sheets", WorkbookReader::sheet), fields.list("steps", WorkbookReader::step),
                fields.rest());
    }

    static About about(Fields fields) throws Unfit {
        return new About(fields.choice("kind", About.Kind.class), fields.optional("name"), fields.optional("role"),
                fields.choice("colour", About.Cover.class), fields.rest());
    }

    static Sheet sheet(Fields fields) throws Unfit {
        return new Sheet(fields.text("id"), fields.text("worksheet"), fields.optional("with"), fields.date("date"),
                fields.optional("subject"), fields.instant("changed"), answers(fields), fields.rest());
    }

    private static Map<String, Answer> answers(Fields fields) throws Unfit {
        var answers = new LinkedHashMap<String, Answer>();
        fields.list("answers", each -> {
            String block = each.text("block");
            if (answers.put(block, answer(each)) != null) {
                throw each.unfit("block", "stands there twice");
            }
            return block;
        });
        return answers;
    }

    private static Answer answer(Fields fields) throws Unfit {
        String kind = fields.text("kind");
        return switch (kind) {
            case "text" -> new Answer.Text(fields.optional("text"), fields.rest());
            case "items" -> new Answer.Items(fields.list("items", WorkbookReader::item), fields.rest());
            case "line" -> line(fields);
            case "rings" -> new Answer.Rings(fields.integer("months", Answer.Rings.USUAL_MONTHS),
                    fields.list("notes", WorkbookReader::note), fields.rest());
            case "choice" -> new Answer.Choice(fields.texts("chosen"), fields.rest());
            case "scale" -> new Answer.Scale(fields.optionalNumber("mark"), fields.rest());
            case "poles" -> new Answer.Poles(fields.list("marks", WorkbookReader::pole), fields.rest());
            case "board" -> new Answer.Board(fields.optionalFlag("matrix"),
                    fields.list("cards", WorkbookReader::card), fields.rest());
            case "people" -> new Answer.People(fields.list("people", WorkbookReader::person), fields.rest());
            case "day" -> new Answer.Day(fields.date("day"), fields.rest());
            case "picture" -> new Answer.Picture(fields.optional("name"), fields.text("type"), fields.text("data"),
                    fields.rest());
            default -> new Answer.Unknown(kind, fields.rest());
        };
    }

    private static Answer.Poles.Mark pole(Fields fields) throws Unfit {
        return new Answer.Poles.Mark(fields.text("row"), fields.integer("dot"), fields.rest());
    }

    private static Card card(Fields fields) throws Unfit {
        return new Card(fields.text("id"), fields.optional("text"), fields.text("pile"), fields.optional("column"),
                fields.optionalNumber("energy"), source(fields), fields.rest());
    }

    private static Person person(Fields fields) throws Unfit {
        return new Person(fields.text("id"), fields.optional("name"), fields.optional("role"),
                fields.choice("state", Person.State.class), fields.list("said", WorkbookReader::said), fields.rest());
    }

    private static Person.Said said(Fields fields) throws Unfit {
        return new Person.Said(fields.text("field"), fields.optional("text"), fields.rest());
    }

    private static Item item(Fields fields) throws Unfit {
        return new Item(fields.text("id"), fields.optional("text"), source(fields), fields.rest());
    }

    private static @Nullable Source source(Fields fields) throws Unfit {
        Fields from = fields.optionalObject("from");
        if (from == null) {
            return null;
        }
        var source = new Source(from.text("sheet"), from.text("block"), from.text("item"));
        fields.keep("from", from);
        return source;
    }

    private static Period period(Fields fields) throws Unfit {
        Fields nested = fields.object("period");
        var period = new Period(nested.choice("span", Period.Span.class), nested.date("from"), nested.date("to"));
        fields.keep("period", nested);
        return period;
    }

    /** The first line stands in the answer itself, the others in a list of their own. */
    private static Answer.Line line(Fields fields) throws Unfit {
        Period period = period(fields);
        var strands = new ArrayList<Strand>();
        strands.add(new Strand(Strand.FIRST, fields.optional("name"), !fields.optionalFlag("hidden"),
                fields.list("points", WorkbookReader::point), Extras.NONE));
        strands.addAll(fields.list("lines", WorkbookReader::strand));
        var axis = new Axis(fields.list("phases", WorkbookReader::timeMark),
                fields.list("marks", WorkbookReader::timeMark));
        return new Answer.Line(period, new Strands(strands), axis, fields.rest());
    }

    private static Strand strand(Fields fields) throws Unfit {
        return new Strand(fields.text("id"), fields.optional("name"), !fields.optionalFlag("hidden"),
                fields.list("points", WorkbookReader::point), fields.rest());
    }

    private static TimeMark timeMark(Fields fields) throws Unfit {
        return new TimeMark(fields.text("id"), fields.date("day"), fields.optional("word"), fields.rest());
    }

    private static LinePoint point(Fields fields) throws Unfit {
        return new LinePoint(fields.text("id"), fields.minute("at"), fields.number("height"),
                fields.optionalFlag("moment"), fields.optional("label"), labelAt(fields),
                markers(fields), fields.optional("icon"), fields.optional("deed"),
                fields.list("talents", WorkbookReader::item), fields.list("dormant", WorkbookReader::item),
                fields.list("rescue", WorkbookReader::item), fields.rest());
    }

    private static LinePoint.@Nullable Offset labelAt(Fields fields) throws Unfit {
        Fields nested = fields.optionalObject("labelAt");
        if (nested == null) {
            return null;
        }
        var offset = new LinePoint.Offset(nested.number("x"), nested.number("y"));
        fields.keep("labelAt", nested);
        return offset;
    }

    private static Map<Marker, Boolean> markers(Fields fields) throws Unfit {
        var markers = new EnumMap<Marker, Boolean>(Marker.class);
        Fields nested = fields.optionalObject("markers");
        if (nested != null) {
            for (Marker marker : Marker.values()) {
                Boolean applies = nested.maybe(marker.name().toLowerCase(Locale.ROOT));
                if (applies != null) {
                    markers.put(marker, applies);
                }
            }
            fields.keep("markers", nested);
        }
        return markers;
    }

    private static Note note(Fields fields) throws Unfit {
        return new Note(fields.text("id"), fields.optional("text"), fields.choice("ring", Note.Ring.class),
                fields.optional("prompt"), place(fields), fields.date("added"), fields.optionalDate("reachedOn"),
                fields.optional("how"), fields.rest());
    }

    private static Note.@Nullable Place place(Fields fields) throws Unfit {
        Fields nested = fields.optionalObject("place");
        if (nested == null) {
            return null;
        }
        var place = new Note.Place(nested.number("x"), nested.number("y"));
        fields.keep("place", nested);
        return place;
    }

    static Step step(Fields fields) throws Unfit {
        Source from = source(fields);
        if (from == null) {
            throw fields.unfit("from", "missing");
        }
        return new Step(fields.text("id"), fields.optional("text"), from, fields.optionalDate("due"),
                fields.optional("with"), fields.optionalDate("done"), fields.optional("how"), fields.rest());
    }
}
