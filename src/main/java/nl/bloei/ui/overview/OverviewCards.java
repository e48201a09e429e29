package nl.bloei.ui.overview;

import java.util.stream.Stream;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import nl.bloei.content.Part;
import nl.bloei.content.Texts;
import nl.bloei.control.Icon;
import nl.bloei.ui.Shortened;
import nl.bloei.ui.Theme;
import nl.bloei.ui.Tile;

/** The pieces of the overview. */
final class OverviewCards {
    private static final int MOST_DOTS = 8;

    private OverviewCards() {
    }

    /** The next step, with its ribbon. */
    static Node step(OverviewModel.NextStep step, Runnable open) {
        var over = label(Texts.get("ui.overview.step"), "t-cap");
        var text = label(step.text(), "t-h2", "wrap", "step-text");
        var room = new Region();
        VBox.setVgrow(room, Priority.ALWAYS);
        var facts = new FlowPane();
        facts.getStyleClass().add("badges");
        badge(facts, Icon.Shape.CALENDAR, step.due());
        badge(facts, Icon.Shape.PEOPLE, step.with());
        badge(facts, Icon.Shape.SPROUT, step.origin());
        HBox.setHgrow(facts, Priority.ALWAYS);
        var go = new Button(Texts.get("ui.overview.step.open"));
        go.setMinWidth(Region.USE_PREF_SIZE);
        go.setOnAction(_ -> open.run());
        go.setVisible(!step.sheet().isEmpty());
        var foot = new HBox(facts, go);
        foot.getStyleClass().add("step-foot");
        var inside = new VBox(over, text, room, foot);
        inside.getStyleClass().add("step-inside");
        var ribbon = new StackPane(new Icon(Icon.Shape.FLAG));
        ribbon.getStyleClass().add("ribbon");
        StackPane.setAlignment(ribbon, Pos.TOP_RIGHT);
        var card = new StackPane(inside, ribbon);
        card.getStyleClass().addAll("card", "step-card", Theme.accentOf(Part.CLOSING));
        return card;
    }

    /** What lies in the place of the next step as long as there is none. */
    static Node empty(String key, Runnable deed) {
        var sprout = new Icon(Icon.Shape.SPROUT);
        sprout.getStyleClass().add("empty-icon");
        var act = new Button(Texts.get("ui.overview." + key + ".deed"));
        act.getStyleClass().addAll("accent", "small");
        act.setOnAction(_ -> deed.run());
        var words = new VBox(label(Texts.get("ui.overview." + key + ".title"), "t-h3", "wrap"),
                label(Texts.get("ui.overview." + key + ".text"), "t-ui", "dim", "wrap"), act);
        words.getStyleClass().add("empty-words");
        var box = new HBox(sprout, words);
        HBox.setHgrow(words, Priority.ALWAYS);
        box.getStyleClass().addAll("empty", Theme.accentOf(Part.CLOSING));
        return box;
    }

    /** One of the five parts. */
    static Node part(OverviewModel.PartCard card, Runnable go) {
        Part part = card.chapter().part();
        var room = new Region();
        VBox.setVgrow(room, Priority.ALWAYS);
        var inside = new VBox(label(String.valueOf(part.number()), "part-numeral"),
                label(card.chapter().title(), "t-h3", "wrap"), label(card.chapter().lead(), "part-lead", "wrap"),
                room, used(card));
        inside.getStyleClass().add("part-inside");
        return tile(card, inside, go, "part-card");
    }

    /** The introduction, the closing or the toolbox: lower, because they stand around the five parts. */
    static Node slim(OverviewModel.PartCard card, Runnable go) {
        var icon = new Icon(card.chapter().part() == Part.CLOSING ? Icon.Shape.SPROUT : Icon.Shape.BOOK);
        icon.getStyleClass().addAll("tone", "slim-icon");
        var title = new FlowPane(label(card.chapter().title(), "t-h3"));
        title.getStyleClass().add("slim-title");
        if (card.used() > 0) {
            title.getChildren().add(label(card.usedWords(), "t-cap"));
        }
        var words = new VBox(title, label(card.chapter().lead(), "part-lead", "wrap"));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var inside = new HBox(icon, words);
        inside.getStyleClass().add("slim-inside");
        Tile tile = tile(card, inside, go, "slim-card");
        VBox.setVgrow(tile, Priority.ALWAYS);
        return tile;
    }

    /** A sheet one was at. */
    static Node recent(OverviewModel.Recent recent, Runnable open) {
        Node sign = recent.part().number() > 0
                ? label(String.valueOf(recent.part().number()), "recent-numeral")
                : new Icon(recent.part() == Part.CLOSING ? Icon.Shape.SPROUT : Icon.Shape.BOOK);
        sign.getStyleClass().add("tone");
        var place = new StackPane(sign);
        place.getStyleClass().add("recent-sign");
        var title = label(recent.title(), "t-label", "recent-title");
        var summary = label(recent.summary(), "t-ui", recent.own() ? "pen" : "dim");
        summary.setMaxWidth(Double.MAX_VALUE);
        Shortened.mayBe(summary);
        HBox.setHgrow(summary, Priority.ALWAYS);
        var day = label(recent.day(), "t-cap");
        day.setMinWidth(Region.USE_PREF_SIZE);
        var inside = new HBox(place, title, summary, day, new Icon(Icon.Shape.RIGHT));
        inside.getStyleClass().add("row-inside");
        var row = new Tile(String.join(", ", recent.title(), recent.summary(), recent.day()), inside, open);
        row.getStyleClass().addAll("row", "recent", Theme.accentOf(recent.part()));
        return row;
    }

    /** A talent. */
    static Node talent(String words) {
        return label(words, "chip");
    }

    private static Node used(OverviewModel.PartCard card) {
        var dots = new HBox();
        dots.getStyleClass().add("used-dots");
        Stream.generate(() -> "used-dot").limit(Math.min(card.used(), MOST_DOTS)).forEach(style -> {
            var dot = new Region();
            dot.getStyleClass().add(style);
            dots.getChildren().add(dot);
        });
        var line = new VBox(dots, label(card.usedWords(), "t-cap", "wrap"));
        line.getStyleClass().add("used-line");
        return line;
    }

    private static Tile tile(OverviewModel.PartCard card, Node inside, Runnable go, String style) {
        String spoken = String.join(". ", card.chapter().title(), card.chapter().lead(), card.usedWords()).strip();
        var tile = new Tile(spoken, inside, go);
        tile.getStyleClass().addAll("card", "edged", style, Theme.accentOf(card.chapter().part()));
        return tile;
    }

    private static void badge(FlowPane into, Icon.Shape shape, String words) {
        if (!words.isEmpty()) {
            var badge = new HBox(new Icon(shape), label(words, "t-cap", "dim"));
            badge.getStyleClass().add("badge");
            into.getChildren().add(badge);
        }
    }

    private static Label label(String words, String... styles) {
        var label = new Label(words);
        label.getStyleClass().addAll(styles);
        return label;
    }
}
