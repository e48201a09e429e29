package nl.bloei.testing;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

import nl.bloei.workbook.Answer;
import nl.bloei.workbook.Axis;
import nl.bloei.workbook.Extras;
import nl.bloei.workbook.LinePoint;
import nl.bloei.workbook.Sheet;
import nl.bloei.workbook.Strand;
import nl.bloei.workbook.TimeMark;
import nl.bloei.workbook.Workbook;

/** A history line with two more lines beside it, icons, two phases and a day with a word. */
public final class SeveralLines {
    private SeveralLines() {
    }

    /** The workbook with all that on its history line. */
    public static Workbook in(Workbook workbook) {
        Sheet sheet = workbook.sheetsOf("ws.history-line").getLast();
        Answer.Line line = sheet.answer("line", Answer.Line.class).orElseThrow();
        return workbook.with(sheet.withAnswer("line", beside(line), sheet.changed()));
    }

    /** The line with all that beside it. */
    public static Answer.Line beside(Answer.Line line) {
        var energy = new Strand("z", "Energie", true,
                List.of(bend("z0", 1, 3, 0.4), moment("z1", 4, 12, -0.45, "Kort slapen", "storm"),
                        moment("z2", 8, 3, 0.7, "Vakantie", "sun"), bend("z3", 11, 10, 0.2)),
                Extras.NONE);
        var people = new Strand("r", "Relaties", true,
                List.of(bend("r0", 1, 3, -0.3), moment("r1", 6, 12, 0.2, "Oude vrienden", "people"),
                        bend("r3", 11, 10, 0.55)),
                Extras.NONE);
        Strand work = line.strands().front().withName("Werk");
        return line.withStrands(line.strands().with(work).with(energy).with(people))
            .withAxis(new Axis(
                    List.of(mark("f1", line.period().from(), "Oude team"),
                            mark("f2", LocalDate.of(2026, 5, 20), "Nieuwe team")),
                    List.of(mark("m1", LocalDate.of(2026, 7, 6), "verhuizing"))));
    }

    private static TimeMark mark(String id, LocalDate day, String word) {
        return new TimeMark(id, day, word, Extras.NONE);
    }

    private static LinePoint moment(String id, int month, int day, double height, String label, String icon) {
        return bend(id, month, day, height).withMoment(true).withLabel(label).withIcon(icon);
    }

    private static LinePoint bend(String id, int month, int day, double height) {
        return new LinePoint(id, LocalDateTime.of(2026, month, day, 12, 0), height, false, "", null, Map.of(), "", "",
                List.of(), List.of(), List.of(), Extras.NONE);
    }
}
