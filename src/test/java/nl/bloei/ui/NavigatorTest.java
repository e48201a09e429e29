package nl.bloei.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import nl.bloei.content.Part;

class NavigatorTest {
    private static final Route START = new Route.Overview();
    private static final Route PART = new Route.Chapter(Part.LOOKING_BACK);
    private static final Route SHEET = new Route.SheetPage("a");
    private final Navigator navigator = new Navigator();

    @BeforeEach
    void walkToASheet() {
        navigator.startAt(START);
        navigator.go(PART);
        navigator.go(SHEET);
    }

    @Test
    void goesBackAndForwardAlongTheSameWay() {
        navigator.back();
        navigator.back();
        assertThat(here()).isEqualTo(START);
        assertThat(navigator.canGoBackProperty().get()).isFalse();

        navigator.forward();
        navigator.forward();
        assertThat(here()).isEqualTo(SHEET);
        assertThat(navigator.canGoForwardProperty().get()).isFalse();
    }

    @Test
    void goingElsewhereForgetsWhatLayAhead() {
        navigator.back();
        navigator.go(new Route.Preferences());

        assertThat(navigator.canGoForwardProperty().get()).isFalse();
    }

    @Test
    void aPlaceThatIsGoneCannotBeReachedAnyMore() {
        navigator.forget(SHEET::equals);

        assertThat(here()).isEqualTo(PART);
        navigator.forward();
        assertThat(here()).isEqualTo(PART);
    }

    private Route here() {
        return navigator.routeProperty().get();
    }
}
