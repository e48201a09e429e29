package nl.bloei.ui.part;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import nl.bloei.content.Texts;
import nl.bloei.content.Worksheet;
import nl.bloei.control.Icon;
import nl.bloei.ui.Days;
import nl.bloei.ui.Picture;
import nl.bloei.ui.Tile;

/**
 * The card of a worksheet. As long as it was not used the whole card begins it; after that it lists its sheets, each of
 * which opens, and offers a new one.
 */
final class WorksheetCard {
    private WorksheetCard() {
    }

    /** What a card can do. */
    interface Deeds {
        /** Begins a sheet. */
        void start(Worksheet worksheet);

        /** Opens a sheet. */
        void open(String sheet);
    }

    static Node of(PartModel.Card card, Deeds deeds) {
        var inside = new VBox(top(card.worksheet()), hints(card.worksheet()));
        inside.getStyleClass().add("worksheet-inside");
        if (!card.sheets().isEmpty()) {
            return used(card, inside, deeds);
        }
        var room = new Region();
        VBox.setVgrow(room, Priority.ALWAYS);
        if (!card.elsewhere().isEmpty()) {
            inside.getChildren().addAll(room, label(card.elsewhere(), "t-cap", "wrap"));
            inside.getStyleClass().addAll("worksheet-card", "elsewhere");
            return inside;
        }
        inside.getChildren().addAll(room, onwards("ui.part.start"));
        var tile = new Tile(Texts.get("ui.part.start.spoken", card.worksheet().title(), card.worksheet().lead()),
                inside,
                () -> deeds.start(card.worksheet()));
        tile.setId("start-" + card.worksheet().id());
        tile.getStyleClass().addAll("card", "worksheet-card");
        return tile;
    }

    private static Node used(PartModel.Card card, VBox inside, Deeds deeds) {
        var rows = new VBox();
        rows.getStyleClass().add("used-rows");
        for (PartModel.Used used : card.sheets()) {
            rows.getChildren().add(row(card.worksheet(), used, deeds));
        }
        inside.getChildren().add(rows);
        if (card.elsewhere().isEmpty()) {
            var again = new Button(Texts.get("ui.part.again"), new Icon(Icon.Shape.PLUS));
            again.getStyleClass().addAll("link-button", "again");
            again.setAccessibleText(Texts.get("ui.part.again.spoken", card.worksheet().title()));
            again.setOnAction(_ -> deeds.start(card.worksheet()));
            inside.getChildren().add(again);
        }
        inside.getStyleClass().addAll("card", "worksheet-card");
        return inside;
    }

    private static Node row(Worksheet worksheet, PartModel.Used used, Deeds deeds) {
        var mark = new Icon(used.used() ? Icon.Shape.CHECK : Icon.Shape.PENCIL);
        mark.getStyleClass().addAll("tone", "heavy");
        String words = used.subject().isBlank()
                ? Days.capital(used.day())
                : Texts.get("ui.part.sheet.subject", Days.capital(used.day()), used.subject().strip());
        var day = label(words, "t-ui");
        day.setMaxWidth(Double.MAX_VALUE);
        day.setMinWidth(0);
        HBox.setHgrow(day, Priority.ALWAYS);
        var line = new HBox(mark, day, new Icon(Icon.Shape.RIGHT));
        line.getStyleClass().add("row-inside");
        var row = new Tile(Texts.get("ui.part.sheet.spoken", worksheet.title(), words), line,
                () -> deeds.open(used.sheet()));
        row.getStyleClass().add("row");
        return row;
    }

    private static Node top(Worksheet worksheet) {
        var words = new VBox(label(worksheet.title(), "t-h3", "wrap"),
                label(worksheet.lead(), "worksheet-lead", "wrap"));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var top = new HBox(new Picture(worksheet.icon()), words);
        top.getStyleClass().add("worksheet-top");
        return top;
    }

    private static Node hints(Worksheet worksheet) {
        var hints = new VBox(hint(Icon.Shape.PEOPLE, worksheet.who()), hint(Icon.Shape.CALENDAR, worksheet.when()));
        hints.getStyleClass().add("hints");
        return hints;
    }

    private static Node hint(Icon.Shape shape, String words) {
        var text = label(words, "t-cap", "dim", "wrap");
        var hint = new HBox(new Icon(shape), text);
        hint.getStyleClass().add("hint");
        return hint;
    }

    private static Node onwards(String key) {
        var arrow = new Icon(Icon.Shape.ARROW);
        arrow.getStyleClass().add("tone");
        var line = new HBox(label(Texts.get(key), "t-label", "acc"), arrow);
        line.getStyleClass().add("onwards");
        return line;
    }

    private static Label label(String words, String... styles) {
        var label = new Label(words);
        label.getStyleClass().addAll(styles);
        return label;
    }
}
