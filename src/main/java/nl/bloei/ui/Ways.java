package nl.bloei.ui;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import nl.bloei.content.Texts;
import nl.bloei.content.Worksheet;
import nl.bloei.control.Icon;

/** Ways through the book, to be clicked. */
public final class Ways {
    private Ways() {
    }

    /** The way to a sheet or page. */
    public static Button button(Worksheet.Link link, Links links) {
        var button = new Button(link.text(), new Icon(Icon.Shape.ARROW));
        button.getStyleClass().add("link-button");
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setMnemonicParsing(false);
        button.setWrapText(true);
        button.setMinWidth(0);
        button.setAccessibleText(Texts.get("ui.ways.spoken", link.text(), links.title(link.to())));
        button.setOnAction(_ -> links.follow(link.to()));
        return button;
    }

    /** The way to a sheet or page; where it leads nowhere in this kind of workbook, the reason instead. */
    public static Region buttonOrReason(Worksheet.Link link, Links links) {
        return links.elsewhere(link.to()).<Region>map(Ways::reason).orElseGet(() -> button(link, links));
    }

    private static Label reason(String words) {
        var label = new Label(words);
        label.getStyleClass().addAll("t-cap", "wrap");
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
