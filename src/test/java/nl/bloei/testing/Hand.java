package nl.bloei.testing;

import org.testfx.api.FxRobot;
import org.testfx.robot.Motion;
import org.testfx.service.query.PointQuery;
import org.testfx.util.WaitForAsyncUtils;

import java.util.concurrent.CountDownLatch;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * A robot that clicks without a walk, and types as a person does: into the window that has the keyboard, and not before the field stands there. A
 * field that gets the focus while the first letter is on its way selects that letter, and the second one takes its
 * place.
 */
public final class Hand extends FxRobot {

    /** Clicks where the pointer is put down: what it would pass on its way takes most of the time of a long test. */
    @Override
    public Hand clickOn(PointQuery point, Motion motion, MouseButton... buttons) {
        robotContext().getMouseRobot().moveNoWait(point.query());
        clickOn(buttons);
        return this;
    }

    @Override
    public Hand write(String text) {
        Scene scene = Fx.call(() -> Window.getWindows()
            .stream()
            .filter(window -> window instanceof Stage && window.isFocused())
            .reduce((_, last) -> last)
            .orElseThrow()
            .getScene());
        pulse(scene);
        text.codePoints()
            .mapToObj(Character::toString)
            .forEach(character -> robotContext().getBaseRobot().typeKeyboard(scene, KeyCode.UNDEFINED, character));
        WaitForAsyncUtils.waitForFxEvents();
        return this;
    }

    /** Waits until a scene was laid out and drawn twice. */
    private static void pulse(Scene scene) {
        WaitForAsyncUtils.waitForFxEvents();
        var drawn = new CountDownLatch(2);
        Runnable listener = () -> {
            drawn.countDown();
            Platform.requestNextPulse();
        };
        Fx.run(() -> {
            scene.addPostLayoutPulseListener(listener);
            Platform.requestNextPulse();
        });
        try {
            drawn.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            Fx.run(() -> scene.removePostLayoutPulseListener(listener));
        }
    }
}
