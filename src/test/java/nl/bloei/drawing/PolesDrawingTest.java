package nl.bloei.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.stream.Stream;

import nl.bloei.content.Block;
import nl.bloei.content.Prompt;
import nl.bloei.workbook.Answer;

class PolesDrawingTest {
    private static final DrawingStyle SCREEN = DrawingStyle.screen(1);
    private static final List<Block.Poles.Row> ROWS = List.of(
            row("a", "Slim zijn zit in je of niet", "Slimmer worden lukt met oefenen"),
            row("b", "Een lastige klus schuif ik liever door naar iemand die er meer van weet", "Een klus trekt me"),
            row("c", "Fouten wil ik voorkomen", "Van fouten leer ik"));

    @Test
    void everyDotIsATargetOverTheHeightOfItsRow() {
        var drawn = PolesDrawing.of(PolesLook.plain(ROWS, 1, Answer.Poles.empty()), 900, SCREEN);

        assertThat(drawn.drawing().hits()).hasSize(15).allSatisfy(hit -> {
            assertThat(hit.width()).isGreaterThanOrEqualTo(44);
            assertThat(hit.height()).isGreaterThanOrEqualTo(44);
            assertThat(drawn.dotAt(hit.centerX(), hit.y() + 1)).contains(hit.id());
        });
        assertThat(drawn.dotAt(10, 20)).isEmpty();
        assertThat(drawn.rowAt(10, 20)).contains("a");
        assertThat(drawn.drawing().height()).isEqualTo(PolesDrawing.height(PolesLook.plain(ROWS, 1,
                Answer.Poles.empty()), 900, SCREEN));
    }

    @ParameterizedTest
    @CsvSource({"900,1", "900,2", "600,1.5", "400,0.8", "320,2"})
    void statementsStandInFullAndNeverOverTheDots(double width, double scale) {
        var drawn = PolesDrawing.of(PolesLook.plain(ROWS, 1, Answer.Poles.empty()), width, DrawingStyle.screen(scale));
        List<Mark.Label> labels = labels(drawn);
        String all = String.join("", labels.stream().map(Mark.Label::text).toList()).replace(" ", "");

        assertThat(ROWS)
            .allSatisfy(row -> assertThat(all).contains(row.left().replace(" ", ""), row.right().replace(" ", "")));
        assertThat(labels).allSatisfy(label -> {
            Area area = area(label);
            assertThat(area.x()).isGreaterThanOrEqualTo(-0.5);
            assertThat(area.right()).isLessThanOrEqualTo(width + 0.5);
            assertThat(dots(drawn)).noneMatch(dot -> dot.touches(area, 0));
        });
    }

    @Test
    void aLineJoinsRowsThatFollowEachOther() {
        Answer.Poles whole = Answer.Poles.empty().with("a", 2).with("b", 3).with("c", 4);
        Answer.Poles broken = Answer.Poles.empty().with("a", 2).with("c", 4);

        assertThat(lines(whole)).hasSize(2);
        assertThat(lines(broken)).isEmpty();
    }

    @Test
    void theSameSpotIsADiscInADiamond() {
        var look = new PolesLook(ROWS, 1, Answer.Poles.empty().with("a", 4),
                List.of(Answer.Poles.empty().with("a", 4).with("b", 1)), null, null, false);
        var drawn = PolesDrawing.of(look, 900, SCREEN);
        Drawing.Hit spot = hit(drawn, "a/4");

        var disc = drawn.drawing()
            .marks()
            .stream()
            .filter(mark -> mark instanceof Mark.Circle circle && circle.fill() == Tone.ACCENT)
            .map(Mark.Circle.class::cast)
            .toList();
        assertThat(disc).hasSize(1);
        assertThat(disc.getFirst().x()).isEqualTo(spot.centerX());
        assertThat(diamonds(drawn)).hasSize(2)
            .anySatisfy(diamond -> assertThat(top(diamond)).isLessThan(disc.getFirst().y() - disc.getFirst().radius()));
    }

    @Test
    void hasPicturesToLookAt() {
        Answer.Poles own = Answer.Poles.empty().with("a", 4).with("b", 5).with("c", 3);
        List<Answer.Poles> earlier = List.of(Answer.Poles.empty().with("a", 4).with("b", 2).with("c", 1),
                Answer.Poles.empty().with("a", 1).with("b", 2).with("c", 3));
        var look = new PolesLook(ROWS, 1, own, earlier, "b", "c/5", true);

        assertThat(Picture.save("poles-screen", PolesDrawing.of(look, 860, SCREEN).drawing(), SCREEN).getWidth())
            .isEqualTo(860);
        DrawingStyle large = DrawingStyle.screen(1.5);
        Picture.save("poles-narrow", PolesDrawing.of(look, 480, large).drawing(), large);
        Picture.save("poles-paper", PolesDrawing.of(PolesLook.plain(ROWS, 1, own), 510, DrawingStyle.paper())
            .drawing(), DrawingStyle.paper());
    }

    private static Block.Poles.Row row(String id, String left, String right) {
        return new Block.Poles.Row(id, left, right, Prompt.Counts.PRINTED);
    }

    private static List<Mark.Label> labels(PolesDrawing drawn) {
        return drawn.drawing()
            .marks()
            .stream()
            .filter(Mark.Label.class::isInstance)
            .map(Mark.Label.class::cast)
            .toList();
    }

    private static Area area(Mark.Label label) {
        double width = TextMeasure.width(label.text(), label.font());
        double x = switch (label.align()) {
            case START -> label.x();
            case MIDDLE -> label.x() - width / 2;
            case END -> label.x() - width;
        };
        double top = label.baseline() - label.font().size() * 0.7;
        return new Area(x, top, width, label.font().size() * 0.7);
    }

    private static List<Area> dots(PolesDrawing drawn) {
        return drawn.drawing()
            .marks()
            .stream()
            .filter(Mark.Circle.class::isInstance)
            .map(Mark.Circle.class::cast)
            .map(dot -> Area.around(dot.x(), dot.y(), 2 * dot.radius(), 2 * dot.radius()))
            .toList();
    }

    private static Stream<Mark.Path> paths(PolesDrawing drawn) {
        return drawn.drawing().marks().stream().filter(Mark.Path.class::isInstance).map(Mark.Path.class::cast);
    }

    private static List<Mark.Path> lines(Answer.Poles poles) {
        return paths(PolesDrawing.of(PolesLook.plain(ROWS, 1, poles), 900, SCREEN))
            .filter(path -> path.stroke() != null && path.stroke().width() == 3)
            .toList();
    }

    private static List<Mark.Path> diamonds(PolesDrawing drawn) {
        return paths(drawn).filter(path -> path.fill() != null).toList();
    }

    private static double top(Mark.Path path) {
        return path.segments().getFirst() instanceof Mark.Segment.Move move ? move.y() : Double.MAX_VALUE;
    }

    private static Drawing.Hit hit(PolesDrawing drawn, String id) {
        return drawn.drawing().hits().stream().filter(hit -> hit.id().equals(id)).findFirst().orElseThrow();
    }
}
