package nl.bloei.drawing;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import nl.bloei.workbook.Answer;
import nl.bloei.workbook.Axis;
import nl.bloei.workbook.Extras;
import nl.bloei.workbook.LinePoint;
import nl.bloei.workbook.Marker;
import nl.bloei.workbook.Period;
import nl.bloei.workbook.Strand;
import nl.bloei.workbook.TimeMark;

/** History lines to draw in tests. */
final class Lines {
    static final HistoryView PLAIN = HistoryView.plain("In je element", "Niet in je element", "Nu");
    static final Period YEAR = new Period(Period.Span.YEAR, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 11, 12));

    private Lines() {
    }

    static LinePoint moment(String id, LocalDateTime at, double height, String label) {
        return new LinePoint(id, at, height, true, label, null, Map.of(), "", "", List.of(), List.of(), List.of(),
                Extras.NONE);
    }

    static LinePoint quiet(String id, LocalDateTime at, double height) {
        return new LinePoint(id, at, height, false, "", null, Map.of(), "", "", List.of(), List.of(), List.of(),
                Extras.NONE);
    }

    /** A year in a bakery. */
    static Answer.Line year() {
        return Answer.Line.of(YEAR)
            .withPoints(List.of(
                    quiet("q1", LocalDateTime.of(2026, 1, 1, 9, 0), 0.05),
                    moment("m1", LocalDateTime.of(2026, 2, 5, 9, 0), 0.6, "Eerste eigen recept")
                        .withMarker(Marker.ELEMENT, true)
                        .withMarker(Marker.PRIDE, true),
                    moment("m2", LocalDateTime.of(2026, 3, 27, 9, 0), -0.7, "Oven kapot")
                        .withMarker(Marker.SKILL, false)
                        .withMarker(Marker.ELEMENT, false),
                    moment("m3", LocalDateTime.of(2026, 5, 17, 9, 0), 1.0, "Koningsdagmarkt")
                        .withMarker(Marker.ELEMENT, true)
                        .withMarker(Marker.SKILL, true)
                        .withMarker(Marker.PRIDE, true),
                    moment("m4", LocalDateTime.of(2026, 7, 10, 9, 0), -0.95, "Verhuizing, iedereen verspreid"),
                    moment("m5", LocalDateTime.of(2026, 9, 4, 9, 0), 0.75, "Leerlingen nemen het over"),
                    moment("m6", LocalDateTime.of(2026, 10, 10, 9, 0), -0.25, "Te veel tegelijk"),
                    quiet("q2", LocalDateTime.of(2026, 11, 12, 12, 0), 0.4)));
    }

    /** The same year with two more lines, some icons, and a day with a word. */
    static Answer.Line several() {
        Answer.Line year = year();
        List<LinePoint> points = year.points()
            .stream()
            .map(point -> switch (point.id()) {
                case "m1" -> point.withIcon("idea");
                case "m4" -> point.withIcon("home");
                default -> point;
            })
            .toList();
        var energy = Strand.named("Energie")
            .withPoints(List.of(quiet("e1", LocalDateTime.of(2026, 1, 1, 9, 0), 0.5),
                    moment("e2", LocalDateTime.of(2026, 4, 20, 9, 0), -0.3, "Kort slapen").withIcon("storm"),
                    moment("e3", LocalDateTime.of(2026, 8, 5, 9, 0), 0.85, "Vakantie").withIcon("sun"),
                    quiet("e4", LocalDateTime.of(2026, 11, 12, 12, 0), 0.1)));
        var people = Strand.named("Relaties")
            .withPoints(List.of(quiet("r1", LocalDateTime.of(2026, 1, 1, 9, 0), -0.4),
                    moment("r2", LocalDateTime.of(2026, 6, 10, 9, 0), 0.35, "Oude vrienden").withIcon("people"),
                    quiet("r3", LocalDateTime.of(2026, 11, 12, 12, 0), 0.62)));
        return year.withPoints(points)
            .withStrands(year.withPoints(points)
                .strands()
                .with(year.withPoints(points).strands().front().withName("Werk"))
                .with(energy)
                .with(people))
            .withAxis(new Axis(List.of(),
                    List.of(new TimeMark("v", LocalDate.of(2026, 7, 2), "verhuizing", Extras.NONE))));
    }

    /** A working life of forty-five years in phases, with days of its own. */
    static Answer.Line career() {
        var points = new ArrayList<LinePoint>();
        for (int i = 0; i < 9; i++) {
            points.add(moment("c" + i, LocalDateTime.of(1983 + 5 * i, 3, 1, 9, 0), i % 2 == 0 ? 0.3 + i * 0.08 : -0.5,
                    "Moment " + (i + 1)));
        }
        return Answer.Line.of(Period.careerFrom(1981, LocalDate.of(2026, 11, 12)))
            .withPoints(points)
            .withAxis(new Axis(
                    List.of(phase(1981, "Opleiding"), phase(1988, "Eerste baan"), phase(1996, "Jong gezin"),
                            phase(2010, "Eigen zaak"), phase(2022, "Kalmer aan")),
                    List.of(phase(1986, "diploma"), phase(1987, "verhuizing"), phase(2015, "ziek"))));
    }

    private static TimeMark phase(int year, String word) {
        return new TimeMark(word, LocalDate.of(year, 6, 1), word, Extras.NONE);
    }

    /** Anything at all: so many points over and a bit beyond the period, about half of them moments. */
    static Answer.Line random(Random random, int points, double moments) {
        return random(random, random.nextBoolean()
                ? YEAR
                : Period.careerFrom(1975 + random.nextInt(48), LocalDate.of(2026, 11, 12)), points, moments);
    }

    /** The same over a given period. */
    static Answer.Line random(Random random, Period period, int points, double moments) {
        long minutes = java.time.Duration.between(HistoryScale.start(period), HistoryScale.end(period)).toMinutes();
        var all = new ArrayList<LinePoint>();
        for (int i = 0; i < points; i++) {
            var at = HistoryScale.start(period).plusMinutes((long) (minutes * (random.nextDouble() * 1.04 - 0.02)));
            double height = random.nextDouble() * 2 - 1;
            boolean moment = random.nextDouble() < moments;
            var point = moment ? moment("p" + i, at, height, label(random)) : quiet("p" + i, at, height);
            for (Marker marker : Marker.values()) {
                if (moment && random.nextInt(3) == 0) {
                    point = point.withMarker(marker, random.nextBoolean());
                }
            }
            all.add(point);
        }
        return Answer.Line.of(period).withPoints(all);
    }

    private static String label(Random random) {
        String[] words = {"markt", "oven", "nieuwe", "collega", "verhuizing", "feest", "de", "eerste", "brood",
                "en", "vakantie", "lange", "winter", "diploma", "bakkersgildebijeenkomst"};
        var label = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            label.append(label.isEmpty() ? "" : " ").append(words[random.nextInt(words.length)]);
        }
        return label.toString();
    }
}
