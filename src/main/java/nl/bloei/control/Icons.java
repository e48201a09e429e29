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
        icon.iconSizeProperty().bind(text.fontProperty().map(font -> (int) Math.round(font.getSize() * times)));
        return icon;
    }
}
