package nl.bloei.ui.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;

import nl.bloei.testing.Fx;

/** A letter can be printed, and taken along as words by whoever would rather send it. */
class HandoutTest {
    @TempDir
    Path folder;

    @Test
    void theLetterOfOnMyBestIsCopiedWithItsMainQuestionAndTheFiveThatFollow() {
        try (var shown = ShownSheet.empty(folder, "ws.best-self")) {
            Button copy = (Button) shown.words("Tekst kopiëren");

            Fx.run(copy::fire);

            String copied = Fx.call(() -> Clipboard.getSystemClipboard().getString());
            assertThat(copied).startsWith("Wanneer zag jij mij op mijn best?")
                .contains("In vijf minuten ben je klaar")
                .endsWith("Waaraan merkte je dat ik helemaal op dreef was?");
            assertThat(copied.split("\n\n")).hasSize(1 + 2 + 6);
            assertThat(shown.desk().toastProperty().get()).isNotNull()
                .satisfies(toast -> assertThat(toast.text()).contains("gekopieerd"));
        }
    }

    @Test
    void aFormThatOnlyWorksOnPaperHasNothingToCopy() {
        try (var shown = ShownSheet.empty(folder, "ws.compliments-round")) {
            assertThat(shown.words("Tekst kopiëren")).isNull();
        }
    }
}
