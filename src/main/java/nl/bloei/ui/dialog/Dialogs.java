package nl.bloei.ui.dialog;

import org.jspecify.annotations.Nullable;

import java.util.Objects;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import nl.bloei.content.Texts;
import nl.bloei.storage.Problem;

/**
 * The questions and messages that lie over the window, one at a time. They belong to the window itself, so that they
 * look, scroll and can be tested like everything else. Esc always means the safe way out, and the safe button has the
 * focus.
 */
public final class Dialogs {
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ChangeListener<@Nullable Node> keepFocus = (_, _, now) -> holdFocus(now);
    private @Nullable StackPane layer;
    private @Nullable StackPane shown;
    private @Nullable Node before;

    /** Says over which part of the window the dialogs lie: a pane above everything else, filling the window. */
    public void attach(StackPane overWindow) {
        close();
        overWindow.setVisible(false);
        layer = overWindow;
    }

    /** Whether a dialog lies over the window. */
    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /**
     * Asks before something is lost.
     *
     * @param title the question
     * @param text what it is about
     * @param safe the words of the button that changes nothing
     * @param deed the words of the button that does it
     * @param then does it
     */
    public void confirm(String title, String text, String safe, String deed, Runnable then) {
        choose("danger", title, text, safe, deed, then);
    }

    /** Asks before something that is easily undone; with the same words as {@link #confirm}. */
    public void ask(String title, String text, String safe, String deed, Runnable then) {
        choose("primary", title, text, safe, deed, then);
    }

    private void choose(String style, String title, String text, String safe, String deed, Runnable then) {
        var keep = button(safe, this::close);
        var act = button(deed, () -> {
            close();
            then.run();
        });
        act.getStyleClass().add(style);
        show(card(title, text, keep, act), this::close);
        keep.requestFocus();
    }

    /** Says what went wrong with a file and what one can do. */
    public void tell(Problem problem) {
        tell(problem, Texts.get("ui.dialog.close"), () -> {
        });
    }

    /** Says what went wrong with a file, with one thing to do about it. */
    public void tell(Problem problem, String deed, Runnable then) {
        String kind = "problem." + problem.kind().name();
        message(Texts.get(kind + ".what", name(problem)), Texts.get(kind + ".do", name(problem)), deed, then);
    }

    /** Says something that one must have seen. */
    public void message(String title, String text, String deed, Runnable then) {
        Runnable on = () -> {
            close();
            then.run();
        };
        var act = button(deed, on);
        act.getStyleClass().add("primary");
        show(card(title, text, act), this::close);
        act.requestFocus();
    }

    /**
     * Lays content over the window, in the place of what lay there. It scrolls when it does not fit.
     *
     * @param content what to show
     * @param escape what Esc does; it closes the dialog, or asks first
     */
    public void show(Region content, Runnable escape) {
        StackPane over = Objects.requireNonNull(layer, "No window");
        close();
        content.getStyleClass().add("dialog-card");
        content.setMaxHeight(Region.USE_PREF_SIZE);
        var middle = new StackPane(content);
        middle.getStyleClass().add("dialog-middle");
        var scroll = new ScrollPane(middle);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("dialog-scroll");
        var pane = new StackPane(scroll);
        pane.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                e.consume();
                escape.run();
            }
        });
        before = over.getScene() == null ? null : over.getScene().getFocusOwner();
        shown = pane;
        over.getChildren().setAll(pane);
        over.setVisible(true);
        // What scrolls is part of the window only once it has its looks; before that it cannot have the focus.
        over.applyCss();
        over.layout();
        open.set(true);
        if (over.getScene() != null) {
            over.getScene().focusOwnerProperty().addListener(keepFocus);
        }
        focusFirst();
    }

    /** Takes away what lies over the window and gives the focus back. */
    public void close() {
        StackPane over = layer;
        if (over == null || shown == null) {
            return;
        }
        if (over.getScene() != null) {
            over.getScene().focusOwnerProperty().removeListener(keepFocus);
        }
        shown = null;
        over.getChildren().clear();
        over.setVisible(false);
        open.set(false);
        if (before != null && before.getScene() != null) {
            before.requestFocus();
        }
        before = null;
    }

    private void holdFocus(@Nullable Node now) {
        if (shown != null && !within(now)) {
            // Moving the focus while it moves would be undone: after this event it stays.
            Platform.runLater(() -> {
                if (shown != null && layer != null && layer.getScene() != null
                        && !within(layer.getScene().getFocusOwner())) {
                    focusFirst();
                }
            });
        }
    }

    private boolean within(@Nullable Node node) {
        return shown != null && node != null && FirstFocus.within(shown, node);
    }

    private void focusFirst() {
        if (shown != null) {
            FirstFocus.give(shown);
        }
    }

    private static Region card(String title, String text, Button... buttons) {
        var head = new Label(title);
        head.getStyleClass().addAll("t-h2", "wrap");
        var body = new Label(text);
        body.getStyleClass().addAll("t-body", "dim", "wrap");
        var row = new FlowPane(buttons);
        row.getStyleClass().add("dialog-buttons");
        row.setAlignment(Pos.CENTER_RIGHT);
        return new VBox(head, body, row);
    }

    private static Button button(String words, Runnable deed) {
        var button = new Button(words);
        button.setOnAction(_ -> deed.run());
        return button;
    }

    private static String name(Problem problem) {
        var name = problem.file().getFileName();
        return name == null ? problem.file().toString() : name.toString();
    }
}
