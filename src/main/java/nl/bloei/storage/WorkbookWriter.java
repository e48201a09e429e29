package nl.bloei.storage;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import nl.bloei.workbook.Answer;
import nl.bloei.workbook.Card;
import nl.bloei.workbook.Item;
import nl.bloei.workbook.LinePoint;
import nl.bloei.workbook.Note;
import nl.bloei.workbook.Person;
import nl.bloei.workbook.Sheet;
import nl.bloei.workbook.Source;
import nl.bloei.workbook.Step;
import nl.bloei.workbook.Strand;
import nl.bloei.workbook.TimeMark;

/** Writes the format that {@code docs/workbook-format.md} describes. The counterpart of {@link WorkbookReader}. */
final class WorkbookWriter {
    private final JsonOut out;

    private WorkbookWriter(JsonOut out) {
        this.out = out;
    }

    /** The bytes of the file of a workbook: the same for the same workbook, always. */
    static byte[] write(Stored stored) {
        try (var out = new JsonOut()) {
            new WorkbookWriter(out).document(stored);
            return out.bytes();
        }
    }

    private void document(Stored stored) {
        var workbook = stored.workbook();
        out.object(workbook.extras());
        out.text("format", Stored.FORMAT);
        out.number("formatVersion", stored.formatVersion());
        out.number("minWriterVersion", stored.minWriterVersion());
        out.number("generation", workbook.generation());
        out.text("id", workbook.id());
        out.text("title", workbook.title());
        out.object("about", workbook.about().extras());
        out.choice("kind", workbook.about().kind());
        out.optional("name", workbook.about().name());
        out.optional("role", workbook.about().role());
        out.choice("colour", workbook.about().colour());
        out.end();
        out.optional("writtenBy", workbook.writtenBy());
        out.time("created", workbook.created());
        out.array("sheets");
        workbook.sheets().forEach(this::sheet);
        out.endArray();
        out.array("steps");
        workbook.steps().forEach(this::step);
        out.endArray();
        out.end();
    }

    private void sheet(Sheet sheet) {
        out.object(sheet.extras());
        out.text("id", sheet.id());
        out.text("worksheet", sheet.worksheet());
        out.optional("with", sheet.with());
        out.time("date", sheet.date());
        out.optional("subject", sheet.subject());
        out.time("changed", sheet.changed());
        out.array("answers");
        sheet.answers().forEach(this::answer);
        out.endArray();
        out.end();
    }

    private void answer(String block, Answer answer) {
        out.object(answer.extras());
        out.text("block", block);
        switch (answer) {
            case Answer.Text text -> {
                out.text("kind", "text");
                out.text("text", text.text());
            }
            case Answer.Items items -> {
                out.text("kind", "items");
                out.array("items");
                items.items().forEach(this::item);
                out.endArray();
            }
            case Answer.Line line -> line(line);
            case Answer.Rings rings -> {
                out.text("kind", "rings");
                out.number("months", rings.months());
                out.array("notes");
                rings.notes().forEach(this::note);
                out.endArray();
            }
            case Answer.Choice choice -> choice(choice);
            case Answer.Scale scale -> {
                out.text("kind", "scale");
                out.optional("mark", scale.mark());
            }
            case Answer.Poles poles -> poles(poles);
            case Answer.Board board -> board(board);
            case Answer.People people -> {
                out.text("kind", "people");
                out.array("people");
                people.people().forEach(this::person);
                out.endArray();
            }
            case Answer.Day day -> {
                out.text("kind", "day");
                out.time("day", day.day());
            }
            case Answer.Picture picture -> {
                out.text("kind", "picture");
                out.optional("name", picture.name());
                out.text("type", picture.type());
                out.text("data", picture.data());
            }
            case Answer.Unknown unknown -> out.text("kind", unknown.kind());
        }
        out.end();
    }

    private void choice(Answer.Choice choice) {
        out.text("kind", "choice");
        out.array("chosen");
        choice.chosen().forEach(out::text);
        out.endArray();
    }

    private void poles(Answer.Poles poles) {
        out.text("kind", "poles");
        out.array("marks");
        for (Answer.Poles.Mark mark : poles.marks()) {
            out.object(mark.extras());
            out.text("row", mark.row());
            out.number("dot", mark.dot());
            out.end();
        }
        out.endArray();
    }

    private void board(Answer.Board board) {
        out.text("kind", "board");
        out.flag("matrix", board.matrix());
        out.array("cards");
        for (Card card : board.cards()) {
            out.object(card.extras());
            out.text("id", card.id());
            out.optional("text", card.text());
            out.text("pile", card.pile());
            out.optional("column", card.column());
            out.optional("energy", card.energy());
            source(card.from());
            out.end();
        }
        out.endArray();
    }

    private void person(Person person) {
        out.object(person.extras());
        out.text("id", person.id());
        out.optional("name", person.name());
        out.optional("role", person.role());
        out.choice("state", person.state());
        list("said", person.said(), said -> {
            out.object(said.extras());
            out.text("field", said.field());
            out.optional("text", said.text());
            out.end();
        });
        out.end();
    }

    private void line(Answer.Line line) {
        out.text("kind", "line");
        out.nested("period");
        out.choice("span", line.period().span());
        out.time("from", line.period().from());
        out.time("to", line.period().to());
        out.end();
        strand(line.strands().front());
        list("lines", line.strands().others(), each -> {
            out.object(each.extras());
            out.text("id", each.id());
            strand(each);
            out.end();
        });
        list("phases", line.axis().phases(), this::timeMark);
        list("marks", line.axis().marks(), this::timeMark);
    }

    private void strand(Strand strand) {
        out.optional("name", strand.name());
        if (strand.shown()) {
            out.absent("hidden");
        } else {
            out.flag("hidden", true);
        }
        out.array("points");
        strand.points().forEach(this::point);
        out.endArray();
    }

    private void timeMark(TimeMark mark) {
        out.object(mark.extras());
        out.text("id", mark.id());
        out.time("day", mark.day());
        out.optional("word", mark.word());
        out.end();
    }

    private void point(LinePoint point) {
        out.object(point.extras());
        out.text("id", point.id());
        out.time("at", point.at());
        out.number("height", point.height());
        out.flag("moment", point.moment());
        out.optional("label", point.label());
        labelAt(point.labelAt());
        if (!point.markers().isEmpty()) {
            out.nested("markers");
            point.markers().forEach((marker, applies) -> out.flag(marker.name().toLowerCase(Locale.ROOT), applies));
            out.end();
        }
        out.optional("icon", point.icon());
        out.optional("deed", point.deed());
        list("talents", point.talents(), this::item);
        list("dormant", point.dormant(), this::item);
        list("rescue", point.rescue(), this::item);
        out.end();
    }

    private void labelAt(LinePoint.@Nullable Offset offset) {
        if (offset == null) {
            out.absent("labelAt");
            return;
        }
        out.nested("labelAt");
        out.number("x", offset.x());
        out.number("y", offset.y());
        out.end();
    }

    /** A list that is left out when it is empty. */
    private <T> void list(String name, List<T> elements, Consumer<T> write) {
        if (elements.isEmpty()) {
            out.absent(name);
            return;
        }
        out.array(name);
        elements.forEach(write);
        out.endArray();
    }

    private void item(Item item) {
        out.object(item.extras());
        out.text("id", item.id());
        out.text("text", item.text());
        source(item.from());
        out.end();
    }

    private void source(@Nullable Source from) {
        if (from == null) {
            out.absent("from");
            return;
        }
        out.nested("from");
        out.text("sheet", from.sheet());
        out.text("block", from.block());
        out.text("item", from.item());
        out.end();
    }

    private void note(Note note) {
        out.object(note.extras());
        out.text("id", note.id());
        out.text("text", note.text());
        out.choice("ring", note.ring());
        out.optional("prompt", note.prompt());
        place(note.place());
        out.time("added", note.added());
        out.time("reachedOn", note.reachedOn());
        out.optional("how", note.how());
        out.end();
    }

    private void place(Note.@Nullable Place place) {
        if (place == null) {
            out.absent("place");
            return;
        }
        out.nested("place");
        out.number("x", place.x());
        out.number("y", place.y());
        out.end();
    }

    private void step(Step step) {
        out.object(step.extras());
        out.text("id", step.id());
        out.optional("text", step.text());
        source(step.from());
        out.time("due", step.due());
        out.optional("with", step.with());
        out.time("done", step.done());
        out.optional("how", step.how());
        out.end();
    }
}
