package nl.bloei.ui.part;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import nl.bloei.content.ReadingPage;
import nl.bloei.control.Icon;
import nl.bloei.ui.Tile;

/** Small things that the pieces of a part have in common. */
final class Pieces {
    private Pieces() {
    }

    static Label label(String words, String... styles) {
        var label = new Label(words);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /** Words that wrap and are never lower than what they need. */
    static Label text(String words, String... styles) {
        Label label = label(words, styles);
        label.getStyleClass().add("wrap");
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** The words at the foot of a card that say what it does. */
    static Node onwards(String words) {
        var arrow = new Icon(Icon.Shape.ARROW);
        arrow.getStyleClass().add("tone");
        var line = new HBox(text(words, "t-label", "acc"), arrow);
        line.getStyleClass().add("onwards");
        return line;
    }

    /** A page to read, as a row. */
    static Node reading(ReadingPage page, PartDeeds deeds) {
        var book = new Icon(Icon.Shape.BOOK);
        book.getStyleClass().add("tone");
        Label words = text(page.title(), "t-ui");
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = new HBox(book, words);
        line.getStyleClass().add("row-inside");
        var row = new Tile(page.title(), line, () -> deeds.follow(page.id()));
        row.getStyleClass().add("row");
        return row;
    }

    static void only(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
