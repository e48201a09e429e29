package nl.bloei.workbook;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One dossier: everything that was written about one person, oneself or a team. Immutable; every change is a new value.
 *
 * @param id its identifier, the same for as long as the workbook exists, also in copies made by a sync program
 * @param title what the cover says
 * @param about whom it is about
 * @param writtenBy who keeps it; may be blank
 * @param created when it was made
 * @param generation how often it was saved: the order of two versions, independent of any clock
 * @param sheets the filled-in worksheets, in the order in which they were begun
 * @param steps the chosen next steps, at most one per sheet
 * @param extras fields of a later version
 */
public record Workbook(String id, String title, About about, String writtenBy, Instant created, long generation,
        List<Sheet> sheets, List<Step> steps, Extras extras) {

    /** Takes unmodifiable copies. */
    public Workbook {
        sheets = List.copyOf(sheets);
        steps = List.copyOf(steps);
    }

    /** A new workbook without sheets. */
    public static Workbook of(String title, About about, Instant now) {
        return new Workbook(Ids.next(), title, about, "", now, 0, List.of(), List.of(), Extras.NONE);
    }

    /** The sheet with this id. */
    public Optional<Sheet> sheet(String sheetId) {
        return sheets.stream().filter(s -> s.id().equals(sheetId)).findFirst();
    }

    /** The sheets of one worksheet, in the order in which they were begun. */
    public List<Sheet> sheetsOf(String worksheet) {
        return sheets.stream().filter(s -> s.worksheet().equals(worksheet)).toList();
    }

    /** The earlier sheets of the same worksheet: first those about the same subject, within each the newest first. */
    public List<Sheet> before(Sheet own) {
        Comparator<Sheet> order = Comparator.comparing((Sheet sheet) -> !sheet.sameSubject(own))
            .thenComparing(Comparator.comparing(Sheet::date).reversed());
        return sheetsOf(own.worksheet()).stream()
            .filter(sheet -> !sheet.id().equals(own.id()) && !sheet.date().isAfter(own.date()))
            .sorted(order)
            .toList();
    }

    /** The step that was chosen on a sheet. */
    public Optional<Step> stepOn(String sheetId) {
        return steps.stream().filter(s -> s.from().sheet().equals(sheetId)).findFirst();
    }

    /** When anything in it last changed: the latest of its sheets, or its making. */
    public Instant lastChange() {
        return sheets.stream().map(Sheet::changed).max(Instant::compareTo).orElse(created);
    }

    /** The same workbook with this sheet added, or put in the place of the one with its id. */
    public Workbook with(Sheet sheet) {
        return new Workbook(id, title, about, writtenBy, created, generation, Lists.with(sheets, sheet, Sheet::id),
                steps, extras);
    }

    /** The same workbook without a sheet and without the step chosen on it. */
    public Workbook withoutSheet(String sheetId) {
        return new Workbook(id, title, about, writtenBy, created, generation,
                sheets.stream().filter(s -> !s.id().equals(sheetId)).toList(),
                steps.stream().filter(s -> !s.from().sheet().equals(sheetId)).toList(), extras);
    }

    /** The same workbook with this step; it replaces any other step chosen on the same sheet. */
    public Workbook with(Step step) {
        var changed = new ArrayList<>(withoutStepOn(step.from().sheet()).steps());
        changed.add(step);
        return new Workbook(id, title, about, writtenBy, created, generation, sheets, changed, extras);
    }

    /** The same workbook without the step chosen on a sheet. */
    public Workbook withoutStepOn(String sheetId) {
        return new Workbook(id, title, about, writtenBy, created, generation, sheets,
                steps.stream().filter(s -> !s.from().sheet().equals(sheetId)).toList(), extras);
    }

    /** The same workbook with another title. */
    public Workbook withTitle(String changed) {
        return new Workbook(id, changed, about, writtenBy, created, generation, sheets, steps, extras);
    }

    /** The same workbook about somebody else. */
    public Workbook withAbout(About changed) {
        return new Workbook(id, title, changed, writtenBy, created, generation, sheets, steps, extras);
    }

    /** The same workbook with another generation number. */
    public Workbook withGeneration(long changed) {
        return new Workbook(id, title, about, writtenBy, created, changed, sheets, steps, extras);
    }
}
