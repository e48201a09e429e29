package nl.bloei.ui.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import nl.bloei.content.Content;
import nl.bloei.storage.Settings;
import nl.bloei.storage.Settings.Contrast;
import nl.bloei.storage.Settings.Theme;
import nl.bloei.testing.AnswerEverything;
import nl.bloei.testing.CssWarnings;
import nl.bloei.testing.Fx;
import nl.bloei.ui.CutOff;

/** Everything that is drawn, in strong contrast and in the largest text. {@code NothingCutOffTest} has the windows. */
class InstrumentPicturesTest {
    private static final List<String> DRAWN = List.of("ws.progress-circle", "ws.circle-technique", "ws.scale-question",
            "ws.mindset-test",
            "ws.balance-cards", "ws.goal-tensions", "ws.job-craft-knobs", "ws.lever-skills", "ws.feedback-seeking",
            "ws.abc-strategy");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"1280,1200,LIGHT,STRONG,100", "1280,1200,DARK,STRONG,100", "1440,1800,LIGHT,USUAL,200"})
    void showsEveryDrawing(int width, int height, Theme theme, Contrast contrast, int percent) {
        Settings settings = Settings.FIRST.withTheme(theme).withContrast(contrast).withTextPercent(percent);
        try (var warnings = new CssWarnings()) {
            for (String id : DRAWN) {
                var all = AnswerEverything.on(Content.load().worksheet(id).orElseThrow());
                String name = id.substring("ws.".length());
                try (var shown = ShownSheet.of(folder.resolve(name), all.workbook(), all.sheet().id(), settings, width,
                        height)) {
                    Fx.picture(shown.scene(), "drawn-" + name + "-" + width + "-" + percent + "-"
                            + theme.name().toLowerCase(Locale.ROOT) + "-" + contrast.name().toLowerCase(Locale.ROOT));
                    assertThat(Fx.call(() -> CutOff.in(shown.scene().getRoot(), name))).isEmpty();
                }
            }
            assertThat(warnings.heard()).isEmpty();
        }
    }
}
