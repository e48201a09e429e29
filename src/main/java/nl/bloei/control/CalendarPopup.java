package nl.bloei.control;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.function.Consumer;

import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import nl.bloei.content.Texts;

/** A month in Dutch, to choose a day from. The week starts on Monday. */
final class CalendarPopup extends FloatingPane {
    private static final int WEEKS = 6;
    private static final int DAYS = 7;
    private static final DateTimeFormatter TITLE = DateTimeFormatter.ofPattern("MMMM uuuu", Texts.DUTCH);
    private static final DateTimeFormatter SPOKEN = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Texts.DUTCH);
    private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass OTHER = PseudoClass.getPseudoClass("other-month");

    private final Label title = new Label();
    private final GridPane grid = new GridPane();
    private final Consumer<LocalDate> take;
    private LocalDate chosen = LocalDate.EPOCH;
    private LocalDate today = LocalDate.EPOCH;

    /**
     * A calendar.
     *
     * @param take takes the chosen day
     */
    CalendarPopup(Consumer<LocalDate> take) {
        this.take = take;
        title.getStyleClass().add("title");
        grid.getStyleClass().add("days");
        var head = new BorderPane(title, null, step(Icon.Shape.RIGHT, "control.date.next", 1), null,
                step(Icon.Shape.LEFT, "control.date.previous", -1));
        var content = new VBox(head, grid);
        content.getStyleClass().add("calendar");
        // A filter, because buttons would take the arrows to walk through the grid themselves.
        content.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        show(content);
    }

    /** Opens under a node with a day chosen. */
    void open(Node under, LocalDate day, LocalDate now) {
        today = now;
        Bounds bounds = under.localToScreen(under.getBoundsInLocal());
        choose(day);
        show(under, bounds.getMinX(), bounds.getMaxY() + 4);
        focusChosen();
    }

    private void choose(LocalDate day) {
        chosen = day;
        YearMonth month = YearMonth.from(day);
        title.setText(TITLE.format(month));
        grid.getChildren().clear();
        for (DayOfWeek weekday : DayOfWeek.values()) {
            var name = new Label(weekday.getDisplayName(TextStyle.SHORT, Texts.DUTCH));
            name.getStyleClass().add("weekday");
            grid.add(name, weekday.getValue() - 1, 0);
        }
        LocalDate first = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (int i = 0; i < WEEKS * DAYS; i++) {
            grid.add(day(first.plusDays(i), month), i % DAYS, 1 + i / DAYS);
        }
    }

    private Button day(LocalDate day, YearMonth month) {
        var button = new Button(Integer.toString(day.getDayOfMonth()));
        button.getStyleClass().setAll("day");
        button.setAccessibleText(SPOKEN.format(day));
        button.setFocusTraversable(day.equals(chosen));
        button.pseudoClassStateChanged(TODAY, day.equals(today));
        button.pseudoClassStateChanged(CHOSEN, day.equals(chosen));
        button.pseudoClassStateChanged(OTHER, !YearMonth.from(day).equals(month));
        button.setOnAction(event -> take.accept(day));
        button.setUserData(day);
        return button;
    }

    private Button step(Icon.Shape shape, String words, int months) {
        var button = new Button();
        button.setGraphic(new Icon(shape));
        button.getStyleClass().setAll("step");
        button.setAccessibleText(Texts.get(words));
        button.setFocusTraversable(false);
        button.setOnAction(event -> {
            choose(chosen.plusMonths(months));
            focusChosen();
        });
        return button;
    }

    private void key(KeyEvent event) {
        LocalDate day = switch (event.getCode()) {
            case LEFT -> chosen.minusDays(1);
            case RIGHT -> chosen.plusDays(1);
            case UP -> chosen.minusWeeks(1);
            case DOWN -> chosen.plusWeeks(1);
            case PAGE_UP -> chosen.minusMonths(1);
            case PAGE_DOWN -> chosen.plusMonths(1);
            default -> chosen;
        };
        if (!day.equals(chosen)) {
            choose(day);
            focusChosen();
            event.consume();
        }
    }

    private void focusChosen() {
        grid.getChildren()
            .stream()
            .filter(node -> chosen.equals(node.getUserData()))
            .findFirst()
            .ifPresent(Node::requestFocus);
    }
}
