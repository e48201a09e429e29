package nl.bloei.ui.reading;

import java.util.List;
import java.util.Optional;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import nl.bloei.content.Prose;
import nl.bloei.content.ReadingPage;
import nl.bloei.content.Texts;
import nl.bloei.ui.Desk;
import nl.bloei.ui.KeyHelp;
import nl.bloei.ui.Links;
import nl.bloei.ui.Route;
import nl.bloei.ui.ScreenController;
import nl.bloei.ui.SideBySide;
import nl.bloei.ui.Tile;

/** A page to read, with the way to the pages before and after it. */
public final class ReadingController implements ScreenController {
    private final Desk desk;
    private boolean figures;

    @FXML
    private Label over;
    @FXML
    private Label title;
    @FXML
    private VBox body;
    @FXML
    private Label attribution;
    @FXML
    private SideBySide ways;

    /** The reading pages of the book on a desk. */
    public ReadingController(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void show(Route route) {
        if (route instanceof Route.Reading(String id)) {
            desk.content().reading(id).ifPresent(this::fill);
        }
    }

    @Override
    public List<KeyHelp> keys() {
        return figures
                ? List.of(new KeyHelp(Texts.get("ui.reading.keys.arrows"), Texts.get("ui.reading.keys.go")),
                        new KeyHelp("Enter", Texts.get("ui.reading.keys.choose")))
                : List.of();
    }

    @Override
    public void leave() {
        // Nothing here changes while one reads.
    }

    private void fill(ReadingPage page) {
        var prose = new ProseView(new Links(desk)::follow,
                desk.settingsProperty().map(settings -> settings.textPercent() / 100.0));
        figures = page.body().stream().anyMatch(Prose.Figure.class::isInstance);
        over.setText(desk.content().chapter(page.part()).title());
        title.setText(page.title());
        body.getChildren().setAll(page.body().stream().map(prose::of).toList());
        attribution.setText(page.attribution());
        ways.getChildren()
            .setAll(way(neighbour(page, -1), "ui.reading.previous"),
                    way(neighbour(page, 1), "ui.reading.next"));
    }

    private Optional<ReadingPage> neighbour(ReadingPage page, int away) {
        List<ReadingPage> pages = desk.content().readings();
        int index = pages.indexOf(page) + away;
        return index < 0 || index >= pages.size() ? Optional.empty() : Optional.of(pages.get(index));
    }

    private Node way(Optional<ReadingPage> page, String key) {
        if (page.isEmpty()) {
            return new VBox();
        }
        String id = page.get().id();
        var above = new Label(Texts.get(key));
        above.getStyleClass().add("t-cap");
        var name = new Label(page.get().title());
        name.getStyleClass().addAll("t-label", "wrap");
        var inside = new VBox(above, name);
        inside.getStyleClass().add("way");
        var tile = new Tile(Texts.get(key) + ": " + page.get().title(), inside,
                () -> desk.navigator().go(new Route.Reading(id)));
        tile.getStyleClass().add("card");
        return tile;
    }
}
