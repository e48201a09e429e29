package nl.bloei.ui.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;

import nl.bloei.control.HistoryLineView;
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

    @ParameterizedTest
    @CsvSource({"1440,900,LIGHT", "3840,2160,DARK"})
    void showsTheCardOfAChosenMomentAndTheQuestionsOfTheOuterRing(int width, int height, Settings.Theme theme) {
        Settings settings = Settings.FIRST.withTheme(theme);
        try (var shown = ShownSheet.sample(folder.resolve("line"), "ws.history-line", settings, width, height)) {
            Fx.run(() -> {
                var view = (HistoryLineView) shown.scene().lookup("#line");
                view.setSelectedId(view.lineProperty().get().moments().get(3).id());
            });
            Fx.picture(shown.scene(), "sheet-history-line-chosen-" + width);
            assertThat(shown.words("Welke talenten hielpen je eruit?")).isNotNull();
        }
        try (var shown = ShownSheet.sample(folder.resolve("rings"), "ws.progress-circle", settings, width, height)) {
            var outer = (ToggleButton) shown.words("Nog te bereiken");
            Fx.run(outer::fire);
            Fx.picture(shown.scene(), "sheet-progress-circle-outer-" + width);
            assertThat(shown.words("Volgende stap")).isNotNull();
        }
    }

    @Test
    void showsEmptySheets() {
        for (String worksheet : new String[]{"ws.history-line", "ws.progress-circle"}) {
            try (var shown = ShownSheet.empty(folder.resolve(worksheet), worksheet)) {
                var picture = Fx.picture(shown.scene(), "sheet-empty-" + worksheet.substring(3));
                assertThat(picture.getWidth()).isEqualTo(1000);
            }
        }
    }
}
