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
import nl.bloei.ui.Shortened;
import nl.bloei.ui.Tile;

/**
 * The card of a worksheet. As long as it was not used the whole card begins it; after that it lists its sheets, each of
 * which opens, and offers a new one.
 */
final class WorksheetCard {
    private static final String BEGIN = "start-";
    private static final String USED = "used-";

    private WorksheetCard() {
    }

    static Node of(PartModel.Card card, PartDeeds deeds) {
        var inside = new VBox(new CardTop(card.worksheet().icon(), card.worksheet().title(),
                card.worksheet().lead()), hints(card.worksheet()));
        inside.getStyleClass().add("worksheet-inside");
        if (!card.sheets().isEmpty()) {
            return used(card, inside, deeds);
        }
        var room = new Region();
        VBox.setVgrow(room, Priority.ALWAYS);
        inside.getChildren().addAll(room, Pieces.onwards(Texts.get("ui.part.start")));
        var tile = new Tile(Texts.get("ui.part.start.spoken", card.worksheet().title(), card.worksheet().lead()),
                inside,
                () -> deeds.start(card.worksheet()));
        tile.setId(BEGIN + card.worksheet().id());
        tile.getStyleClass().addAll("card", "worksheet-card");
        return tile;
    }

    /** Whether a node is the card of a worksheet. */
    static boolean isOf(Node node, String worksheet) {
        return (BEGIN + worksheet).equals(node.getId()) || (USED + worksheet).equals(node.getId());
    }

    private static Node used(PartModel.Card card, VBox inside, PartDeeds deeds) {
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
        inside.setId(USED + card.worksheet().id());
        inside.getStyleClass().addAll("card", "worksheet-card");
        return inside;
    }

    private static Node row(Worksheet worksheet, PartModel.Used used, PartDeeds deeds) {
        var mark = new Icon(used.used() ? Icon.Shape.CHECK : Icon.Shape.PENCIL);
        mark.getStyleClass().addAll("tone", "heavy");
        String words = used.subject().isBlank()
                ? Days.capital(used.day())
                : Texts.get("ui.part.sheet.subject", Days.capital(used.day()), used.subject().strip());
        Label day = Pieces.label(words, "t-ui");
        day.setMaxWidth(Double.MAX_VALUE);
        Shortened.mayBe(day);
        HBox.setHgrow(day, Priority.ALWAYS);
        var line = new HBox(mark, day, new Icon(Icon.Shape.RIGHT));
        line.getStyleClass().add("row-inside");
        var row = new Tile(Texts.get("ui.part.sheet.spoken", worksheet.title(), words), line,
                () -> deeds.open(used.sheet()));
        row.getStyleClass().add("row");
        return row;
    }

    private static Node hints(Worksheet worksheet) {
        var hints = new VBox(hint(Icon.Shape.PEOPLE, worksheet.who()), hint(Icon.Shape.CALENDAR, worksheet.when()));
        hints.getStyleClass().add("hints");
        return hints;
    }

    private static Node hint(Icon.Shape shape, String words) {
        Label text = Pieces.text(words, "t-cap", "dim");
        var hint = new HBox(new Icon(shape), text);
        hint.getStyleClass().add("hint");
        return hint;
    }
}
