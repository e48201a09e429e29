package nl.bloei.ui;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Predicate;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Where one is, and the way back and forward. */
public final class Navigator {
    private final ReadOnlyObjectWrapper<Route> route = new ReadOnlyObjectWrapper<>(new Route.Library());
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Spot> spot = new ReadOnlyObjectWrapper<>();
    private final Deque<Route> behind = new ArrayDeque<>();
    private final Deque<Route> ahead = new ArrayDeque<>();

    /**
     * A place within a page.
     *
     * @param page the page
     * @param block the id of the block, or of the worksheet
     */
    public record Spot(Route page, String block) {
    }

    /** Where one is now. */
    public ReadOnlyObjectProperty<Route> routeProperty() {
        return route.getReadOnlyProperty();
    }

    /** Goes somewhere; nothing happens when one is there already. */
    public void go(Route to) {
        if (to.equals(route.get())) {
            return;
        }
        behind.push(route.get());
        ahead.clear();
        arrive(to);
    }

    /** Goes to a block of a sheet or the card of a worksheet in its part, also when one is on that page already. */
    public void go(Route to, String block) {
        go(to);
        spot.set(null);
        spot.set(new Spot(to, block));
    }

    /** The place within the page that one asked for; {@code null} if it was the page as a whole. */
    public ReadOnlyObjectProperty<@Nullable Spot> spotProperty() {
        return spot.getReadOnlyProperty();
    }

    /** Goes somewhere and forgets the way: after opening or closing a workbook. */
    public void startAt(Route to) {
        behind.clear();
        ahead.clear();
        arrive(to);
    }

    /** Goes back one place. */
    public void back() {
        if (!behind.isEmpty()) {
            ahead.push(route.get());
            arrive(behind.pop());
        }
    }

    /** Goes forward again. */
    public void forward() {
        if (!ahead.isEmpty()) {
            behind.push(route.get());
            arrive(ahead.pop());
        }
    }

    /** Forgets places that no longer exist, such as sheets that were deleted. From such a place it goes back. */
    public void forget(Predicate<Route> gone) {
        behind.removeIf(gone);
        ahead.removeIf(gone);
        if (gone.test(route.get())) {
            arrive(behind.isEmpty() ? new Route.Overview() : behind.pop());
        } else {
            tellWays();
        }
    }

    /** Whether there is a place to go back to. */
    public ReadOnlyBooleanProperty canGoBackProperty() {
        return canGoBack.getReadOnlyProperty();
    }

    /** Whether there is a place to go forward to. */
    public ReadOnlyBooleanProperty canGoForwardProperty() {
        return canGoForward.getReadOnlyProperty();
    }

    private void arrive(Route to) {
        spot.set(null);
        tellWays();
        route.set(to);
    }

    private void tellWays() {
        canGoBack.set(!behind.isEmpty());
        canGoForward.set(!ahead.isEmpty());
    }
}
