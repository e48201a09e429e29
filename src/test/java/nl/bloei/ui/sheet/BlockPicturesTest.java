package nl.bloei.ui.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.util.Locale;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

import nl.bloei.content.Content;
import nl.bloei.content.Worksheet;
import nl.bloei.storage.Settings;
import nl.bloei.testing.AnswerEverything;
import nl.bloei.testing.CssWarnings;
import nl.bloei.testing.Fx;
import nl.bloei.workbook.Workbook;

/** Every worksheet as it looks with something in every block: pictures to look at, and nothing wider than the window. */
class BlockPicturesTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"1280,2400,LIGHT,100", "1000,2400,DARK,100"})
    void showsEveryWorksheet(int width, int height, Settings.Theme theme, int percent) {
        Settings settings = Settings.FIRST.withTheme(theme).withTextPercent(percent);
        try (var warnings = new CssWarnings()) {
            for (Worksheet worksheet : Content.load().worksheets()) {
                var all = AnswerEverything.on(worksheet);
                Workbook workbook = all.workbook();
                String name = worksheet.id().substring("ws.".length());
                try (var shown = ShownSheet.of(folder.resolve(name), workbook, all.sheet().id(), settings, width,
                        height)) {
                    Fx.picture(shown.scene(), "block-" + name + "-" + width + "-"
                            + theme.name().toLowerCase(Locale.ROOT) + "-" + percent);
                    ScrollPane scroll = (ScrollPane) shown.all(".sheet-scroll").iterator().next();
                    Node content = scroll.getContent();
                    assertThat(Fx.call(() -> content.getBoundsInLocal().getWidth()))
                        .isLessThanOrEqualTo(Fx.call(() -> scroll.getViewportBounds().getWidth()) + 1);
                }
            }
            assertThat(warnings.heard()).isEmpty();
        }
    }
}
