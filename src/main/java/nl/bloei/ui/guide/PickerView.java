package nl.bloei.ui.guide;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import nl.bloei.content.Guide;
import nl.bloei.content.Texts;
import nl.bloei.control.Icon;
import nl.bloei.ui.CardGrid;
import nl.bloei.ui.Links;
import nl.bloei.ui.Pills;
import nl.bloei.ui.Theme;
import nl.bloei.ui.Tile;

/** Questions above, and below them what fits the answers. */
final class PickerView extends VBox {
    private static final int COLUMNS = 3;

    private final Guide.Picker picker;
    private final Links links;
    private final Map<Guide.Filter, String> tags = new LinkedHashMap<>();
    private final CardGrid cards = new CardGrid();
    private final Label none = GuideParts.label(Texts.get("ui.guide.none"), "t-ui", "wrap", "dim");

    PickerView(Guide.Picker picker, Links links) {
        this.picker = picker;
        this.links = links;
        getStyleClass().add("picker");
        cards.setMost(COLUMNS);
        var filters = new VBox();
        filters.getStyleClass().add("filters");
        picker.filters().forEach(filter -> filters.getChildren().add(filter(filter)));
        getChildren().addAll(filters, none, cards);
        show();
    }

    private Node filter(Guide.Filter filter) {
        var options = new ArrayList<Optional<Guide.Option>>();
        options.add(Optional.empty());
        filter.options().forEach(option -> options.add(Optional.of(option)));
        var row = new Pills(options, option -> option.map(Guide.Option::text).orElse(Texts.get("ui.guide.any")),
                Optional.<Guide.Option>empty(), option -> {
                    option.ifPresentOrElse(chosen -> tags.put(filter, filter.tag(chosen)), () -> tags.remove(filter));
                    show();
                });
        var box = new VBox(GuideParts.label(filter.question(), "t-label", "wrap"), row);
        box.getStyleClass().add("filter");
        return box;
    }

    private void show() {
        List<Guide.Entry> fitting = picker.matching(List.copyOf(tags.values()));
        cards.getChildren().setAll(fitting.stream().map(this::card).toList());
        none.setVisible(fitting.isEmpty());
        none.setManaged(fitting.isEmpty());
    }

    private Node card(Guide.Entry entry) {
        String title = links.title(entry.to());
        var room = new Region();
        VBox.setVgrow(room, Priority.ALWAYS);
        var inside = new VBox(GuideParts.label(title, "t-h3", "wrap"),
                GuideParts.label(entry.text(), "t-ui", "wrap", "dim"), room);
        inside.getStyleClass().add("choice-inside");
        links.chapter(entry.to()).ifPresent(chapter -> {
            inside.getChildren().addFirst(GuideParts.label(chapter.title(), "t-cap", "acc"));
            inside.getStyleClass().add(Theme.accentOf(chapter.part()));
        });
        Optional<String> elsewhere = links.elsewhere(entry.to());
        if (elsewhere.isPresent()) {
            inside.getChildren().add(GuideParts.label(elsewhere.get(), "t-cap", "wrap"));
            inside.getStyleClass().addAll("picker-card", "picker-elsewhere");
            return inside;
        }
        var arrow = new Icon(Icon.Shape.ARROW);
        arrow.getStyleClass().add("tone");
        var onwards = new HBox(GuideParts.label(Texts.get("ui.guide.open"), "t-label", "acc"), arrow);
        onwards.getStyleClass().add("onwards");
        inside.getChildren().add(onwards);
        var tile = new Tile(title + ". " + entry.text(), inside, () -> links.follow(entry.to()));
        tile.getStyleClass().addAll("card", "picker-card");
        return tile;
    }
}
