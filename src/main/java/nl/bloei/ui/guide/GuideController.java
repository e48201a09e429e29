package nl.bloei.ui.guide;

import org.jspecify.annotations.Nullable;

import java.util.List;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import nl.bloei.content.Guide;
import nl.bloei.content.Texts;
import nl.bloei.ui.Desk;
import nl.bloei.ui.KeyHelp;
import nl.bloei.ui.Links;
import nl.bloei.ui.Route;
import nl.bloei.ui.ScreenController;

/** A decision aid. What one clicks is forgotten on leaving: nothing of it goes into the workbook. */
public final class GuideController implements ScreenController {
    private final Desk desk;
    private Guide.@Nullable Body shape;

    @FXML
    private Label title;
    @FXML
    private Label opening;
    @FXML
    private VBox body;
    @FXML
    private Label attribution;

    /** The decision aids of the book on a desk. */
    public GuideController(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void show(Route route) {
        if (route instanceof Route.Aid(String id, String cell)) {
            desk.content().guide(id).ifPresent(guide -> fill(guide, cell));
        }
    }

    @Override
    public List<KeyHelp> keys() {
        String arrows = Texts.get("ui.guide.keys.arrows");
        String space = Texts.get("ui.guide.keys.space");
        return switch (shape) {
            case Guide.Crossroads _ -> List.of(new KeyHelp(arrows, Texts.get("ui.guide.keys.cells")),
                    new KeyHelp(space, Texts.get("ui.guide.keys.here")));
            case Guide.Routes _ -> List.of(new KeyHelp(arrows, Texts.get("ui.guide.keys.routes")),
                    new KeyHelp(space, Texts.get("ui.guide.keys.route")));
            case Guide.Picker _ -> List.of(new KeyHelp(arrows, Texts.get("ui.guide.keys.answers")));
            case null -> List.of();
        };
    }

    @Override
    public void leave() {
        // Nothing here listens to anything.
    }

    private void fill(Guide guide, String cell) {
        shape = guide.body();
        title.setText(guide.title());
        opening.setText(guide.opening());
        attribution.setText(guide.attribution());
        body.getChildren().setAll(view(guide.body(), cell, new Links(desk)));
    }

    private static Node view(Guide.Body body, String cell, Links links) {
        return switch (body) {
            case Guide.Picker picker -> new PickerView(picker, links);
            case Guide.Routes routes -> new RoutesView(routes, links);
            case Guide.Crossroads roads -> new CrossroadsView(roads, cell, links);
        };
    }
}
