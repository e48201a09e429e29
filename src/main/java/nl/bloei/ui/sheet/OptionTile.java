package nl.bloei.ui.sheet;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import nl.bloei.content.Prompt;
import nl.bloei.control.Icon;

/**
 * An option as a card with a ring or a box in front of it. It is a target over its whole surface.
 *
 * <table>
 * <caption>Keys</caption>
 * <tr><th>Key</th><th>What it does</th></tr>
 * <tr><td>arrows</td><td>next or previous option</td></tr>
 * <tr><td>Space, Enter</td><td>chooses it, or lets go of it</td></tr>
 * <tr><td>Delete, Backspace</td><td>lets go of it</td></tr>
 * </table>
 */
final class OptionTile extends HBox {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final Prompt option;
    private final Consumer<String> toggle;
    private final ObjIntConsumer<String> step;
    private final Consumer<String> clear;
    private boolean chosen;

    OptionTile(Prompt option, boolean many, Consumer<String> toggle, ObjIntConsumer<String> step,
            Consumer<String> clear) {
        this.option = option;
        this.toggle = toggle;
        this.step = step;
        this.clear = clear;
        setId("option-" + option.id());
        getStyleClass().add("option");
        setAccessibleRole(many ? AccessibleRole.CHECK_BOX : AccessibleRole.RADIO_BUTTON);
        setAccessibleText(option.text());
        setAccessibleHelp(option.help());
        getChildren().addAll(mark(many), words());
        addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> requestFocus());
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                event.consume();
                toggle.accept(option.id());
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private static StackPane mark(boolean many) {
        Region inner = many ? new Icon(Icon.Shape.CHECK) : new Region();
        inner.getStyleClass().add(many ? "tick" : "dot");
        var mark = new StackPane(inner);
        mark.getStyleClass().addAll("option-mark", many ? "box" : "ring");
        mark.setMouseTransparent(true);
        return mark;
    }

    private VBox words() {
        var words = new VBox(Parts.text(option.text(), "option-name"));
        if (!option.help().isBlank()) {
            Label help = Parts.text(option.help(), "option-help");
            words.getChildren().add(help);
        }
        words.getStyleClass().add("option-words");
        words.setMinWidth(0);
        words.setMouseTransparent(true);
        HBox.setHgrow(words, Priority.ALWAYS);
        return words;
    }

    /** The id of the option. */
    String option() {
        return option.id();
    }

    /** Shows whether it is chosen, and whether that can be changed. */
    void show(boolean now, boolean writable) {
        pseudoClassStateChanged(PseudoClass.getPseudoClass("fixed"), !writable);
        if (chosen != now) {
            chosen = now;
            pseudoClassStateChanged(SELECTED, now);
            notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
        }
    }

    @Override
    public void executeAccessibleAction(AccessibleAction what, Object... parameters) {
        if (what == AccessibleAction.FIRE) {
            toggle.accept(option.id());
        } else {
            super.executeAccessibleAction(what, parameters);
        }
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case SELECTED -> chosen;
            case TEXT -> getAccessibleText();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case SPACE, ENTER -> toggle.accept(option.id());
            case DELETE, BACK_SPACE -> clear.accept(option.id());
            case RIGHT, DOWN -> step.accept(option.id(), 1);
            case LEFT, UP -> step.accept(option.id(), -1);
            default -> {
                return;
            }
        }
        event.consume();
    }
}
