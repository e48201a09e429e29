package nl.bloei.control;

import java.time.LocalDate;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SkinBase;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import nl.bloei.content.Texts;

/** A calendar button, the words of the day and, when needed, the sentence under them. */
final class DateFieldSkin extends SkinBase<DateField> {
    private final DateField field;
    private final VBox content = new VBox();
    private final TextField words = new TextField();
    private final Button open = new Button();
    private final Label problem = new Label(Texts.get("control.date.problem"));
    private final CalendarPopup calendar = new CalendarPopup(this::take);

    DateFieldSkin(DateField field) {
        super(field);
        this.field = field;
        Writing.furnish(words);
        open.setGraphic(new Icon(Icon.Shape.CALENDAR));
        open.setAccessibleText(Texts.get("control.date.open"));
        open.getStyleClass().add("open");
        open.setOnAction(event -> openCalendar());
        problem.getStyleClass().add("problem");
        problem.setGraphic(new Icon(Icon.Shape.WARNING));
        problem.setWrapText(true);
        problem.managedProperty().bind(problem.visibleProperty());
        var box = new HBox(open, words);
        box.getStyleClass().add("box");
        HBox.setHgrow(words, Priority.ALWAYS);
        content.getChildren().setAll(box, problem);
        getChildren().setAll(content);
        words.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        registerChangeListener(field.valueProperty(), changed -> refresh());
        registerChangeListener(field.readOnlyProperty(), changed -> refresh());
        registerChangeListener(field.optionalProperty(), changed -> refresh());
        registerChangeListener(field.accessibleTextProperty(), changed -> refresh());
        registerChangeListener(field.invalidProperty(), changed -> complain());
        registerChangeListener(words.focusedProperty(), changed -> {
            if (!words.isFocused()) {
                commit();
            }
        });
        refresh();
        complain();
    }

    private void refresh() {
        words.setText(written());
        words.setEditable(!field.readOnlyProperty().get());
        words.setPromptText(Texts.get("control.date.start"));
        words.setAccessibleText(
                field.getAccessibleText() == null ? Texts.get("control.date.spoken") : field.getAccessibleText());
        open.setDisable(field.readOnlyProperty().get());
    }

    private void complain() {
        boolean wrong = field.invalidProperty().get();
        problem.setVisible(wrong);
        words.setAccessibleHelp(wrong ? problem.getText() : "");
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> commit();
            case DOWN -> openCalendar();
            case ESCAPE -> {
                if (words.getText().equals(written())) {
                    return;
                }
                field.forgive();
                refresh();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void commit() {
        if (!field.readOnlyProperty().get() && !words.getText().equals(written()) && field.write(words.getText())) {
            refresh();
        }
    }

    private void openCalendar() {
        if (!field.readOnlyProperty().get()) {
            LocalDate day = field.getValue();
            calendar.open(open.getParent(), day == null ? field.today() : day, field.today());
        }
    }

    private void take(LocalDate day) {
        calendar.hide();
        field.setValue(day);
        refresh();
        words.requestFocus();
    }

    private String written() {
        LocalDate day = field.getValue();
        return day == null ? "" : DutchDates.write(day);
    }

    @Override
    protected double computePrefHeight(double width, double top, double right, double bottom, double left) {
        return top + bottom + content.prefHeight(width < 0 ? -1 : width - left - right);
    }

    @Override
    protected double computeMinHeight(double width, double top, double right, double bottom, double left) {
        return computePrefHeight(width, top, right, bottom, left);
    }

    @Override
    public void dispose() {
        calendar.hide();
        getChildren().clear();
        super.dispose();
    }
}
