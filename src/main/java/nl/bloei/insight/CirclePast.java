package nl.bloei.insight;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.bloei.workbook.Answer;
import nl.bloei.workbook.Note;
import nl.bloei.workbook.Sheet;
import nl.bloei.workbook.Step;
import nl.bloei.workbook.Workbook;

/**
 * How a progress circle came to be what it is. The earlier sheets about the same subject say what lay where on their
 * days; for the days between, the notes tell it themselves, since each knows when it was written and when it was
 * reached.
 */
public final class CirclePast {

    private CirclePast() {
    }

    /**
     * The circle on a day.
     *
     * @param day the day
     * @param rings what lay where
     * @param chosen the id of the note with the flag, or {@code null}; only known for the days of sheets
     */
    public record Moment(LocalDate day, Answer.Rings rings, @Nullable String chosen) {

        /** Whether each note lies in the same ring on both days. */
        private boolean shows(Moment other) {
            return places().equals(other.places());
        }

        private Map<String, Note.Ring> places() {
            return rings.notes().stream().collect(Collectors.toMap(Note::id, Note::ring, (first, _) -> first));
        }
    }

    /**
     * The days on which something was other than the time before, the earliest first. The last one is how the circle is
     * now; it is always there.
     *
     * @param own the sheet with the circle
     * @param block the id of the circle on it
     */
    public static List<Moment> of(Workbook workbook, Sheet own, String block) {
        var moments = new ArrayList<Moment>();
        LocalDate told = LocalDate.MIN;
        for (Sheet sheet : earlier(workbook, own, block)) {
            Answer.Rings rings = rings(sheet, block);
            for (LocalDate day : days(rings)) {
                if (day.isAfter(told) && day.isBefore(sheet.date())) {
                    add(moments, on(day, rings));
                }
            }
            add(moments, new Moment(sheet.date(), rings, chosen(workbook, sheet, block)));
            told = sheet.date();
        }
        Answer.Rings rings = rings(own, block);
        SortedSet<LocalDate> days = days(rings);
        for (LocalDate day : days) {
            if (day.isAfter(told)) {
                add(moments, on(day, rings));
            }
        }
        var now = new Moment(days.isEmpty() ? own.date() : days.last(), rings, chosen(workbook, own, block));
        if (!moments.isEmpty() && moments.getLast().shows(now)) {
            moments.removeLast();
        }
        moments.add(now);
        return List.copyOf(moments);
    }

    private static void add(List<Moment> moments, Moment moment) {
        if (!moment.rings().blank() && (moments.isEmpty() || !moments.getLast().shows(moment))) {
            moments.add(moment);
        }
    }

    private static List<Sheet> earlier(Workbook workbook, Sheet own, String block) {
        return workbook.before(own)
            .stream()
            .filter(own::sameSubject)
            .filter(sheet -> !rings(sheet, block).blank())
            .sorted(Comparator.comparing(Sheet::date))
            .toList();
    }

    private static Answer.Rings rings(Sheet sheet, String block) {
        return sheet.answer(block, Answer.Rings.class).orElseGet(Answer.Rings::empty);
    }

    private static @Nullable String chosen(Workbook workbook, Sheet sheet, String block) {
        return workbook.stepOn(sheet.id())
            .map(Step::from)
            .filter(from -> from.block().equals(block))
            .map(from -> from.item())
            .orElse(null);
    }

    /** The days on which a note was written or reached. */
    private static SortedSet<LocalDate> days(Answer.Rings rings) {
        return rings.notes()
            .stream()
            .flatMap(note -> Stream.of(written(note), reached(note)))
            .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What the notes say of a day: which there were, and which of them lay inside already. */
    private static Moment on(LocalDate day, Answer.Rings rings) {
        List<Note> notes = rings.notes()
            .stream()
            .filter(note -> !written(note).isAfter(day))
            .map(note -> reached(note).isAfter(day) ? note.notYet() : note)
            .toList();
        return new Moment(day, rings.withNotes(notes), null);
    }

    /** When a note was written; who says it was reached before that had it in mind earlier. */
    private static LocalDate written(Note note) {
        return reached(note).isBefore(note.added()) ? reached(note) : note.added();
    }

    /** When a note came to lie where it lies: the day it was reached, or else the day it was written. */
    private static LocalDate reached(Note note) {
        LocalDate day = note.reachedOn();
        return day == null || note.ring() == Note.Ring.OUTER ? note.added() : day;
    }
}
