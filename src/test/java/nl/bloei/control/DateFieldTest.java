package nl.bloei.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

import nl.bloei.testing.Fx;

class DateFieldTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 12);

    private DateField field;
    private Stages stage;

    @BeforeEach
    void showADay() {
        stage = Stages.show(380, 460, () -> {
            field = field();
            return new VBox(field, new Button("Verder"));
        });
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void writesTheDayInWords() {
        assertThat(words().getText()).isEqualTo("12 november 2026");
    }

    @Test
    void takesOverWhatWasWrittenOnEnterAndWritesItOut() {
        write("3 dec");
        stage.robot().type(KeyCode.ENTER);

        assertThat(field.getValue()).isEqualTo(LocalDate.of(2026, 12, 3));
        assertThat(words().getText()).isEqualTo("3 december 2026");
    }

    @Test
    void takesOverWhatWasWrittenOnLeaving() {
        write("morgen");
        stage.robot().type(KeyCode.TAB);

        assertThat(field.getValue()).isEqualTo(LocalDate.of(2026, 11, 23));
    }

    @Test
    void aDayThatDoesNotExistStaysInPlaceWithASentence() {
        write("31 februari");
        stage.robot().type(KeyCode.ENTER);

        Label problem = (Label) field.lookup(".problem");
        assertThat(problem.isVisible()).isTrue();
        assertThat(problem.getText()).isEqualTo("Deze dag bestaat niet. Kies een dag uit de kalender.");
        assertThat(words().getAccessibleHelp()).isEqualTo(problem.getText());
        assertThat(words().getText()).isEqualTo("31 februari");
        assertThat(field.getValue()).isEqualTo(DAY);
        stage.picture("date-problem");

        stage.robot().type(KeyCode.ESCAPE);
        assertThat(problem.isVisible()).isFalse();
        assertThat(words().getText()).isEqualTo("12 november 2026");
    }

    @Test
    void onlyAnOptionalDayCanBeEmptied() {
        write("");
        stage.robot().type(KeyCode.ENTER);
        assertThat(field.invalidProperty().get()).isTrue();

        Fx.run(() -> field.optionalProperty().set(true));
        write("");
        stage.robot().type(KeyCode.ENTER);
        assertThat(field.getValue()).isNull();
        assertThat(field.invalidProperty().get()).isFalse();
    }

    @Test
    void theCalendarGivesADayByKeys() {
        stage.robot().clickOn(words()).type(KeyCode.DOWN);
        assertThat(calendarTitle()).isEqualTo("november 2026");
        stage.robot().type(KeyCode.DOWN).type(KeyCode.RIGHT).type(KeyCode.PAGE_DOWN);
        assertThat(calendarTitle()).isEqualTo("december 2026");
        stage.robot().type(KeyCode.ENTER);

        assertThat(field.getValue()).isEqualTo(LocalDate.of(2026, 12, 20));
        assertThat(words().getText()).isEqualTo("20 december 2026");
    }

    @ParameterizedTest
    @ValueSource(strings = {"licht", "donker"})
    void theCalendarHasAPictureToLookAt(String theme) {
        try (var pictured = Stages.show(380, 460, theme, () -> new VBox(field()))) {
            pictured.robot().clickOn(pictured.scene().lookup(".open"));
            pictured.settle();
            Node calendar = calendar();
            Fx.picture(calendar.getScene(), "calendar-" + theme);
            pictured.picture("date-" + theme);
            assertThat(((Button) calendar.lookup(".day:chosen")).getText()).isEqualTo("12");
        }
    }

    private static DateField field() {
        var field = new DateField();
        field.setToday(() -> LocalDate.of(2026, 11, 22));
        field.setValue(DAY);
        field.setMaxWidth(240);
        return field;
    }

    private void write(String text) {
        stage.robot().clickOn(words());
        Fx.run(() -> words().setText(text));
    }

    private TextField words() {
        return (TextField) field.lookup(".text-field");
    }

    private static String calendarTitle() {
        return ((Label) calendar().lookup(".title")).getText();
    }

    private static Node calendar() {
        return Fx.call(() -> Window.getWindows()
            .stream()
            .filter(CalendarPopup.class::isInstance)
            .map(window -> window.getScene().getRoot().lookup(".calendar"))
            .findFirst()
            .orElseThrow());
    }
}
