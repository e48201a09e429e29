package nl.bloei.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.List;

import nl.bloei.content.Block;
import nl.bloei.content.Content;
import nl.bloei.content.FigureShape;
import nl.bloei.content.Prose;
import nl.bloei.content.ReadingPage;
import nl.bloei.content.Worksheet;

/** Every figure of the book has room for its own words where it stands. Leaves pictures in target/pictures. */
@Execution(ExecutionMode.CONCURRENT)
class FiguresOfTheBookTest {
    private static final double SHEET = 860;
    private static final double PAGE = 656;
    private static final double PAPER = 510;
    private static final double PAPER_PAGE = 465;
    private static final DrawingStyle SCREEN = DrawingStyle.screen(1);

    private record Used(String name, FigureContent content, double onScreen, double onPaper) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Used> figures() {
        var figures = new ArrayList<Used>();
        var content = Content.load();
        for (Worksheet worksheet : content.worksheets()) {
            for (Block block : worksheet.blocks()) {
                if (block instanceof Block.Figure figure) {
                    figures
                        .add(new Used(worksheet.id(), FigureMirror.of(figure, worksheet.blocks(), null), SHEET, PAPER));
                }
            }
        }
        for (ReadingPage page : content.readings()) {
            for (Prose prose : page.body()) {
                if (prose instanceof Prose.Figure figure) {
                    figures.add(new Used(page.id(), FigureMirror.of(figure), PAGE, PAPER_PAGE));
                }
            }
        }
        return figures;
    }

    @ParameterizedTest
    @MethodSource("figures")
    void itsShapeIsSeen(Used used) {
        Picture.save("book-" + used.name(), draw(used, used.onScreen(), SCREEN), SCREEN);
        assertSeen(used, used.onScreen(), SCREEN);
        assertSeen(used, used.onPaper(), DrawingStyle.paper());
    }

    private static void assertSeen(Used used, double width, DrawingStyle style) {
        // many steps on a narrow path lie under each other by intent: the order still shows
        assumeThat(used.content().shape()).isNotEqualTo(FigureShape.PATH);
        var sketch = new Sketch(used.content(), FigureLook.PLAIN, width, style);
        var stacked = sketch.finish(new StackFigure().draw(sketch));
        assertThat(draw(used, width, style)).as("%s wide", width).isNotEqualTo(stacked);
    }

    private static Drawing draw(Used used, double width, DrawingStyle style) {
        return FigureDrawing.of(used.content(), FigureLook.PLAIN, width, style);
    }
}
