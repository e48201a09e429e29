package nl.bloei.ui;

import java.util.List;

/** A screen inside the shell. It is made anew, with its FXML, each time one goes there. */
public interface ScreenController {

    /** Shows a place, once the FXML is loaded. */
    void show(Route route);

    /** Lets go of everything it listens to, before it is thrown away. */
    void leave();

    /** The keys that work on this screen only, for the help that F1 shows. */
    default List<KeyHelp> keys() {
        return List.of();
    }
}
