package nl.bloei.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

import nl.bloei.editing.Document;
import nl.bloei.storage.EarlierVersions;
import nl.bloei.storage.protection.Passphrase;
import nl.bloei.testing.Fx;
import nl.bloei.testing.HandClock;
import nl.bloei.testing.TestDesk;
import nl.bloei.ui.Desk;
import nl.bloei.ui.Route;
import nl.bloei.ui.Workbooks;
import nl.bloei.workbook.About;
import nl.bloei.workbook.Workbook;

/** What somebody does in the window keeps a protected workbook open; what the window does by itself does not. */
class LockingTest {
    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);

    @TempDir
    Path folder;
    private final HandClock clock = new HandClock();
    private final Scene scene = Fx.call(() -> new Scene(new Group()));
    private Desk desk;
    private Document document;
    private Locking locking;
    private Runnable timer;

    @BeforeEach
    void open() {
        desk = TestDesk.in(folder, clock);
        document = TestDesk.open(desk, Workbook.of("Noor", About.of(About.Kind.PERSON, "Noor", About.Cover.TEAL),
                clock.instant()));
        Fx.run(() -> {
            desk.dialogs().attach(new StackPane());
            locking = new Locking(desk, new Workbooks(desk, (_, _) -> {
            }, Platform::runLater), (_, look) -> timer = look);
            locking.listen(scene);
            locking.begin();
        });
    }

    @Test
    void aProtectedWorkbookLocksWhenNobodyDoesAnything() throws Exception {
        Fx.call(() -> document.protect(Passphrase.of("tulp kajak"), EarlierVersions.REMOVE)).get(20, TimeUnit.SECONDS);
        assertThat(timer).as("without a passphrase there is nothing to wait for").isNull();
        happen(key());
        wait(TEN_MINUTES);
        happen(moved(10));
        wait(TEN_MINUTES);
        assertThat(isOpen()).isTrue();
        happen(moved(10));
        wait(Duration.ofMinutes(5));

        assertThat(isOpen()).as("a pointer that lies still is nobody").isFalse();
        assertThat(Fx.call(() -> desk.navigator().routeProperty().get())).isInstanceOf(Route.Locked.class);
        Fx.call(() -> document.close()).get(20, TimeUnit.SECONDS); // The same that locking began.
    }

    @Test
    void aWorkbookWithoutAPassphraseStaysOpen() throws Exception {
        happen(key());
        clock.pass(Duration.ofHours(8));
        happen(key());

        assertThat(timer).isNull();
        assertThat(isOpen()).isTrue();
        Fx.call(() -> document.close()).get(20, TimeUnit.SECONDS);
    }

    private void wait(Duration time) {
        clock.pass(time);
        Fx.run(timer);
    }

    private void happen(Event event) {
        Fx.run(() -> Event.fireEvent(scene, event));
    }

    private boolean isOpen() {
        return Fx.call(() -> desk.documentProperty().get() != null);
    }

    private static KeyEvent key() {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "a", "a", KeyCode.A, false, false, false, false);
    }

    private static MouseEvent moved(double x) {
        return new MouseEvent(MouseEvent.MOUSE_MOVED, x, 0, x, 0, MouseButton.NONE, 0, false, false, false, false,
                false, false, false, false, false, true, null);
    }
}
