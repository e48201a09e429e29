package nl.bloei.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.Locale;

import nl.bloei.content.FigureShape;

/** Leaves pictures of every figure in target/pictures. */
@Execution(ExecutionMode.CONCURRENT)
class FigurePicturesTest {
    private static final DrawingStyle SCREEN = DrawingStyle.screen(1);
    private static final DrawingStyle LARGE = DrawingStyle.screen(1.5);
    private static final FigureLook SECOND = new FigureLook("s1", "s2", true);

    @ParameterizedTest
    @EnumSource
    void everyFigure(FigureShape shape) {
        String name = "figure-" + shape.name().toLowerCase(Locale.ROOT);
        int middle = (shape.least() + shape.most()) / 2;
        var narrow = FigureDrawing.of(FigureSamples.usual(shape, middle), SECOND, 470, SCREEN);
        var wide = FigureDrawing.of(FigureSamples.usual(shape, shape.most()), SECOND, 1000, SCREEN);
        var few = FigureDrawing.of(FigureSamples.usual(shape, shape.least()), FigureLook.PLAIN, 620, SCREEN);
        var names = FigureDrawing.of(FigureSamples.names(shape, middle), SECOND, 620, SCREEN);
        var paper = FigureDrawing.of(FigureSamples.usual(shape, middle), FigureLook.PLAIN, 510, DrawingStyle.paper());
        var large = FigureDrawing.of(FigureSamples.usual(shape, middle), SECOND, 700, LARGE);
        var narrowest = FigureDrawing.of(FigureSamples.usual(shape, middle), FigureLook.PLAIN, 320, SCREEN);
        Picture.saveDark(name + "-dark", narrow);
        Picture.save(name + "-large", large, LARGE);
        Picture.save(name + "-narrow", narrowest, SCREEN);
        Picture.save(name + "-wide", wide, SCREEN);
        Picture.save(name + "-least", few, SCREEN);
        Picture.save(name + "-names", names, SCREEN);
        Picture.save(name + "-paper", paper, DrawingStyle.paper());
        var image = Picture.save(name, narrow, SCREEN);
        var chosen = narrow.hits().get(1);
        assertThat(narrow.hits()).hasSize(middle);
        assertThat(image.getRGB((int) chosen.centerX(), (int) (chosen.y() + chosen.height() - 4)) & 0xFFFFFF)
            .as("the selected one stands out")
            .isNotEqualTo(0xFFFFFF);
    }
}
