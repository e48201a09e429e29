package nl.bloei.control;

import java.util.Objects;

/** The looks that belong to the controls themselves; the theme gives the colours. */
final class Stylesheet {
    /** Where it stands. */
    static final String URL = Objects.requireNonNull(Stylesheet.class.getResource("control.css")).toExternalForm();

    private Stylesheet() {
    }
}
