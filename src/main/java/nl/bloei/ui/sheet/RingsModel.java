package nl.bloei.ui.sheet;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

import nl.bloei.content.Block;
import nl.bloei.content.Prompt;
import nl.bloei.content.Texts;
import nl.bloei.editing.Edit;
import nl.bloei.insight.CirclePast;
import nl.bloei.workbook.Answer;
import nl.bloei.workbook.Note;
import nl.bloei.workbook.Source;
import nl.bloei.workbook.Step;
import nl.bloei.workbook.Workbook;

/** A progress circle on a sheet: its notes, the questions they answer, and the note chosen as the next step. */
final class RingsModel {
    /** How far ahead one can look, in months. */
    static final List<Integer> MONTHS = List.of(3, 6, 12);
    private final SheetModel sheet;
    private final Block.Rings block;

    RingsModel(SheetModel sheet, Block.Rings block) {
        this.sheet = sheet;
        this.block = block;
    }

    /** The rings as they are now. */
    Answer.Rings rings() {
        return sheet.answer(block.id(), Answer.Rings.class).orElseGet(Answer.Rings::empty);
    }

    /** How the circle came to be what it is, the earliest day first and how it is now last. */
    List<CirclePast.Moment> past() {
        return CirclePast.of(sheet.document().workbook(), sheet.sheet().orElseThrow(), block.id());
    }

    /** The note with this id, if it is there. */
    Optional<Note> note(String id) {
        return rings().notes().stream().filter(note -> note.id().equals(id)).findFirst();
    }

    /** The questions of a ring. */
    List<Prompt> prompts(Note.Ring ring) {
        return ring == Note.Ring.INNER ? block.inner() : block.outer();
    }

    /** The notes that were written under a question; they stay there when they move to the other ring. */
    List<Note> notesFor(Prompt prompt) {
        return rings().notes().stream().filter(note -> note.prompt().equals(prompt.id())).toList();
    }

    /** The notes of a ring that answer none of the worksheet's questions. */
    List<Note> loose(Note.Ring ring) {
        var known = block.prompts().stream().map(Prompt::id).toList();
        return rings().notes().stream().filter(note -> note.ring() == ring && !known.contains(note.prompt())).toList();
    }

    /** Whether the text of a question names the number of months. */
    static boolean namesMonths(Prompt prompt) {
        return prompt.text().contains("{months}");
    }

    /** A question as one reads it, with the number of months in words. */
    String text(Prompt prompt) {
        int months = rings().months();
        return prompt.text().replace("{months}", Texts.all().getOrDefault("sheet.months." + months, "" + months));
    }

    /** Adds a note. */
    void add(Note note) {
        change(Texts.get("sheet.edit.note.add"), rings -> rings.with(note));
    }

    /** Changes the words of a note, and what was told of how it was reached; without words the note goes away. */
    void write(String id, String text, LocalDate day, String how) {
        if (text.isBlank()) {
            remove(id);
        } else {
            change(Texts.get("sheet.edit.note.text"), id, note -> {
                Note written = note.withText(text.strip());
                return note.reachedOn() == null
                        ? written
                        : written.reached(day, how.strip()).withPlace(note.place());
            });
        }
    }

    /** Throws a note away, and with it the step that was chosen for it. */
    void remove(String id) {
        replace("", Texts.get("sheet.edit.note.remove"), rings().without(id));
    }

    /**
     * Makes the rings other ones; a step whose note is gone goes with it.
     *
     * @param gesture the same for every part of one drag; empty for a step of its own
     */
    void replace(String gesture, String name, Answer.Rings changed) {
        if (gesture.isEmpty()) {
            edit(name, _ -> changed, (workbook, step) -> step.from().block().equals(block.id())
                    && changed.notes().stream().noneMatch(note -> note.id().equals(step.from().item()))
                            ? workbook.withoutStepOn(sheet.id())
                            : workbook);
        } else {
            sheet.gesture(name, gesture, now -> now.withAnswer(block.id(), changed, now.changed()));
        }
    }

    /** Moves a note inside: it was reached on a day, in a way. A step chosen for it is done that day. */
    void reached(String id, LocalDate day, String how, Note.@Nullable Place place) {
        edit(Texts.get("sheet.edit.note.reached"),
                rings -> with(rings, id, note -> note.reached(day, how.strip()).withPlace(place)),
                (workbook, step) -> isStep(workbook, id) ? workbook.with(done(step, day)) : workbook);
    }

    /** Tells when and how a note that lies inside was reached. */
    void tellHow(String id, LocalDate day, String how) {
        edit(Texts.get("sheet.edit.note.how"),
                rings -> with(rings, id, note -> note.reached(day, how.strip()).withPlace(note.place())),
                (workbook, step) -> isStep(workbook, id) ? workbook.with(done(step, day)) : workbook);
    }

    /** Moves a note outside again; a step that was done with it is open again. */
    void notYet(String id, Note.@Nullable Place place) {
        edit(Texts.get("sheet.edit.note.move"), rings -> with(rings, id, note -> note.notYet().withPlace(place)),
                (workbook, step) -> isStep(workbook, id) ? workbook.with(done(step, null)) : workbook);
    }

    /** Gives every note its place again by itself. */
    void arrange() {
        change(Texts.get("sheet.edit.arrange"),
                rings -> rings.withNotes(rings.notes().stream().map(note -> note.withPlace(null)).toList()));
    }

    /** Whether a note lies where somebody put it. */
    boolean placed() {
        return rings().notes().stream().anyMatch(note -> note.place() != null);
    }

    /** Looks another number of months ahead. */
    void months(int months) {
        change(Texts.get("sheet.edit.months"), rings -> rings.withMonths(months));
    }

    /** The step that was chosen on this sheet. */
    Optional<Step> step() {
        return sheet.document().workbook().stepOn(sheet.id()).filter(step -> step.from().block().equals(block.id()));
    }

    /** The note that the step works towards. */
    Optional<Note> goal() {
        return step().flatMap(step -> note(step.from().item()));
    }

    /** Chooses a note as the next step; choosing it again takes the choice back. */
    void choose(String id) {
        boolean already = step().filter(step -> step.from().item().equals(id)).isPresent();
        Step step = Step.towards(new Source(sheet.id(), block.id(), id));
        sheet.edit(Edit.single(Texts.get("sheet.edit.step.choose"),
                sheet.withSheet(workbook -> already ? workbook.withoutStepOn(sheet.id()) : workbook.with(step))));
    }

    /** Says what the smallest thing is that one will do. */
    void stepText(String text) {
        typeStep("text", step -> step.withText(text));
    }

    /** Says by which day. */
    void stepDue(@Nullable LocalDate due) {
        sheet.edit(Edit.single(Texts.get("sheet.edit.date"), stepChange(step -> step.withDue(due))));
    }

    /** Says who looks along. */
    void stepWith(String with) {
        typeStep("with", step -> step.withWith(with));
    }

    private void typeStep(String field, UnaryOperator<Step> change) {
        sheet.edit(Edit.typing(Texts.get("sheet.edit.text"), sheet.id() + "/step/" + field, stepChange(change)));
    }

    private UnaryOperator<Workbook> stepChange(UnaryOperator<Step> change) {
        return sheet
            .withSheet(workbook -> workbook.stepOn(sheet.id()).map(change).map(workbook::with).orElse(workbook));
    }

    private boolean isStep(Workbook workbook, String id) {
        return workbook.stepOn(sheet.id()).filter(step -> step.from().item().equals(id)).isPresent();
    }

    private static Step done(Step step, @Nullable LocalDate day) {
        return new Step(step.id(), step.text(), step.from(), step.due(), step.with(), day, step.how(), step.extras());
    }

    private void change(String name, UnaryOperator<Answer.Rings> change) {
        edit(name, change, (workbook, _) -> workbook);
    }

    private void change(String name, String id, UnaryOperator<Note> change) {
        change(name, rings -> with(rings, id, change));
    }

    private void edit(String name, UnaryOperator<Answer.Rings> change,
            BiFunction<Workbook, Step, Workbook> stepChange) {
        UnaryOperator<Workbook> rings = sheet.onSheet(now -> now.withAnswer(block.id(),
                change.apply(now.answer(block.id(), Answer.Rings.class).orElseGet(Answer.Rings::empty)),
                now.changed()));
        sheet.edit(Edit.single(name, workbook -> {
            Workbook changed = rings.apply(workbook);
            return changed.stepOn(sheet.id()).map(step -> stepChange.apply(changed, step)).orElse(changed);
        }));
    }

    private static Answer.Rings with(Answer.Rings rings, String id, UnaryOperator<Note> change) {
        return rings.notes()
            .stream()
            .filter(note -> note.id().equals(id))
            .findFirst()
            .map(change)
            .map(rings::with)
            .orElse(rings);
    }
}
