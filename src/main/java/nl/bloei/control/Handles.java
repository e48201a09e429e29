package nl.bloei.control;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

import javafx.beans.property.ReadOnlyProperty;
import javafx.beans.value.ChangeListener;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.control.Control;

import nl.bloei.drawing.Drawing;

/**
 * The handles over a drawing. They are one stop for Tab: the selected one, or else the first. The control itself is
 * that stop as long as there are none.
 */
final class Handles extends Group {
    private final Control owner;
    private final AccessibleRole role;
    private final Map<String, Handle> byId = new HashMap<>();
    private final ChangeListener<Boolean> focus;

    /**
     * No handles yet.
     *
     * @param owner the control they lie in
     * @param role what each is for a screen reader
     * @param focused hears which handle got the keyboard
     */
    Handles(Control owner, AccessibleRole role, Consumer<String> focused) {
        this.owner = owner;
        this.role = role;
        setManaged(false);
        setAutoSizeChildren(false);
        focus = (observable, was, is) -> {
            if (is && ((ReadOnlyProperty<?>) observable).getBean() instanceof Handle handle) {
                focused.accept(handle.markId());
            }
        };
    }

    /** Puts a handle over every hit, in the order of the ids; speaks as told. */
    void lay(List<String> order, List<Drawing.Hit> hits, @Nullable String selectedId,
            Function<String, String> spoken) {
        if (!order.equals(getChildren().stream().map(node -> ((Handle) node).markId()).toList())) {
            remake(order);
        }
        for (Drawing.Hit hit : hits) {
            Handle handle = byId.get(hit.id());
            if (handle != null) {
                handle.resizeRelocate(hit.x(), hit.y(), hit.width(), hit.height());
            }
        }
        String stop = byId.containsKey(selectedId) ? selectedId : order.isEmpty() ? null : order.getFirst();
        byId.forEach((id, handle) -> {
            handle.setFocusTraversable(id.equals(stop));
            handle.setAccessibleText(spoken.apply(id));
        });
        owner.setFocusTraversable(stop == null);
    }

    /** Gives a handle the keyboard, or the control itself when there is no such handle. */
    void focus(@Nullable String id) {
        Handle handle = byId.get(id);
        if (handle == null) {
            owner.requestFocus();
        } else {
            handle.requestFocus();
        }
    }

    /** Says which handles are chosen, as radio buttons are. */
    void choose(Predicate<String> chosen) {
        byId.forEach((id, handle) -> handle.setChosen(chosen.test(id)));
    }

    private void remake(List<String> order) {
        boolean hadFocus = owner.isFocusWithin();
        var gone = new HashSet<>(byId.keySet());
        order.forEach(gone::remove);
        gone.forEach(id -> {
            Handle handle = byId.remove(id);
            if (handle != null) {
                handle.focusedProperty().removeListener(focus);
            }
        });
        getChildren().setAll(order.stream().map(id -> byId.computeIfAbsent(id, this::handle)).toList());
        if (hadFocus && !owner.isFocusWithin()) {
            owner.requestFocus();
        }
    }

    private Handle handle(String id) {
        var handle = new Handle(id, role);
        handle.focusedProperty().addListener(focus);
        return handle;
    }
}
