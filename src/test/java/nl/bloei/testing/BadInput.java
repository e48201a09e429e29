package nl.bloei.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import nl.bloei.workbook.About;
import nl.bloei.workbook.Answer;
import nl.bloei.workbook.Item;
import nl.bloei.workbook.LinePoint;
import nl.bloei.workbook.Note;
import nl.bloei.workbook.Period;
import nl.bloei.workbook.Sheet;
import nl.bloei.workbook.Workbook;

/** Sheets with far more on them, or far less, than anybody expects. */
public final class BadInput {
    /** The day that stands on them. */
    public static final LocalDate DAY = LocalDate.of(2026, 11, 12);
    /** When they were written. */
    public static final Instant NOW = Instant.parse("2026-11-12T10:00:00Z");

    private BadInput() {
    }

    /** A first reflection with an answer of 50,000 characters or a little more. */
    public static Sheet essay() {
        return Sheet.of("ws.reflection-values", DAY, NOW).withAnswer("importance", Answer.Text.of(words()), NOW);
    }

    /** More than 50,000 characters: numbered words, to see whether each of them is there. */
    public static String words() {
        return IntStream.range(0, 6_000).mapToObj(i -> "woord" + i).collect(Collectors.joining(" "));
    }

    /** A first reflection with so many talents, called "Talent 0" and so on. */
    public static Sheet talents(int amount) {
        return Sheet.of("ws.reflection-values", DAY, NOW)
            .withAnswer("talents",
                    Answer.Items.of(IntStream.range(0, amount).mapToObj(i -> Item.of("Talent " + i)).toList()), NOW);
    }

    /** A history line with so many moments spread over a year, called "Moment 0" and so on, by turns high and low. */
    public static Sheet line(int amount) {
        LocalDateTime start = LocalDateTime.of(2026, 1, 1, 9, 0);
        return line(IntStream.range(0, amount)
            .mapToObj(i -> LinePoint.moment(start.plusHours(i * 24L), i % 2 == 0 ? 0.7 : -0.7).withLabel("Moment " + i))
            .toList());
    }

    /** A history line with two moments at one place, called "Onder" and "Boven". */
    public static Sheet twoAtOnePlace() {
        LocalDateTime at = LocalDateTime.of(2026, 6, 1, 9, 0);
        return line(
                List.of(LinePoint.moment(at, 0.5).withLabel("Onder"), LinePoint.moment(at, 0.5).withLabel("Boven")));
    }

    /** A progress circle with so many notes of 200 characters, by turns inside and outside; the words begin "Briefje 0". */
    public static Sheet circle(int amount) {
        return Sheet.of("ws.progress-circle", DAY, NOW)
            .withAnswer("rings", Answer.Rings.empty()
                .withNotes(IntStream.range(0, amount)
                    .mapToObj(i -> Note.of(("Briefje " + i + " en nog veel meer woorden").repeat(7).substring(0, 200),
                            i % 2 == 0 ? Note.Ring.INNER : Note.Ring.OUTER, "", DAY))
                    .toList()), NOW);
    }

    private static Sheet line(List<LinePoint> points) {
        return Sheet.of("ws.history-line", DAY, NOW)
            .withAnswer("line", Answer.Line.of(Period.yearTo(DAY)).withPoints(points), NOW);
    }

    /** A workbook with these sheets. */
    public static Workbook workbook(Sheet... sheets) {
        Workbook workbook = Workbook.of("Werkboek", About.of(About.Kind.SELF, "Noor", About.Cover.TEAL), NOW);
        for (Sheet sheet : sheets) {
            workbook = workbook.with(sheet);
        }
        return workbook;
    }
}
