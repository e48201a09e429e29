package nl.bloei.control;

import javafx.scene.control.MenuItem;

/** Makes the entries of menus. */
final class Menus {
    private Menus() {
    }

    /** An entry that does something. */
    static MenuItem item(String words, Runnable action) {
        var item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }
}
