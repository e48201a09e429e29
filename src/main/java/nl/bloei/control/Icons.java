package nl.bloei.control;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

import javafx.scene.control.Labeled;

/** Makes the icons of the controls. They grow with the text beside them; CSS can only give them pixels. */
final class Icons {
    private Icons() {
    }

    /** An icon so many times as large as the text of a node. */
    static FontIcon sized(Ikon ikon, Labeled text, double times) {
        var icon = new FontIcon(ikon);
        // Not bound: the base style sheet has a size for icons too, and yields only to one that can be set.
        text.fontProperty().subscribe(font -> icon.setIconSize((int) Math.round(font.getSize() * times)));
        return icon;
    }
}
