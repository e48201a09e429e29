package nl.bloei.ui.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.time.LocalDate;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;

import nl.bloei.control.RingsView;
import nl.bloei.editing.Edit;
import nl.bloei.storage.Settings;
import nl.bloei.testing.Fx;
import nl.bloei.testing.Hand;
import nl.bloei.testing.TestDesk;
import nl.bloei.ui.CutOff;
import nl.bloei.workbook.Answer;
import nl.bloei.workbook.Note;

/** Looking back at the circle of the example: June, the day in September that Daan led the meeting, and now. */
class RingsReplayTest {
    private static final String DAAN = "28eq6g56gajg";
    private static final String JUNE = "Stand van 18 juni 2026";
    private static final String SEPTEMBER = "Stand van 3 september 2026";
    private static final String NOW = "Zoals het nu is";

    private final Hand robot = new Hand();

    @TempDir
    Path folder;

    @Test
    void byKeyboardOneWalksBackAndNothingCanBeChangedThere() {
        try (var shown = sample(Settings.Motion.REDUCED)) {
            RingsView view = view(shown);
            Answer.Rings now = rings(view);
            Fx.run(view::requestFocus);
            assertThat(shown.words(NOW)).isNotNull();

            push(KeyCode.PAGE_UP);
            assertThat(shown.words(SEPTEMBER)).isNotNull();
            assertThat(ring(view, DAAN)).isEqualTo(Note.Ring.INNER);
            assertThat(rings(view).notes()).hasSize(10);

            push(KeyCode.PAGE_UP);
            assertThat(shown.words(JUNE)).isNotNull();
            assertThat(shown.words("Zo lag het op 18 juni 2026. Terug bij nu kun je weer verder schuiven."))
                .isNotNull();
            assertThat(ring(view, DAAN)).isEqualTo(Note.Ring.OUTER);
            assertThat(Fx.call(() -> view.readOnlyProperty().get())).isTrue();
            assertThat(shown.words("Briefje schrijven").isDisabled()).isTrue();
            assertThat(button(shown, 0).isDisabled()).isTrue();
            assertThat(Fx.call(() -> CutOff.in(shown.scene().getRoot(), "replay"))).isEmpty();

            push(KeyCode.PAGE_DOWN);
            assertThat(shown.words(SEPTEMBER)).isNotNull();
            push(KeyCode.ESCAPE);
            assertThat(shown.words(NOW)).isNotNull();
            assertThat(rings(view)).isEqualTo(now);
            assertThat(Fx.call(() -> view.readOnlyProperty().get())).isFalse();
            assertThat(Fx.call(() -> shown.document().undoableProperty().get())).as("looking changes nothing")
                .isFalse();
        }
    }

    @Test
    void anEarlierNoteIsReadAndAReachedOneTellsHow() {
        try (var shown = sample(Settings.Motion.REDUCED)) {
            RingsView view = view(shown);
            Fx.run(() -> view.open(DAAN));
            Fx.picture(shown.scene(), "sheet-circle-note");
            assertThat(shown.says("Wanneer was dat?")).isTrue();
            assertThat(shown.words("Bewaren")).isNotNull();

            Fx.run(view::requestFocus);
            push(KeyCode.PAGE_UP);
            push(KeyCode.PAGE_UP);
            Fx.run(() -> view.open(DAAN));
            assertThat(shown.words("Bewaren")).isNull();
            Button close = (Button) shown.words("Sluiten");
            Fx.run(close::fire);
            assertThat(shown.words("Sluiten")).isNull();
        }
    }

    @Test
    void aChangeBringsOneBackToNow() {
        try (var shown = sample(Settings.Motion.REDUCED)) {
            RingsView view = view(shown);
            Fx.run(view::requestFocus);
            push(KeyCode.PAGE_UP);

            Note added = Note.of("Er is taart", Note.Ring.INNER, "inner-1", LocalDate.of(2026, 11, 13));
            Answer.Rings changed = shown.sheet().answer("rings", Answer.Rings.class).orElseThrow().with(added);
            Fx.run(() -> shown.document()
                .edit(Edit.single("erbij", workbook -> workbook.with(workbook.sheet(shown.id())
                    .orElseThrow()
                    .withAnswer("rings", changed, TestDesk.CLOCK.instant())))));

            assertThat(shown.words(NOW)).isNotNull();
            assertThat(rings(view).notes()).contains(added);
        }
    }

    @Test
    void playingBeginsAtTheFirstDayAndCanBeStopped() {
        try (var shown = sample(Settings.Motion.USUAL)) {
            Button play = button(shown, 2);
            assertThat(play.isVisible()).isTrue();
            Fx.run(play::fire);
            assertThat(shown.words(JUNE)).isNotNull();
            assertThat(Fx.<String>call(play::getAccessibleText)).startsWith("Stilzetten");
            Fx.run(play::fire);
            assertThat(Fx.<String>call(play::getAccessibleText)).isEqualTo("Afspelen. Je ziet: " + JUNE);
            Fx.picture(shown.scene(), "sheet-circle-june");
        }
        try (var shown = sample(Settings.Motion.REDUCED)) {
            assertThat(button(shown, 2).isVisible()).as("nothing moves by itself").isFalse();
        }
    }

    @Test
    void aCircleOfOneDayHasNothingToLookBackAt() {
        try (var shown = ShownSheet.empty(folder, "ws.progress-circle")) {
            assertThat(shown.all(".replay")).noneMatch(Node::isVisible);
        }
    }

    private ShownSheet sample(Settings.Motion motion) {
        return ShownSheet.sample(folder.resolve(motion.name()), "ws.progress-circle",
                Settings.FIRST.withCalm(motion), 1000, 900);
    }

    private void push(KeyCode key) {
        robot.push(key);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static RingsView view(ShownSheet shown) {
        return Fx.call(() -> (RingsView) shown.scene().lookup("#rings"));
    }

    private static Answer.Rings rings(RingsView view) {
        return Fx.call(() -> view.ringsProperty().get());
    }

    private static Note.Ring ring(RingsView view, String note) {
        return rings(view).notes().stream().filter(each -> each.id().equals(note)).findFirst().orElseThrow().ring();
    }

    /** Earlier, later and play. */
    private static Button button(ShownSheet shown, int nth) {
        return (Button) shown.all(".replay > .icon-button").stream().toList().get(nth);
    }
}
