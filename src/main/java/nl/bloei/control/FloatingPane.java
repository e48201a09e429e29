package nl.bloei.control;

import org.jspecify.annotations.Nullable;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.PopupControl;
import javafx.scene.control.Skin;

/** Something that floats over the page and takes its colours from the node it belongs to. */
class FloatingPane extends PopupControl {

    FloatingPane() {
        setAutoHide(true);
        setAutoFix(true);
        setHideOnEscape(true);
    }

    /** Says what floats. */
    final void show(Parent content) {
        content.getStylesheets().add(Stylesheet.URL);
        content.getStyleClass().add("floating");
        setSkin(new Plain(this, content));
    }

    private static final class Plain implements Skin<FloatingPane> {
        private final FloatingPane pane;
        private final Node content;

        Plain(FloatingPane pane, Node content) {
            this.pane = pane;
            this.content = content;
        }

        @Override
        public FloatingPane getSkinnable() {
            return pane;
        }

        @Override
        public @Nullable Node getNode() {
            return content;
        }

        @Override
        public void dispose() {
            // The pane owns nothing but its content.
        }
    }
}
