package nl.bloei.ui.guide;

import java.util.List;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import nl.bloei.content.Guide;
import nl.bloei.content.Texts;
import nl.bloei.content.Worksheet;
import nl.bloei.control.Icon;
import nl.bloei.ui.Links;

/** Small pieces that the decision aids have in common. */
final class GuideParts {
    private GuideParts() {
    }

    static Label label(String words, String... styles) {
        var label = new Label(words);
        label.getStyleClass().addAll(styles);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** Numbered stops under each other. */
    static VBox stops(List<Guide.Stop> stops, Links links) {
        var all = new VBox();
        all.getStyleClass().add("stops");
        for (int i = 0; i < stops.size(); i++) {
            Guide.Stop stop = stops.get(i);
            all.getChildren().add(stop(String.valueOf(i + 1), stop.title(), stop.text(), stop.links(), links));
        }
        return all;
    }

    /** One stop: its number or sign, what one does there, and the ways to sheets and pages. */
    static HBox stop(String sign, String title, String text, List<Worksheet.Link> to, Links links) {
        var number = label(sign, "stop-number");
        number.setMinWidth(Region.USE_PREF_SIZE);
        var words = new VBox(label(title, "t-label", "wrap"), label(text, "t-ui", "wrap", "stop-text"));
        words.getStyleClass().add("stop-words");
        to.forEach(link -> words.getChildren().add(way(link, links)));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var stop = new HBox(number, words);
        stop.getStyleClass().add("stop");
        return stop;
    }

    /** The way to a sheet or page; where it leads nowhere in this workbook, it says so instead. */
    private static Region way(Worksheet.Link link, Links links) {
        if (!links.leads(link.to())) {
            return label(Texts.get("ui.guide.elsewhere", links.title(link.to())), "t-cap", "wrap");
        }
        var button = new Button(link.text(), new Icon(Icon.Shape.ARROW));
        button.getStyleClass().add("link-button");
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setMnemonicParsing(false);
        button.setWrapText(true);
        button.setMinWidth(0);
        button.setAccessibleText(Texts.get("ui.guide.way.spoken", link.text(), links.title(link.to())));
        button.setOnAction(_ -> links.follow(link.to()));
        return button;
    }
}
