package nl.bloei.ui.sheet;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;

import nl.bloei.content.Worksheet;
import nl.bloei.control.Icon;
import nl.bloei.ui.Links;

/** The ways on at the foot of a sheet. */
final class NextLinks {
    private NextLinks() {
    }

    /** A link that goes there. */
    static Button button(Worksheet.Link link, Links links) {
        Button button = Parts.button(Icon.Shape.ARROW, link.text(), "link-button", () -> links.follow(link.to()));
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setWrapText(true);
        button.setMinWidth(0);
        return button;
    }
}
