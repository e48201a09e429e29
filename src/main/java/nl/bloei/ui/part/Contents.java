package nl.bloei.ui.part;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import nl.bloei.content.Chapter;
import nl.bloei.content.Part;
import nl.bloei.content.Texts;
import nl.bloei.control.Icon;
import nl.bloei.ui.Route;
import nl.bloei.ui.Theme;
import nl.bloei.ui.Tile;

/** The table of contents: every other part with what it is for. */
public final class Contents extends VBox implements PartPiece {
    private final VBox rows = new VBox();

    /** Nothing yet. */
    public Contents() {
        getStyleClass().add("contents");
        getChildren().setAll(Pieces.text(Texts.get("ui.part.contents"), "t-h2"), rows);
    }

    @Override
    public void show(PartModel model, PartDeeds deeds) {
        rows.getChildren().setAll(model.others().stream().map(chapter -> row(chapter, deeds)).toList());
    }

    private static Node row(Chapter chapter, PartDeeds deeds) {
        Part part = chapter.part();
        Node mark = part.number() > 0
                ? Pieces.label(String.valueOf(part.number()), "contents-numeral")
                : new Icon(part == Part.CLOSING ? Icon.Shape.SPROUT : Icon.Shape.TOOLBOX);
        mark.getStyleClass().add("tone");
        var sign = new StackPane(mark);
        sign.getStyleClass().add("contents-sign");
        var words = new VBox(Pieces.text(chapter.title(), "t-label"), Pieces.text(chapter.lead(), "t-ui", "dim"));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = new HBox(sign, words, new Icon(Icon.Shape.RIGHT));
        line.getStyleClass().add("row-inside");
        var row = new Tile(chapter.title() + ". " + chapter.lead(), line, () -> deeds.go(new Route.Chapter(part)));
        row.getStyleClass().addAll("row", Theme.accentOf(part));
        return row;
    }
}
