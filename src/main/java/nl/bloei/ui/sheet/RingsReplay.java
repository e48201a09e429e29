package nl.bloei.ui.sheet;

import java.util.List;

import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Duration;

import nl.bloei.content.Texts;
import nl.bloei.control.Icon;
import nl.bloei.insight.CirclePast.Moment;
import nl.bloei.ui.Days;
import nl.bloei.ui.Theme;

/**
 * Walks through the days of a circle: one day back, one day on, or all of them by itself, up to now. Where nothing may
 * move by itself, one only walks. It is not there as long as there is nothing to look back at.
 */
final class RingsReplay extends HBox {
    /** Long enough to see what came, and where it came from. */
    private static final Duration REST = Duration.millis(1800);

    private final Runnable show;
    private final Label day = new Label();
    private final Button earlier = Parts.iconButton(Icon.Shape.LEFT, Texts.get("sheet.replay.earlier"),
            () -> walk(-1));
    private final Button later = Parts.iconButton(Icon.Shape.RIGHT, Texts.get("sheet.replay.later"), () -> walk(1));
    private final Button play = Parts.iconButton(Icon.Shape.PLAY, Texts.get("sheet.replay.play"), this::play);
    private final Timeline playing = new Timeline(new KeyFrame(REST, _ -> step(1)));
    private List<Moment> moments = List.of();
    private int shown;

    /**
     * A walk that has nowhere to go yet.
     *
     * @param show shows the moment that one came to
     */
    RingsReplay(Runnable show) {
        this.show = show;
        playing.setCycleCount(Timeline.INDEFINITE);
        day.setMinWidth(Region.USE_PREF_SIZE);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("replay");
        getChildren().addAll(earlier, later, play, day);
        sceneProperty().subscribe(_ -> words());
    }

    /** Walks through other moments; who was looking back at the same ones goes on doing so. */
    void update(List<Moment> changed) {
        if (!changed.equals(moments)) {
            moments = changed;
            playing.stop();
            shown = changed.size() - 1;
        }
        words();
    }

    /** What shows. */
    Moment moment() {
        return moments.get(shown);
    }

    /** Whether that is how the circle is now. */
    boolean now() {
        return shown >= moments.size() - 1;
    }

    /** Goes back to now; says whether one was elsewhere. */
    boolean back() {
        boolean elsewhere = !now();
        playing.stop();
        step(moments.size() - 1 - shown);
        return elsewhere;
    }

    /** PageUp and PageDown walk; Esc goes back to now. */
    void key(KeyEvent event) {
        boolean meant = switch (event.getCode()) {
            case PAGE_UP -> walk(-1);
            case PAGE_DOWN -> walk(1);
            case ESCAPE -> back();
            default -> false;
        };
        if (meant) {
            event.consume();
        }
    }

    /** Stops what moves. */
    void leave() {
        playing.stop();
    }

    private boolean walk(int days) {
        playing.stop();
        step(days);
        return moments.size() > 1;
    }

    private void play() {
        boolean began = playing.getStatus() == Timeline.Status.RUNNING;
        if (began) {
            playing.stop();
        } else {
            if (now()) {
                step(-shown);
            }
            playing.play();
        }
        words();
    }

    private void step(int days) {
        int before = shown;
        shown = Math.clamp(shown + days, 0, Math.max(0, moments.size() - 1));
        if (now()) {
            playing.stop();
        }
        words();
        if (shown != before) {
            show.run();
        }
    }

    private void words() {
        Parts.show(this, moments.size() > 1);
        if (moments.isEmpty()) {
            return;
        }
        boolean runs = playing.getStatus() == Timeline.Status.RUNNING;
        String words = now() ? Texts.get("sheet.replay.now") : Texts.get("sheet.replay.day", dated());
        day.setText(words);
        earlier.setDisable(shown == 0);
        later.setDisable(now());
        name(earlier, Texts.get("sheet.replay.earlier"), words);
        name(later, Texts.get("sheet.replay.later"), words);
        name(play, Texts.get(runs ? "sheet.replay.pause" : "sheet.replay.play"), words);
        play.setGraphic(Parts.icon(runs ? Icon.Shape.PAUSE : Icon.Shape.PLAY));
        Parts.show(play, !Theme.calm(this));
    }

    /** The day that shows, in words. */
    String dated() {
        return Days.dated(moment().day());
    }

    /** A screen reader hears on the button where one came by pressing it. */
    private static void name(Button button, String deed, String where) {
        button.setAccessibleText(Texts.get("sheet.replay.spoken", deed, where));
        button.setTooltip(new Tooltip(deed));
    }
}
