package nl.bloei.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;

import nl.bloei.workbook.Answer;
import nl.bloei.workbook.LinePoint;
import nl.bloei.workbook.Marker;
import nl.bloei.workbook.Period;

class HistoryLineDrawingTest {
    private static final DrawingStyle SCREEN = DrawingStyle.screen(1);
    private static final double QUIET = 5;
    private static final List<DrawingStyle> STYLES = List.of(SCREEN, DrawingStyle.screen(0.8),
            DrawingStyle.screen(2), DrawingStyle.paper());

    @Test
    void labelsNeverOverlapEachOtherOrADisc() {
        var random = new Random(4);
        for (int run = 0; run < 200; run++) {
            var line = Lines.random(random, 5 + random.nextInt(90), 0.8);
            String selected = "p" + random.nextInt(20);
            var view = run % 4 == 3 ? Lines.PLAIN : Lines.PLAIN.withSelected(selected, true);
            var drawn = HistoryLineDrawing.of(line, view, 500 + random.nextInt(1200), 250 + random.nextInt(600),
                    STYLES.get(run % 4));
            var labels = labels(drawn);
            for (int i = 0; i < labels.size(); i++) {
                Area label = labels.get(i);
                assertThat(labels.subList(0, i)).noneMatch(l -> l.touches(label, 0));
                assertThat(discs(drawn)).filteredOn(d -> d.radius() > QUIET)
                    .allSatisfy(
                            d -> assertThat(label.distance(d.x(), d.y())).isGreaterThanOrEqualTo(d.radius()));
                assertThat(label.y()).isNotNegative();
                assertThat(label.x()).isNotNegative();
                assertThat(label.right()).isLessThanOrEqualTo(drawn.drawing().width());
            }
        }
    }

    @Test
    void everyMomentShowsItsNumberAndASmallLineAllItsLabels() {
        var drawn = HistoryLineDrawing.of(Lines.year(), Lines.PLAIN.withSelected("m4", false), 894, 452, SCREEN);
        assertThat(drawn.numberOnly()).isEmpty();
        assertThat(texts(drawn)).contains("1", "2", "3", "4", "5", "6", "Koningsdagmarkt", "Leerlingen nemen",
                "Nu", "In je element", "Niet in je element", "+", "−");
    }

    @Test
    void aMomentWithoutRoomForItsLabelIsListedAsNumberOnly() {
        var points = new ArrayList<LinePoint>();
        for (int i = 0; i < 60; i++) {
            points.add(Lines.moment("p" + i, LocalDateTime.of(2026, 5, 1, 0, 0).plusHours(i), 0.5, "Naam " + i));
        }
        var drawn = HistoryLineDrawing.of(Answer.Line.of(Lines.YEAR).withPoints(points), Lines.PLAIN, 894, 452,
                SCREEN);
        var shown = new HashSet<>(texts(drawn));
        for (LinePoint point : points) {
            assertThat(shown.contains(point.label())).isNotEqualTo(drawn.numberOnly().contains(point.id()));
        }
        assertThat(drawn.numberOnly()).isNotEmpty();
    }

    @Test
    void theSelectedLabelStaysAndIsBold() {
        var line = Answer.Line.of(Lines.YEAR)
            .withPoints(List.of(
                    Lines.moment("low", LocalDateTime.of(2026, 5, 1, 0, 0), 0.5, "Kleine piek"),
                    Lines.moment("high", LocalDateTime.of(2026, 5, 8, 0, 0), 0.52, "Grote piek")));
        assertThat(HistoryLineDrawing.of(line, Lines.PLAIN, 894, 452, SCREEN).numberOnly()).doesNotContain("high");
        var drawn = HistoryLineDrawing.of(line, Lines.PLAIN.withSelected("low", false), 894, 452, SCREEN);
        assertThat(drawn.numberOnly()).doesNotContain("low");
        assertThat(label(drawn, "Kleine piek").font().bold()).isTrue();
    }

    @Test
    void peaksAreFilledAndValleysAreRings() {
        var drawn = HistoryLineDrawing.of(Lines.year(), Lines.PLAIN, 894, 452, SCREEN);
        assertThat(discAt(drawn, "m1")).satisfies(d -> {
            assertThat(d.radius()).isEqualTo(15);
            assertThat(d.fill()).isEqualTo(Tone.ACCENT);
        });
        assertThat(discAt(drawn, "m2")).satisfies(d -> {
            assertThat(d.radius()).isEqualTo(14);
            assertThat(d.fill()).isEqualTo(Tone.CARD);
            assertThat(d.stroke()).isEqualTo(Stroke.solid(Tone.ACCENT, 2.5));
        });
        assertThat(label(drawn, "1").tone()).isEqualTo(Tone.ON_ACCENT);
        assertThat(label(drawn, "2").tone()).isEqualTo(Tone.ACCENT);
    }

    @Test
    void theSelectedMonthIsAccented() {
        var drawn = HistoryLineDrawing.of(Lines.year(), Lines.PLAIN.withSelected("m3", false), 894, 452, SCREEN);
        assertThat(label(drawn, "mei")).satisfies(l -> {
            assertThat(l.tone()).isEqualTo(Tone.ACCENT);
            assertThat(l.font().bold()).isTrue();
        });
        assertThat(label(drawn, "jun").tone()).isEqualTo(Tone.INK_3);
        assertThat(drawn.drawing().marks()).filteredOn(m -> m instanceof Mark.Path p && p.stroke() != null
                && !p.stroke().dashes().isEmpty())
            .hasSize(1);
    }

    @Test
    void paperHasNoTintAndNoQuietDots() {
        var drawn = HistoryLineDrawing.of(Lines.year(), HistoryView.plain("", "", "Nu"), 757, 219,
                DrawingStyle.paper());
        assertThat(drawn.drawing().marks()).noneMatch(m -> m instanceof Mark.Box b && b.fill() == Tone.TINT_SOFT);
        assertThat(discs(drawn)).filteredOn(d -> d.radius() < 4)
            .as("only the dot under Nu and one marker circle")
            .hasSize(1 + 3);
    }

    @Test
    void markersDifferByShapeAndFill() {
        var at = LocalDateTime.of(2026, 5, 1, 0, 0);
        var point = Lines.moment("p", at, 0.5, "Feest");
        for (boolean value : new boolean[]{true, false}) {
            var marked = point.withMarker(Marker.ELEMENT, value)
                .withMarker(Marker.SKILL, value)
                .withMarker(Marker.PRIDE, value);
            var with = marks(Answer.Line.of(Lines.YEAR).withPoints(List.of(marked)));
            var without = marks(Answer.Line.of(Lines.YEAR).withPoints(List.of(point)));
            with.removeAll(without);
            Tone fill = value ? Tone.ACCENT : Tone.CARD;
            assertThat(with).filteredOn(m -> m instanceof Mark.Circle c && c.fill() == fill).hasSize(1);
            assertThat(with).filteredOn(m -> m instanceof Mark.Box b && b.fill() == fill).hasSize(1);
            assertThat(with).filteredOn(m -> m instanceof Mark.Path p && p.fill() == fill).hasSize(1);
        }
    }

    @Test
    void emptyAndOddLinesAreDrawnAtAnySize() {
        var moment = Lines.moment("p", LocalDateTime.of(2020, 1, 1, 0, 0), 1, "Vroeger");
        var period = new Period(Period.Span.YEAR, LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 1));
        for (double size : new double[]{0, 1, 60, 300, 4000}) {
            for (var line : List.of(Answer.Line.of(Lines.YEAR), Answer.Line.of(Lines.YEAR).with(moment),
                    Answer.Line.of(period).with(moment), Lines.random(new Random(1), 500, 1))) {
                for (DrawingStyle style : STYLES) {
                    var drawn = HistoryLineDrawing.of(line, Lines.PLAIN, size, size, style);
                    assertThat(drawn.drawing().hits()).hasSize(line.points().size());
                    assertThat(drawn.drawing().marks().toString()).doesNotContain("NaN").doesNotContain("Infinity");
                }
            }
        }
    }

    @Test
    void pointsOutsideThePeriodLieAtItsEdge() {
        var line = Answer.Line.of(Lines.YEAR)
            .withPoints(List.of(
                    Lines.moment("early", LocalDateTime.of(2019, 1, 1, 0, 0), 0.5, ""),
                    Lines.moment("late", LocalDateTime.of(2031, 1, 1, 0, 0), 0.5, "")));
        var drawn = HistoryLineDrawing.of(line, Lines.PLAIN, 894, 452, SCREEN);
        assertThat(hit(drawn, "early").centerX()).isCloseTo(drawn.scale().left(), within(1e-9));
        assertThat(hit(drawn, "late").centerX()).isCloseTo(drawn.scale().right(), within(1e-9));
    }

    @Test
    void everyPointCanBeHitAndTheSelectedOneLiesOnTop() {
        var drawn = HistoryLineDrawing.of(Lines.year(), Lines.PLAIN.withSelected("m2", false), 894, 452, SCREEN);
        assertThat(drawn.drawing().hits()).hasSize(8).allMatch(h -> h.width() >= 48 && h.height() >= 48);
        assertThat(drawn.drawing().hits().getLast().id()).isEqualTo("m2");
        assertThat(drawn.drawing().hits().getLast().width()).isEqualTo(56);
    }

    @Test
    void aSmallMoveLeavesMostLabelsWhereTheyWere() {
        var random = new Random(9);
        int same = 0;
        int all = 0;
        for (int run = 0; run < 60; run++) {
            var line = Lines.random(random, 25, 0.8);
            var before = HistoryLineDrawing.of(line, Lines.PLAIN, 1100, 600, SCREEN);
            var point = line.moments().get(random.nextInt(line.moments().size()));
            var moved = line.with(point.movedTo(before.scale().time(before.scale().x(point) + 0.5),
                    before.scale().height(before.scale().y(point) + 0.5)));
            var after = HistoryLineDrawing.of(moved, Lines.PLAIN, 1100, 600, SCREEN);
            all += line.moments().size();
            for (LinePoint moment : line.moments()) {
                same += before.numberOnly().contains(moment.id()) == after.numberOnly().contains(moment.id()) ? 1 : 0;
            }
        }
        assertThat((double) same / all).isGreaterThan(0.98);
    }

    @Test
    void ofMomentsAtOnePlaceTheFirstLiesOnTopAndTheEdgesOfTheOthersShow() {
        var at = LocalDateTime.of(2026, 5, 1, 0, 0);
        var line = Answer.Line.of(Lines.YEAR)
            .withPoints(List.of(Lines.moment("a", at, 0.5, "Eerste"), Lines.moment("b", at, 0.5, "Tweede"),
                    Lines.moment("c", at, 0.5, "Derde")));

        var drawn = HistoryLineDrawing.of(line, Lines.PLAIN, 894, 452, SCREEN);

        assertThat(texts(drawn)).contains("Eerste", "1", "2", "3").doesNotContain("Tweede", "Derde");
        assertThat(label(drawn, "1").x()).isCloseTo(hit(drawn, "a").centerX(), within(1e-6));
        assertThat(List.of(label(drawn, "1").x(), label(drawn, "2").x(), label(drawn, "3").x())).isSorted()
            .doesNotHaveDuplicates();
        var numbers = texts(drawn);
        assertThat(numbers.indexOf("1")).isGreaterThan(numbers.indexOf("2"));
        assertThat(numbers.indexOf("2")).isGreaterThan(numbers.indexOf("3"));
    }

    @Test
    void threeHundredMomentsBecomeDotsOfWhichTheSelectedOneKeepsItsNumber() {
        var line = Lines.random(new Random(3), Lines.YEAR, 300, 1);

        var drawn = HistoryLineDrawing.of(line, Lines.PLAIN.withSelected("p7", false), 894, 452, SCREEN);

        var few = HistoryLineDrawing.of(Lines.year(), Lines.PLAIN, 894, 452, SCREEN);
        assertThat(smallest(drawn)).isLessThan(smallest(few) / 2);
        assertThat(texts(drawn).stream().filter(text -> text.matches("\\d{1,3}"))).hasSize(1);
    }

    private static double smallest(HistoryLineDrawing drawn) {
        return discs(drawn).stream()
            .mapToDouble(Mark.Circle::radius)
            .filter(radius -> radius > QUIET)
            .min()
            .orElseThrow();
    }

    @Test
    void fiveHundredPointsAreDrawnWellWithinAFrame() {
        var line = Lines.random(new Random(6), Lines.YEAR, 500, 0.5);
        var view = Lines.PLAIN.withSelected("p7", true);
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 200; i++) {
            long start = System.nanoTime();
            HistoryLineDrawing.of(line, view, 1440, 900, SCREEN);
            best = Math.min(best, System.nanoTime() - start);
        }
        assertThat(Duration.ofNanos(best)).isLessThan(Duration.ofMillis(8));
    }

    private static ArrayList<Mark> marks(Answer.Line line) {
        var drawn = HistoryLineDrawing.of(line, Lines.PLAIN, 894, 452, SCREEN);
        return new ArrayList<>(drawn.drawing().marks());
    }

    private static List<String> texts(HistoryLineDrawing drawn) {
        return drawn.drawing()
            .marks()
            .stream()
            .filter(m -> m instanceof Mark.Label)
            .map(m -> ((Mark.Label) m).text())
            .toList();
    }

    private static Mark.Label label(HistoryLineDrawing drawn, String text) {
        return drawn.drawing()
            .marks()
            .stream()
            .filter(m -> m instanceof Mark.Label l && l.text().equals(text))
            .map(m -> (Mark.Label) m)
            .findFirst()
            .orElseThrow();
    }

    private static Drawing.Hit hit(HistoryLineDrawing drawn, String id) {
        return drawn.drawing().hits().stream().filter(h -> h.id().equals(id)).findFirst().orElseThrow();
    }

    private static Mark.Circle discAt(HistoryLineDrawing drawn, String id) {
        var hit = hit(drawn, id);
        return discs(drawn).stream()
            .filter(c -> Math.hypot(c.x() - hit.centerX(), c.y() - hit.centerY()) < 1e-6)
            .reduce((a, b) -> b)
            .orElseThrow();
    }

    private static List<Mark.Circle> discs(HistoryLineDrawing drawn) {
        return drawn.drawing()
            .marks()
            .stream()
            .filter(m -> m instanceof Mark.Circle)
            .map(m -> (Mark.Circle) m)
            .toList();
    }

    /** What the letters of the labels take up, line by line. */
    private static List<Area> labels(HistoryLineDrawing drawn) {
        var areas = new ArrayList<Area>();
        for (Mark mark : drawn.drawing().marks()) {
            if (mark instanceof Mark.Label l && l.tone() == Tone.INK && l.align() == Mark.Align.MIDDLE
                    && l.text().length() > 1) {
                double width = TextMeasure.width(l.text(), l.font());
                areas.add(new Area(l.x() - width / 2, l.baseline() - l.font().size() * 0.7, width,
                        l.font().size() * 0.9));
            }
        }
        return areas;
    }

    @Test
    void screenAndPaperAreTheSameLineAfterOneAffineTransform() {
        var random = new Random(6);
        for (int run = 0; run < 40; run++) {
            var line = Lines.random(random, Lines.YEAR, 2 + random.nextInt(40), 0.5);
            var screen = HistoryLineDrawing.of(line, Lines.PLAIN, 900 + random.nextInt(2900), 600, SCREEN);
            var paper = HistoryLineDrawing.of(line, Lines.PLAIN, 757, 219, DrawingStyle.paper());
            HistoryScale from = screen.scale();
            HistoryScale to = paper.scale();
            double across = (to.right() - to.left()) / (from.right() - from.left());
            double down = to.reach() / from.reach();
            double[] drawn = curve(screen);
            double[] printed = curve(paper);
            assertThat(printed).hasSameSizeAs(drawn);
            for (int i = 0; i < drawn.length; i += 2) {
                assertThat(printed[i]).isCloseTo(to.left() + across * (drawn[i] - from.left()), within(1e-6));
                assertThat(printed[i + 1]).isCloseTo(to.axis() + down * (drawn[i + 1] - from.axis()), within(1e-6));
            }
            for (LinePoint point : line.points()) {
                assertThat(to.x(point)).isCloseTo(to.left() + across * (from.x(point) - from.left()), within(1e-6));
                assertThat(to.y(point)).isCloseTo(to.axis() + down * (from.y(point) - from.axis()), within(1e-6));
            }
        }
    }

    /** Every point of the curve, handles too: x, y, x, y. */
    private static double[] curve(HistoryLineDrawing drawn) {
        Mark.Path curve = drawn.drawing()
            .marks()
            .stream()
            .filter(Mark.Path.class::isInstance)
            .map(Mark.Path.class::cast)
            .filter(path -> path.stroke() != null && path.stroke().tone() == Tone.ACCENT
                    && path.segments().stream().anyMatch(Mark.Segment.Curve.class::isInstance))
            .findFirst()
            .orElseThrow();
        return curve.segments().stream().flatMapToDouble(segment -> switch (segment) {
            case Mark.Segment.Move(double x, double y) -> DoubleStream.of(x, y);
            case Mark.Segment.Line(double x, double y) -> DoubleStream.of(x, y);
            case Mark.Segment.Curve(double x1, double y1, double x2, double y2, double x, double y) ->
                DoubleStream.of(x1, y1, x2, y2, x, y);
            case Mark.Segment.Close() -> DoubleStream.empty();
        }).toArray();
    }

    @Test
    void aLabelThatSomebodyPutStaysThereWhateverIsSelected() {
        var offset = new LinePoint.Offset(0.1, -0.6);
        var line = Lines.year().with(Lines.year().moments().getFirst().withLabelAt(offset));
        for (String selected : new String[]{"m1", "m2", "m3", "q1"}) {
            for (DrawingStyle style : List.of(SCREEN, DrawingStyle.paper())) {
                var drawn = HistoryLineDrawing.of(line, Lines.PLAIN.withSelected(selected, true), 894, 452, style);
                LinePoint point = line.moments().getFirst();
                Drawing.Hit label = drawn.label("m1").orElseThrow();
                assertThat(label.centerX()).isCloseTo(drawn.scale().x(point) + 0.1 * drawn.span(), within(0.01));
                assertThat(label.centerY()).isCloseTo(drawn.scale().y(point) + 0.6 * drawn.scale().reach(),
                        within(0.01));
                assertThat(drawn.labelAt(label.centerX(), label.centerY())).contains("m1");
                assertThat(drawn.offset(point, label.centerX(), label.centerY()).x()).isCloseTo(0.1, within(1e-6));
            }
        }
    }

    @Test
    void sixtyLabelsKeepTheirTextWhereThereIsRoom() {
        for (String label : new String[]{"Markt", "Nieuwe collega erbij", "x".repeat(300),
                "Een lang verhaal ".repeat(18)}) {
            var points = new ArrayList<LinePoint>();
            for (int i = 0; i < 60; i++) {
                double height = (i % 2 == 0 ? 1 : -1) * (0.2 + 0.8 * (i * 7 % 10) / 10);
                points.add(Lines.moment("p" + i, LocalDateTime.of(2026, 1, 4, 0, 0).plusHours(i * 124L), height,
                        label));
            }
            var line = Answer.Line.of(Lines.YEAR).withPoints(points);
            var drawn = HistoryLineDrawing.of(line, Lines.PLAIN, 3840, 1400, SCREEN);
            Picture.save("line-sixty-labels-" + label.length(), drawn.drawing(), SCREEN);

            assertThat(drawn.numberOnly()).as(label).hasSizeLessThanOrEqualTo(12);
            var labels = labels(drawn);
            for (int i = 0; i < labels.size(); i++) {
                Area own = labels.get(i);
                assertThat(labels.subList(0, i)).noneMatch(l -> l.touches(own, 0));
            }
        }
    }
}
