package nl.bloei.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

import javafx.geometry.Rectangle2D;

import nl.bloei.storage.Settings.Window;

class WindowPlaceTest {
    private static final Rectangle2D LAPTOP = new Rectangle2D(0, 0, 1440, 860);
    private static final Rectangle2D BESIDE = new Rectangle2D(1440, 0, 1920, 1080);

    @Test
    void theFirstWindowStandsInTheMiddleAndLeavesRoomAroundIt() {
        Window place = WindowPlace.on(List.of(BESIDE), null);

        assertThat(place).isEqualTo(new Window(1440 + 240, 90, 1440, 900, false));
        assertThat(WindowPlace.on(List.of(LAPTOP), null).height()).isLessThan(860);
    }

    @Test
    void theWindowComesBackWhereItWas() {
        var before = new Window(1500, 40, 1200, 800, true);

        assertThat(WindowPlace.on(List.of(LAPTOP, BESIDE), before)).isEqualTo(before);
    }

    @Test
    void aWindowOnAScreenThatWasUnpluggedComesToTheMainOne() {
        Window place = WindowPlace.on(List.of(LAPTOP), new Window(1500, 40, 1200, 800, false));

        assertThat(place).isEqualTo(new Window(120, 30, 1200, 800, false));
    }

    @Test
    void aTitleBarAboveTheScreenComesBackWithinReach() {
        assertThat(WindowPlace.on(List.of(LAPTOP), new Window(100, -300, 1000, 700, false)).y()).isNotNegative();
    }

    @Test
    void aWindowIsNeverLargerThanItsScreenNorTooSmall() {
        Window large = WindowPlace.on(List.of(LAPTOP), new Window(0, 0, 3840, 2160, false));
        Window small = WindowPlace.on(List.of(LAPTOP), new Window(0, 0, 10, 10, false));

        assertThat(large).isEqualTo(new Window(0, 0, 1440, 860, false));
        assertThat(small.width()).isEqualTo(900);
        assertThat(small.height()).isEqualTo(600);
    }
}
