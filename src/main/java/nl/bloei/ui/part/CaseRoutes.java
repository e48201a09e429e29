package nl.bloei.ui.part;

import java.util.ArrayList;
import java.util.List;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import nl.bloei.content.ExampleCase;
import nl.bloei.content.Texts;
import nl.bloei.control.Icon;
import nl.bloei.ui.CardGrid;
import nl.bloei.ui.Route;
import nl.bloei.ui.Tile;

/** The example conversations as routes: whom it is about, and the scenes as stations along a line. */
public final class CaseRoutes extends VBox implements PartPiece {
    private final VBox routes = new VBox();

    /** None yet. */
    public CaseRoutes() {
        getStyleClass().add("section");
        routes.getStyleClass().add("case-routes");
        getChildren().setAll(Pieces.text(Texts.get("ui.part.cases"), "t-h2"), routes);
    }

    @Override
    public void show(PartModel model, PartDeeds deeds) {
        List<ExampleCase> cases = model.cases();
        routes.getChildren().setAll(cases.stream().map(each -> route(each, model, deeds)).toList());
        Pieces.only(this, !cases.isEmpty());
    }

    private static Node route(ExampleCase each, PartModel model, PartDeeds deeds) {
        var names = new VBox(Pieces.text(each.title(), "t-h3"), Pieces.text(each.lead(), "worksheet-lead"));
        HBox.setHgrow(names, Priority.ALWAYS);
        Label walk = Pieces.label(Texts.get("ui.part.case.walk"), "t-label", "acc");
        walk.setMinWidth(USE_PREF_SIZE);
        var arrow = new Icon(Icon.Shape.ARROW);
        arrow.getStyleClass().add("tone");
        var head = new HBox(names, walk, arrow);
        head.getStyleClass().add("case-head");
        var start = new Tile(Texts.get("ui.part.case.spoken", each.title(), each.lead()), head,
                () -> deeds.go(new Route.Example(each.id(), 0)));
        start.setId("case-" + each.id());
        start.getStyleClass().add("case-start");
        var stations = new CardGrid();
        stations.setGap(0);
        var found = new ArrayList<Node>();
        for (int i = 0; i < each.scenes().size(); i++) {
            found.add(station(each, i, model, deeds));
        }
        stations.getChildren().setAll(found);
        stations.getStyleClass().add("stations");
        var card = new VBox(start, stations);
        card.getStyleClass().addAll("card", "case-card");
        return card;
    }

    private static Node station(ExampleCase each, int index, PartModel model, PartDeeds deeds) {
        ExampleCase.Scene scene = each.scenes().get(index);
        var line = new Region();
        line.getStyleClass().add(index + 1 == each.scenes().size() ? "route-end" : "route-line");
        var dot = new StackPane(Pieces.label(String.valueOf(index + 1), "route-number"));
        dot.getStyleClass().add("route-dot");
        var road = new StackPane(line, dot);
        road.setAlignment(Pos.CENTER_LEFT);
        road.getStyleClass().add("route-road");
        var inside = new VBox(road, Pieces.text(scene.title(), "t-label"));
        String worksheet = model.titleOf(scene.worksheet());
        if (!worksheet.isEmpty()) {
            var page = new HBox(new Icon(Icon.Shape.PAGE), Pieces.text(worksheet, "t-cap"));
            page.getStyleClass().add("hint");
            inside.getChildren().add(page);
        }
        inside.getStyleClass().add("station-inside");
        var station = new Tile(Texts.get("ui.part.case.scene", each.title(), String.valueOf(index + 1), scene.title()),
                inside, () -> deeds.go(new Route.Example(each.id(), index + 1)));
        station.getStyleClass().add("station");
        return station;
    }
}
