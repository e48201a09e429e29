package nl.bloei.ui.guide;

import java.util.List;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import nl.bloei.content.Guide;
import nl.bloei.content.Texts;
import nl.bloei.content.Worksheet;
import nl.bloei.ui.Links;
import nl.bloei.ui.Scrolling;
import nl.bloei.ui.Tile;
import nl.bloei.ui.Ways;

/** Small pieces that the decision aids have in common. */
public final class GuideParts {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private GuideParts() {
    }

    static Label label(String words, String... styles) {
        var label = new Label(words);
        label.getStyleClass().addAll(styles);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /**
     * A cell of a crossroads.
     *
     * @param strengthening whether it stands in the row of what strengthens
     */
    public static Tile cell(Guide.Cell cell, boolean strengthening, Runnable action) {
        var inside = new VBox(name(cell.title()), label(cell.text(), "t-ui", "wrap", "dim"));
        inside.getStyleClass().add("cell-inside");
        var tile = new Tile(cell.title() + ". " + cell.text(), inside, action);
        tile.getStyleClass().addAll("cell", strengthening ? "strengthening" : "confronting");
        return tile;
    }

    /** A name that may go on in the next line after its hyphen; a label would break it in the middle of a word. */
    private static FlowPane name(String title) {
        var name = new FlowPane();
        for (String piece : title.split("(?<=-)", -1)) {
            name.getChildren().add(label(piece, "t-h3", "wrap"));
        }
        return name;
    }

    /** Shows and says whether a tile is the chosen one. */
    static void mark(Tile tile, boolean chosen) {
        tile.pseudoClassStateChanged(CHOSEN, chosen);
        tile.setAccessibleHelp(chosen ? Texts.get("ui.guide.chosen") : "");
    }

    /** Scrolls to what belongs to a choice if that lies below it: as far as the choice itself stays in sight. */
    static void reveal(Tile choice, Region side) {
        if (top(side) > top(choice)) {
            Scrolling.reveal(side);
            Scrolling.reveal(choice);
        }
    }

    private static double top(Node node) {
        return node.localToScene(node.getLayoutBounds()).getMinY();
    }

    /** Stops under each other, numbered if there is more than one. */
    static VBox stops(List<Guide.Stop> stops, Links links) {
        var all = new VBox();
        all.getStyleClass().add("stops");
        for (int i = 0; i < stops.size(); i++) {
            Guide.Stop stop = stops.get(i);
            String number = stops.size() > 1 ? String.valueOf(i + 1) : "";
            all.getChildren().add(stop(number, stop.title(), stop.text(), stop.links(), links));
        }
        return all;
    }

    /**
     * One stop: what one does there, and the ways to sheets and pages.
     *
     * @param number its number, or empty
     */
    static HBox stop(String number, String title, String text, List<Worksheet.Link> to, Links links) {
        VBox words = words(title, text, to, links);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var stop = new HBox();
        stop.getStyleClass().add("stop");
        if (!number.isEmpty()) {
            var sign = label(number, "stop-number");
            sign.setMinWidth(Region.USE_PREF_SIZE);
            stop.getChildren().add(sign);
        }
        stop.getChildren().add(words);
        return stop;
    }

    /** What one does somewhere, and the ways to sheets and pages from there. */
    static VBox words(String title, String text, List<Worksheet.Link> to, Links links) {
        var words = new VBox(label(title, "t-label", "wrap"), label(text, "t-ui", "wrap", "stop-text"));
        words.getStyleClass().add("stop-words");
        to.forEach(link -> words.getChildren().add(Ways.buttonOrReason(link, links)));
        return words;
    }
}
