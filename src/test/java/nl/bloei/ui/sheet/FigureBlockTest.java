package nl.bloei.ui.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;

import javafx.application.Platform;
import javafx.scene.input.KeyCode;

import nl.bloei.content.Content;
import nl.bloei.control.FigureView;
import nl.bloei.control.WritingField;
import nl.bloei.paper.Press;
import nl.bloei.storage.Places;
import nl.bloei.storage.Settings;
import nl.bloei.testing.FigureSeeds;
import nl.bloei.testing.Fx;
import nl.bloei.testing.Hand;
import nl.bloei.testing.TestDesk;
import nl.bloei.ui.Desk;
import nl.bloei.ui.Work;
import nl.bloei.workbook.About;
import nl.bloei.workbook.Answer;
import nl.bloei.workbook.Sheet;
import nl.bloei.workbook.Workbook;

/** A figure on a sheet mirrors what one writes, and leads to where one writes it. */
class FigureBlockTest {
    private final Hand robot = new Hand();

    @TempDir
    private Path folder;

    @Test
    void itShowsWhatIsTypedWhileOneTypes() {
        try (var shown = shown(Settings.FIRST)) {
            WritingField field = field(shown, "importance");
            Fx.run(field::requestFocus);
            robot.write("Rust");
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(text(shown, 0)).isEqualTo("Rust");
            assertThat(text(shown, 1)).isEmpty();
            assertThat(Fx.call(figure(shown)::getSelectedId)).as("the block with the keyboard").isEqualTo("0");
            Fx.run(field(shown, "finest")::requestFocus);
            assertThat(Fx.call(figure(shown)::getSelectedId)).isEqualTo("1");
            Fx.run(field(shown, "counter")::requestFocus);
            assertThat(Fx.call(figure(shown)::getSelectedId)).as("not in the figure").isNull();
        }
    }

    @Test
    void enterOnASpotGoesToItsQuestion() {
        try (var shown = shown(Settings.FIRST)) {
            FigureView figure = figure(shown);
            Fx.run(() -> {
                figure.requestFocus();
                figure.setSelectedId("1");
            });
            robot.type(KeyCode.ENTER);
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(Fx.call(field(shown, "finest")::isFocused)).isTrue();
        }
    }

    @Test
    void aClickOnASpotGoesToItsQuestion() {
        try (var shown = shown(Settings.FIRST)) {
            robot.clickOn(Fx.call(() -> {
                var handle = shown.scene().lookup("#handle-0");
                return handle.localToScreen(handle.getLayoutBounds().getCenterX(), 20);
            }));
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(Fx.call(field(shown, "importance")::isFocused)).isTrue();
        }
    }

    @Test
    void itFollowsUndo() {
        try (var shown = shown(Settings.FIRST)) {
            Fx.run(field(shown, "importance")::requestFocus);
            robot.write("Rust");
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(shown.sheet().answer("importance", Answer.Text.class)).isPresent();
            Fx.run(() -> shown.document().undo());
            assertThat(text(shown, 0)).isEmpty();
        }
    }

    @Test
    void pictures() {
        try (var shown = shown(Settings.FIRST)) {
            Fx.run(field(shown, "finest")::requestFocus);
            robot.write("Bij de oven");
            WaitForAsyncUtils.waitForFxEvents();
            Fx.picture(shown.scene(), "figure-sheet");
        }
    }

    private ShownSheet shown(Settings settings) {
        Content content = FigureSeeds.load(folder.resolve("seeds"));
        var desk = new Desk(content, new Press(content), Places.under(folder), TestDesk.CLOCK,
                new Work(Thread::startVirtualThread, Platform::runLater), TestDesk.in(folder).choosers(), settings);
        Sheet sheet = Sheet.of(FigureSeeds.WORKSHEET, desk.today(), TestDesk.CLOCK.instant());
        Workbook workbook = Workbook.of("Werkboek van Noor", About.of(About.Kind.SELF, "Noor", About.Cover.TEAL),
                TestDesk.CLOCK.instant())
            .with(sheet);
        return ShownSheet.of(desk, workbook, sheet.id(), settings, 1000, 900);
    }

    private static FigureView figure(ShownSheet shown) {
        return Fx.call(() -> (FigureView) shown.scene().lookup("#drawing"));
    }

    private static WritingField field(ShownSheet shown, String block) {
        return Fx.call(() -> (WritingField) shown.scene().lookup("#" + block));
    }

    private static String text(ShownSheet shown, int spot) {
        FigureView figure = figure(shown);
        return Fx.call(() -> figure.contentProperty().get().spots().get(spot).text());
    }
}
