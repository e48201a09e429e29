package nl.bloei.ui.versions;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import nl.bloei.content.Block;
import nl.bloei.content.Texts;
import nl.bloei.control.Icon;
import nl.bloei.insight.TwoVersions.Side;
import nl.bloei.ui.CardGrid;
import nl.bloei.ui.Segments;
import nl.bloei.ui.compare.CompareWords;
import nl.bloei.ui.compare.DrawnAnswer;

/** One sheet, or the cover, in both versions: what differs, side by side, and the choice between them. */
final class ChoiceCard extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final TwoVersionsModel.Choice choice;
    private final Supplier<List<Compared>> compared;
    private final double scale;
    private final Segments segments = new Segments();
    private final Map<Side, ToggleButton> buttons = new EnumMap<>(Side.class);
    private final CardGrid sides = new CardGrid();
    private final Map<Side, Node> boxes = new EnumMap<>(Side.class);
    private final Map<Side, Icon> marks = new EnumMap<>(Side.class);

    /**
     * A card.
     *
     * @param compared what differs; asked only when it is shown
     * @param open whether it is shown at once
     * @param scale the size of text, 1 for the usual
     * @param choose is told which version is chosen
     */
    ChoiceCard(TwoVersionsModel.Choice choice, Supplier<List<Compared>> compared, boolean open, double scale,
            Consumer<Side> choose) {
        this.choice = choice;
        this.compared = compared;
        this.scale = scale;
        getStyleClass().addAll("card", "merge-card", "deel-6");
        segments.fill(List.of(Side.values()), side -> choice.on(side).name(), choice.side(), side -> {
            choose.accept(side);
            mark(side);
        });
        List<Side> order = List.of(Side.values());
        for (int i = 0; i < order.size(); i++) {
            ToggleButton button = segments.getButtons().get(i);
            button.setAccessibleText(Texts.get("ui.merge.side", choice.title(), choice.on(order.get(i)).name()));
            buttons.put(order.get(i), button);
        }
        var title = VersionsController.label(choice.title(), "t-h3");
        var name = new VBox(title);
        if (!choice.about().isEmpty()) {
            name.getChildren().add(VersionsController.label(choice.about(), "t-cap"));
        }
        name.getStyleClass().add("merge-name");
        var head = new FlowPane(name, segments);
        head.getStyleClass().add("merge-head");
        getChildren().setAll(head);
        if (open) {
            look();
        } else {
            getChildren().add(later());
        }
    }

    /** What has the keyboard when one comes to this card. */
    Node first() {
        return buttons.values().stream().filter(ToggleButton::isSelected).findFirst().orElseThrow();
    }

    private Button later() {
        var look = new Button(Texts.get("ui.merge.look"), new Icon(Icon.Shape.DOWN));
        look.getStyleClass().add("link-button");
        look.setAccessibleText(Texts.get("ui.merge.side", choice.title(), look.getText()));
        look.setOnAction(_ -> {
            getChildren().remove(look);
            look();
            first().requestFocus();
        });
        return look;
    }

    private void look() {
        List<Compared> rows = compared.get();
        sides.setMost(2);
        for (Side side : Side.values()) {
            Node box = box(side, rows);
            boxes.put(side, box);
            sides.getChildren().add(box);
        }
        getChildren().add(sides);
        mark(choice.side());
    }

    private void mark(Side chosen) {
        boxes.forEach((side, box) -> box.pseudoClassStateChanged(CHOSEN, side == chosen));
        marks.forEach((side, icon) -> icon.setVisible(side == chosen));
    }

    private Node box(Side side, List<Compared> rows) {
        var mark = new Icon(Icon.Shape.CHECK);
        mark.getStyleClass().add("heavy");
        marks.put(side, mark);
        var name = new Label(Texts.get(side == Side.HERE ? "ui.merge.legend.here" : "ui.merge.legend.there"));
        name.getStyleClass().add("t-label");
        var head = new HBox(name, mark);
        head.getStyleClass().add("merge-side-head");
        var box = new VBox(head, VersionsController.label(choice.on(side).fact(), "t-cap"));
        box.getStyleClass().add("merge-side");
        for (Compared row : rows) {
            if (!row.prompt().isEmpty()) {
                box.getChildren().add(VersionsController.label(row.prompt(), "t-label", "merge-prompt"));
            }
            box.getChildren().addAll(cell(side == Side.HERE ? row.here() : row.there()));
        }
        if (rows.stream()
            .anyMatch(row -> row.here().block() instanceof Block.Rings
                    || row.there().block() instanceof Block.Rings)) {
            box.getStyleClass().add("merge-rings"); // As wide as it needs to be to show every note.
        }
        if (rows.isEmpty()) {
            box.getChildren().add(VersionsController.label(Texts.get("ui.merge.alike"), "t-ui", "dim"));
        }
        box.setOnMouseClicked(_ -> {
            ToggleButton button = Objects.requireNonNull(buttons.get(side));
            button.setSelected(true);
            button.requestFocus();
        });
        return box;
    }

    private List<? extends Node> cell(Compared.Cell cell) {
        if (cell.block() != null && cell.answer() != null) {
            Optional<Node> drawn = DrawnAnswer.of(cell.block(), cell.answer(), cell.step(), scale);
            if (drawn.isPresent()) {
                return List.of(drawn.get());
            }
        }
        if (cell.lines().isEmpty()) {
            return List.of(VersionsController.label(Texts.get("ui.merge.nothing"), "t-ui", "meta"));
        }
        return cell.lines().stream().map(ChoiceCard::line).toList();
    }

    private static Region line(CompareWords.Line line) {
        return VersionsController.label(line.text(), "t-body", line.own() ? "pen" : "dim");
    }
}
