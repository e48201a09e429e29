package nl.bloei.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import nl.bloei.workbook.Answer;
import nl.bloei.workbook.Axis;
import nl.bloei.workbook.LinePoint;
import nl.bloei.workbook.Period;
import nl.bloei.workbook.Strand;
import nl.bloei.workbook.TimeMark;

/** Several lines in one drawing, icons beside labels, and what stands along the time axis. */
@Execution(ExecutionMode.CONCURRENT)
class SeveralLinesTest {
    private static final DrawingStyle SCREEN = DrawingStyle.screen(1);
    private static final List<DrawingStyle> STYLES = List.of(SCREEN, DrawingStyle.screen(2), DrawingStyle.paper());

    @Test
    void linesAreToldApartByTheirDashesAndByTheNamesAtTheirEnds() {
        for (DrawingStyle style : STYLES) {
            var drawn = HistoryLineDrawing.of(Lines.several(), Lines.PLAIN, 1040, 470, style);
            assertThat(new HashSet<>(curves(drawn).map(path -> path.stroke().dashes()).toList())).hasSize(3);
            assertThat(curves(drawn)).hasSize(3);
            for (String name : new String[]{"Werk", "Energie", "Relaties"}) {
                Mark.Label label = label(drawn, name);
                double end = curves(drawn).mapToDouble(SeveralLinesTest::end).max().orElseThrow();
                assertThat(label.x()).isGreaterThan(end - 1);
                assertThat(label.x() + TextMeasure.width(name, label.font())).isLessThanOrEqualTo(1040);
            }
            Picture.save("line-several-" + STYLES.indexOf(style), drawn.drawing(), style);
        }
        Picture.saveDark("line-several-dark",
                HistoryLineDrawing.of(Lines.several(), Lines.PLAIN, 1040, 470, SCREEN).drawing());
    }

    @Test
    void aHiddenLineIsNotDrawnUnlessItIsWorkedOn() {
        Answer.Line line = Lines.several();
        Strand energy = line.strands().others().getFirst();
        Answer.Line hidden = line.withStrands(line.strands().with(energy.withShown(false)));

        var drawn = HistoryLineDrawing.of(hidden, Lines.PLAIN, 1040, 470, SCREEN);
        assertThat(texts(drawn)).doesNotContain("Energie").contains("Werk", "Relaties");
        assertThat(curves(drawn)).hasSize(2);
        var active = HistoryLineDrawing.of(hidden, Lines.PLAIN.withActive(energy.id()), 1040, 470, SCREEN);
        assertThat(curves(active)).hasSize(3);
    }

    @Test
    void aLineKeepsItsDashesWhicheverIsWorkedOn() {
        Answer.Line line = Lines.several();
        for (Strand active : line.strands().all()) {
            var drawn = HistoryLineDrawing.of(line, Lines.PLAIN.withActive(active.id()), 1040, 470, SCREEN);
            assertThat(curves(drawn).filter(path -> path.stroke().tone() == Tone.ACCENT)).hasSize(1);
            assertThat(curves(drawn).map(path -> path.stroke().dashes().size())).containsExactlyInAnyOrder(0, 2, 2);
            assertThat(drawn.drawing().hits()).extracting(Drawing.Hit::id)
                .containsExactlyInAnyOrderElementsOf(active.points().stream().map(LinePoint::id).toList());
            assertThat(drawn.behind()).extracting(Drawing.Hit::id)
                .containsExactlyInAnyOrderElementsOf(line.strands()
                    .all()
                    .stream()
                    .filter(strand -> !strand.id().equals(active.id()))
                    .flatMap(strand -> strand.moments().stream())
                    .map(LinePoint::id)
                    .toList());
        }
    }

    @Test
    void aSingleLineIsDrawnAsIfThereWereNoOthersToName() {
        Answer.Line bare = Lines.year();
        Answer.Line named = bare.withStrands(bare.strands().with(bare.strands().front().withName("Werk")));
        assertThat(HistoryLineDrawing.of(named, Lines.PLAIN, 894, 452, SCREEN))
            .isEqualTo(HistoryLineDrawing.of(bare, Lines.PLAIN, 894, 452, SCREEN));
    }

    @Test
    void labelsOfSeveralLinesNeverOverlap() {
        var random = new Random(12);
        for (int run = 0; run < 60; run++) {
            Answer.Line line = Lines.random(random, Lines.YEAR, 12, 0.8);
            line = line.withStrands(line.strands()
                .with(Strand.named("Energie").withPoints(Lines.random(random, Lines.YEAR, 12, 0.8).points()))
                .with(Strand.named("Relaties").withPoints(Lines.random(random, Lines.YEAR, 8, 0.8).points())));
            var drawn = HistoryLineDrawing.of(line, Lines.PLAIN, 700 + random.nextInt(900), 400,
                    STYLES.get(run % STYLES.size()));
            for (int i = 0; i < drawn.labels().size(); i++) {
                Area area = area(drawn.labels().get(i));
                assertThat(drawn.labels().subList(0, i)).noneMatch(other -> area(other).touches(area, 0));
            }
        }
    }

    @Test
    void daysWithAWordAndPhasesStandBelowTheLineWithoutOverlap() {
        for (DrawingStyle style : STYLES) {
            var drawn = HistoryLineDrawing.of(Lines.career(), Lines.PLAIN, 1040, 520, style);
            assertThat(texts(drawn)).contains("Opleiding", "Eerste baan", "Jong gezin", "verhuizing", "diploma");
            double below = drawn.bottom();
            var words = drawn.drawing()
                .marks()
                .stream()
                .filter(mark -> mark instanceof Mark.Label label && label.baseline() > below)
                .map(mark -> area((Mark.Label) mark))
                .toList();
            for (int i = 0; i < words.size(); i++) {
                Area own = words.get(i);
                assertThat(words.subList(0, i)).noneMatch(other -> other.touches(own, 0));
                assertThat(own.bottom()).isLessThanOrEqualTo(520);
            }
            Picture.save("line-phases-" + STYLES.indexOf(style), drawn.drawing(), style);
        }
    }

    @Test
    void fortyFiveYearsThinOutFromFarAwayToNearBy() {
        double before = 0;
        for (double span : new double[]{1, 0.5, 0.2, 0.05, 0.02}) {
            var window = new HistoryWindow(0.4, 0.4 + span * 0.6);
            var drawn = HistoryLineDrawing.of(Lines.career(), Lines.PLAIN.withWindow(window), 900, 452, SCREEN);
            Picture.save("line-career-near-" + span, drawn.drawing(), SCREEN);
            long names = texts(drawn).stream().filter(text -> text.matches("\\d{4}|[a-z]{3}")).count();
            assertThat(names).as("names at %s", span).isBetween(4L, 26L);
            assertThat(drawn.scale().right() - drawn.scale().left()).isGreaterThan(before);
            before = drawn.scale().right() - drawn.scale().left();
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyIconIsDrawnBesideTheLabelOfItsMoment(MomentIcon icon) {
        var at = LocalDateTime.of(2026, 5, 1, 0, 0);
        var point = Lines.moment("p", at, 0.5, "Feest").withIcon(icon.key());
        for (DrawingStyle style : STYLES) {
            var drawn = HistoryLineDrawing.of(Answer.Line.of(Lines.YEAR).with(point), Lines.PLAIN, 894, 452, style);
            Drawing.Hit label = drawn.label("p").orElseThrow();
            Mark.Path path = paths(drawn).filter(p -> p.stroke() != null && p.stroke().tone() == Tone.INK
                    && p.segments().size() > 5)
                .findFirst()
                .orElseThrow();
            Mark.Segment.Move start = (Mark.Segment.Move) path.segments().getFirst();
            assertThat(start.x()).isBetween(label.x(), label.x() + label.width());
            assertThat(start.y()).isBetween(label.y(), label.y() + label.height());
        }
        assertThat(MomentIcon.of(icon.key())).contains(icon);
    }

    @Test
    void anIconOfALaterVersionIsLeftOut() {
        var point = Lines.moment("p", LocalDateTime.of(2026, 5, 1, 0, 0), 0.5, "Feest");
        var line = Answer.Line.of(Lines.YEAR);
        assertThat(HistoryLineDrawing.of(line.with(point.withIcon("dragon")), Lines.PLAIN, 894, 452, SCREEN))
            .isEqualTo(HistoryLineDrawing.of(line.with(point), Lines.PLAIN, 894, 452, SCREEN));
    }

    @Test
    void oddMarksAndPhasesAreDrawnAtAnySize() {
        LocalDate day = LocalDate.of(1900, 1, 1);
        var axis = new Axis(List.of(TimeMark.on(day).withWord("x".repeat(300)), TimeMark.on(day),
                TimeMark.on(LocalDate.of(2300, 1, 1)).withWord("later")),
                Stream.iterate(LocalDate.of(2026, 1, 1), each -> each.plusDays(1))
                    .limit(300)
                    .map(each -> TimeMark.on(each).withWord("woord van " + each))
                    .toList());
        for (double size : new double[]{0, 1, 60, 300, 4000}) {
            for (DrawingStyle style : STYLES) {
                var drawn = HistoryLineDrawing.of(Lines.several().withAxis(axis), Lines.PLAIN, size, size, style);
                assertThat(drawn.drawing().marks().toString()).doesNotContain("NaN").doesNotContain("Infinity");
            }
        }
    }

    @Test
    void pointsAPixelApartHaveNumbersAndOneLabel() {
        var scale = HistoryLineDrawing.of(Answer.Line.of(Lines.YEAR), Lines.PLAIN, 900, 600, SCREEN).scale();
        Answer.Line line = Answer.Line.of(Lines.YEAR);
        for (int i = 0; i < 8; i++) {
            line = line.with(LinePoint.moment(scale.time(300 + i), scale.height(200 + i % 2)).withLabel("Naam " + i));
        }
        var drawn = HistoryLineDrawing.of(line, Lines.PLAIN, 900, 600, SCREEN);
        assertThat(texts(drawn)).contains("1", "2", "3", "4", "5", "6", "7", "8");
        assertThat(drawn.drawing().hits()).hasSize(8);
        for (LinePoint point : line.points()) {
            assertThat(HistoryPoints.nearest(line, scale, null, scale.x(point), scale.y(point), 24)).contains(point);
        }
        assertThat(scale.x(line.points().get(1)) - scale.x(line.points().getFirst())).isCloseTo(1, within(0.01));
    }

    private static Stream<Mark.Path> paths(HistoryLineDrawing drawn) {
        return drawn.drawing()
            .marks()
            .stream()
            .filter(Mark.Path.class::isInstance)
            .map(Mark.Path.class::cast);
    }

    private static Stream<Mark.Path> curves(HistoryLineDrawing drawn) {
        return paths(drawn).filter(path -> path.stroke() != null
                && Set.of(Tone.ACCENT, Tone.INK_2).contains(path.stroke().tone())
                && path.segments().size() > 2
                && path.segments().stream().skip(1).allMatch(Mark.Segment.Curve.class::isInstance));
    }

    private static double end(Mark.Path path) {
        return ((Mark.Segment.Curve) path.segments().getLast()).x();
    }

    private static List<String> texts(HistoryLineDrawing drawn) {
        return drawn.drawing()
            .marks()
            .stream()
            .filter(Mark.Label.class::isInstance)
            .map(mark -> ((Mark.Label) mark).text())
            .toList();
    }

    private static Mark.Label label(HistoryLineDrawing drawn, String text) {
        return drawn.drawing()
            .marks()
            .stream()
            .filter(mark -> mark instanceof Mark.Label label && label.text().equals(text))
            .map(Mark.Label.class::cast)
            .findFirst()
            .orElseThrow();
    }

    private static Area area(Drawing.Hit hit) {
        return new Area(hit.x(), hit.y(), hit.width(), hit.height());
    }

    private static Area area(Mark.Label label) {
        double width = TextMeasure.width(label.text(), label.font());
        double left = label.align() == Mark.Align.MIDDLE ? label.x() - width / 2 : label.x();
        return new Area(left, label.baseline() - label.font().size() * 0.7, width, label.font().size() * 0.7);
    }
}
