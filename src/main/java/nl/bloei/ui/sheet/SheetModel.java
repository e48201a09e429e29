package nl.bloei.ui.sheet;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import nl.bloei.content.Content;
import nl.bloei.content.Texts;
import nl.bloei.content.Worksheet;
import nl.bloei.editing.Document;
import nl.bloei.editing.Edit;
import nl.bloei.workbook.Answer;
import nl.bloei.workbook.Extras;
import nl.bloei.workbook.Item;
import nl.bloei.workbook.Sheet;
import nl.bloei.workbook.Workbook;

/**
 * One sheet of the open workbook: what stands on it and every way to change it. It knows no screen. Each change notes on
 * the sheet when it happened.
 */
public final class SheetModel {
    private final Document document;
    private final Content content;
    private final String id;
    private boolean editing;

    /** The sheet with this id. */
    public SheetModel(Document document, Content content, String id) {
        this.document = document;
        this.content = content;
        this.id = id;
    }

    /** The workbook it stands in. */
    public Document document() {
        return document;
    }

    /** The id of the sheet. */
    public String id() {
        return id;
    }

    /** The sheet as it is now; absent after it was deleted. */
    public Optional<Sheet> sheet() {
        return document.workbook().sheet(id);
    }

    /** The worksheet it fills in; absent when the program does not have it. */
    public Optional<Worksheet> worksheet() {
        return sheet().flatMap(sheet -> content.worksheet(sheet.worksheet()));
    }

    /** The day that stands on the sheet; the day of the document's clock once the sheet is gone. */
    public LocalDate date() {
        return sheet().map(Sheet::date).orElseGet(() -> LocalDate.now(document.clock()));
    }

    /** The answer in a block, if it has the given kind. */
    public <A extends Answer> Optional<A> answer(String block, Class<A> kind) {
        return sheet().flatMap(sheet -> sheet.answer(block, kind));
    }

    /** Whether it can be changed; what is left of a worksheet that the program does not have is only read. */
    public boolean writable() {
        return document.writable() && worksheet().isPresent();
    }

    /** Whether it can be deleted. */
    public boolean deletable() {
        return document.writable();
    }

    /** Whether a change that is being announced was made here: fields need not be told then what they just said. */
    public boolean editing() {
        return editing;
    }

    /** Changes with whom the sheet was filled in. */
    public void changeWith(String other) {
        typed("with", sheet -> sheet.withWith(other, sheet.changed()));
    }

    /** Changes the day of the sheet. */
    public void changeDate(LocalDate day) {
        once(Texts.get("sheet.edit.date"), sheet -> sheet.withDate(day, sheet.changed()));
    }

    /** Changes what the sheet is about. */
    public void changeSubject(String other) {
        typed("subject", sheet -> sheet.withSubject(other, sheet.changed()));
    }

    /** Changes running text; without words and without unknown fields the answer goes away. */
    public void changeText(String block, String text) {
        typed(block, sheet -> {
            var old = sheet.answer(block, Answer.Text.class).orElseGet(() -> Answer.Text.of(""));
            return sheet.withAnswer(block, kept(old.withText(text), text.isEmpty()), sheet.changed());
        });
    }

    /** Changes a list; without entries and without unknown fields the answer goes away. */
    public void changeItems(String name, String block, List<Item> items) {
        once(name, sheet -> {
            var old = sheet.answer(block, Answer.Items.class).orElseGet(() -> Answer.Items.of(List.of()));
            return sheet.withAnswer(block, kept(old.withItems(items), items.isEmpty()), sheet.changed());
        });
    }

    /** Changes an answer in a step of its own; with nothing in it and without unknown fields it goes away. */
    <A extends Answer> void change(String name, String block, Class<A> kind, Supplier<A> none,
            UnaryOperator<A> change) {
        once(name, changing(block, kind, none, change));
    }

    /** Changes an answer as somebody types in one of its fields. */
    <A extends Answer> void type(String field, String block, Class<A> kind, Supplier<A> none,
            UnaryOperator<A> change) {
        typed(block + "/" + field, changing(block, kind, none, change));
    }

    private static <A extends Answer> UnaryOperator<Sheet> changing(String block, Class<A> kind, Supplier<A> none,
            UnaryOperator<A> change) {
        return sheet -> {
            A answer = change.apply(sheet.answer(block, kind).orElseGet(none));
            return sheet.withAnswer(block, kept(answer, answer.blank()), sheet.changed());
        };
    }

    /** Changes a day, or takes it away ({@code null}). */
    public void changeDay(String block, @Nullable LocalDate day) {
        Extras kept = answer(block, Answer.Day.class).map(Answer.Day::extras).orElse(Extras.NONE);
        once(Texts.get("sheet.edit.day"),
                sheet -> sheet.withAnswer(block, day == null ? null : new Answer.Day(day, kept), sheet.changed()));
    }

    /** Puts a picture in a block, or takes it away ({@code null}). */
    public void changePicture(String name, String block, Answer.@Nullable Picture picture) {
        once(name, sheet -> sheet.withAnswer(block, picture, sheet.changed()));
    }

    /** Adds words that were taken over to running text, on a line of their own and as a step of its own. */
    public void acceptText(String name, String block, String words) {
        once(name, sheet -> {
            var old = sheet.answer(block, Answer.Text.class).orElseGet(() -> Answer.Text.of(""));
            String before = old.text().stripTrailing();
            return sheet.withAnswer(block, old.withText(before.isEmpty() ? words : before + "\n" + words),
                    sheet.changed());
        });
    }

    /**
     * Puts another answer in a block; one without anything in it goes away.
     *
     * @param gesture the same for every part of one drag or held key; empty for a step of its own
     */
    void changeAnswer(String gesture, String name, String block, Answer changed) {
        UnaryOperator<Sheet> change = sheet -> sheet.withAnswer(block, kept(changed, changed.blank()),
                sheet.changed());
        if (gesture.isEmpty()) {
            once(name, change);
        } else {
            gesture(name, gesture, change);
        }
    }

    private static @Nullable Answer kept(Answer answer, boolean empty) {
        return empty && answer.extras().equals(Extras.NONE) ? null : answer;
    }

    /** Ends merging: the next edit is a step of its own. */
    public void endStep() {
        document.endStep();
    }

    /** Typing in a field of the sheet. */
    void typed(String field, UnaryOperator<Sheet> change) {
        edit(Edit.typing(Texts.get("sheet.edit.text"), id + "/" + field, onSheet(change)));
    }

    /** A step of its own. */
    void once(String name, UnaryOperator<Sheet> change) {
        edit(Edit.single(name, onSheet(change)));
    }

    /** A part of a gesture. */
    void gesture(String name, String gesture, UnaryOperator<Sheet> change) {
        edit(Edit.gesture(name, gesture, onSheet(change)));
    }

    /** A change that goes beyond the sheet itself. */
    void edit(Edit edit) {
        boolean outer = editing;
        editing = true;
        try {
            document.edit(edit);
        } finally {
            editing = outer;
        }
    }

    /** A change of the sheet as a change of the workbook; the sheet notes the moment if anything changed. */
    UnaryOperator<Workbook> onSheet(UnaryOperator<Sheet> change) {
        Instant now = document.clock().instant();
        return workbook -> workbook.sheet(id).map(sheet -> {
            Sheet changed = change.apply(sheet);
            return changed.equals(sheet) ? workbook : workbook.with(changed.withDate(changed.date(), now));
        }).orElse(workbook);
    }

    /** A change elsewhere in the workbook that counts as a change of the sheet. */
    UnaryOperator<Workbook> withSheet(UnaryOperator<Workbook> change) {
        Instant now = document.clock().instant();
        return workbook -> {
            Workbook changed = change.apply(workbook);
            return changed.equals(workbook)
                    ? workbook
                    : changed.sheet(id).map(sheet -> changed.with(sheet.withDate(sheet.date(), now))).orElse(changed);
        };
    }

    /**
     * Goes on with the sheet on another day, as a new sheet.
     *
     * @return the id of the new sheet
     */
    public String again(LocalDate day) {
        Sheet copy = sheet().orElseThrow().again(day, document.clock().instant());
        edit(Edit.single(Texts.get("sheet.edit.again"), workbook -> workbook.with(copy)));
        return copy.id();
    }

    /**
     * Deletes the sheet and the step that was chosen on it.
     *
     * @return puts both back where they were
     */
    public Runnable delete() {
        Workbook before = document.workbook();
        edit(Edit.single(Texts.get("sheet.edit.delete"), workbook -> workbook.withoutSheet(id)));
        return () -> edit(
                Edit.single(Texts.get("sheet.edit.restore"), workbook -> Restoring.sheet(workbook, before, id)));
    }
}
