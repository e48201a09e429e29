package nl.bloei.control;

import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/**
 * What can be selected in a drawing: takes the keyboard and speaks, but paints nothing and leaves the mouse to the
 * drawing, which knows which of two close points is meant.
 */
final class Handle extends Region {
    private final String markId;
    private boolean chosen;

    /**
     * A handle.
     *
     * @param markId the id of the point or note
     * @param role what it is for a screen reader
     */
    Handle(String markId, AccessibleRole role) {
        this.markId = markId;
        setId("handle-" + markId);
        getStyleClass().add("handle");
        setAccessibleRole(role);
        setManaged(false);
        setMouseTransparent(true);
    }

    /** The id of the point or note. */
    String markId() {
        return markId;
    }

    /** Says whether it is the chosen one of several. */
    void setChosen(boolean changed) {
        if (changed != chosen) {
            chosen = changed;
            notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
        }
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.SELECTED
                ? chosen
                : super.queryAccessibleAttribute(attribute, parameters);
    }
}
