package nl.bloei.ui.search;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import nl.bloei.control.Icon;
import nl.bloei.insight.Hit;
import nl.bloei.ui.Theme;

/** A find in the list: what it is called, where it is, and the words around it with the marked ones standing out. */
final class HitRow extends HBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private boolean chosen;

    HitRow(Hit hit, HitWords words, Runnable open) {
        getStyleClass().add("search-hit");
        if (hit.part() != null) {
            getStyleClass().add(Theme.accentOf(hit.part()));
        }
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setAccessibleText(words.spoken(hit));
        var icon = new Icon(words.icon());
        icon.getStyleClass().add("tone");
        var sign = new StackPane(icon);
        sign.getStyleClass().add("search-sign");
        var about = new Label(words.about());
        about.getStyleClass().addAll("t-cap", "search-about");
        var head = new FlowPane(flow(words.title(), "search-title"), about);
        head.getStyleClass().add("search-head");
        var lines = new VBox(head);
        if (!hit.snippet().text().isEmpty()) {
            lines.getChildren().add(flow(hit.snippet(), words.own() ? "search-own" : "search-book"));
        }
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        getChildren().addAll(sign, lines);
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                open.run();
            }
        });
    }

    void setChosen(boolean now) {
        chosen = now;
        pseudoClassStateChanged(CHOSEN, now);
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.SELECTED
                ? chosen
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    private static TextFlow flow(Hit.Marked marked, String style) {
        var flow = new TextFlow();
        flow.getStyleClass().add(style);
        int at = 0;
        for (Hit.Mark mark : marked.marks()) {
            piece(flow, marked.text().substring(at, mark.from()), "search-text");
            piece(flow, marked.text().substring(mark.from(), mark.to()), "search-mark");
            at = mark.to();
        }
        piece(flow, marked.text().substring(at), "search-text");
        return flow;
    }

    private static void piece(TextFlow into, String words, String style) {
        if (!words.isEmpty()) {
            var text = new Text(words);
            text.getStyleClass().add(style);
            into.getChildren().add(text);
        }
    }
}
