package nl.bloei.ui.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

import nl.bloei.storage.Settings;
import nl.bloei.testing.Fx;

/** Every sheet as it looks, light and dark, small and large: pictures to look at, and nothing cut off. */
class SheetPicturesTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"1280,800,LIGHT,100", "1440,900,DARK,100", "1280,800,LIGHT,150", "900,600,LIGHT,100",
            "1000,2400,LIGHT,100"})
    void showsTheSample(int width, int height, Settings.Theme theme, int percent) {
        for (String worksheet : new String[]{"ws.reflection-values", "ws.history-line", "ws.progress-circle"}) {
            Settings settings = Settings.FIRST.withTheme(theme).withTextPercent(percent);
            try (var shown = ShownSheet.sample(folder.resolve(worksheet.substring(3)), worksheet, settings, width,
                    height)) {
                Fx.picture(shown.scene(), "sheet-" + worksheet.substring(3) + "-" + width + "x" + height + "-"
                        + theme.name().toLowerCase(java.util.Locale.ROOT) + "-" + percent);
                ScrollPane scroll = (ScrollPane) shown.all(".sheet-scroll").iterator().next();
                Node content = scroll.getContent();
                assertThat(Fx.call(() -> content.getBoundsInLocal().getWidth()))
                    .isLessThanOrEqualTo(Fx.call(() -> scroll.getViewportBounds().getWidth()) + 1);
            }
        }
    }
}
