package nl.bloei.ui.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import javafx.scene.Parent;

import nl.bloei.content.Texts;
import nl.bloei.storage.Settings;
import nl.bloei.storage.WorkbookFile;
import nl.bloei.testing.BadInput;
import nl.bloei.testing.Fx;
import nl.bloei.testing.HostilePictures;
import nl.bloei.ui.CutOff;
import nl.bloei.ui.Scrolling;
import nl.bloei.workbook.Answer;
import nl.bloei.workbook.Sheet;

/** A picture that would harm the program stands in a workbook. */
class HostilePictureTest {
    private static final byte[] BOMB = HostilePictures.all().get("60,000 by 60,000 dots in a few bytes");

    @TempDir
    Path folder;

    @Test
    void aSentenceStandsInItsPlaceTheRestOfTheSheetWorksAndNothingIsLost() throws Exception {
        Answer.Picture picture = HostilePictures.answer(BOMB);
        try (var shown = show("ws.dream-question", picture)) {
            until(shown, Texts.get("sheet.picture.lost"));
            var card = (Parent) shown.block("picture");
            Fx.run(() -> Scrolling.reveal(card));
            Fx.picture(shown.scene(), "hostile-picture");
            assertThat(Fx.call(() -> CutOff.in(card, "picture"))).isEmpty();

            Fx.call(shown.document()::save).join();
            assertThat(WorkbookFile.read(shown.document().path()).sheets().getFirst().answers())
                .containsValue(picture);
        }
    }

    @Test
    void onASheetFromEarlierItIsToldToo() {
        try (var shown = show("ws.van-eerder", HostilePictures.answer(BOMB))) {
            until(shown, Texts.get("sheet.picture.gone"));
            assertThat(shown.says("strand.png")).isTrue();
        }
    }

    private ShownSheet show(String worksheet, Answer.Picture picture) {
        Sheet sheet = Sheet.of(worksheet, BadInput.DAY, BadInput.NOW).withAnswer("picture", picture, BadInput.NOW);
        return ShownSheet.of(folder, BadInput.workbook(sheet), sheet.id(), Settings.FIRST, 1000, 900);
    }

    private static void until(ShownSheet shown, String words) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> shown.words(words) != null);
        } catch (Exception e) {
            throw new AssertionError("Nobody said: " + words, e);
        }
    }
}
