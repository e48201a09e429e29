package nl.bloei.ui.guide;

import javafx.scene.layout.VBox;

import nl.bloei.content.Guide;
import nl.bloei.content.Texts;
import nl.bloei.ui.Links;
import nl.bloei.ui.SideBySide;

/** Ways to choose from on the left, and on the right what lies along the chosen one. */
final class RoutesView extends VBox {
    private static final double SHARE = .42;

    private final Guide.Routes routes;
    private final Links links;
    private final VBox side = new VBox();

    RoutesView(Guide.Routes routes, Links links) {
        this.routes = routes;
        this.links = links;
        getStyleClass().add("routes");
        side.getStyleClass().addAll("card", "guide-side");
        var list = new ChoiceList<>(routes.routes(), way -> way.title() + ". " + way.text(), RoutesView::card,
                this::show);
        var left = new VBox(GuideParts.label(routes.question(), "t-h3", "wrap"), list);
        left.getStyleClass().add("guide-left");
        var both = new SideBySide();
        both.setShare(SHARE);
        both.getChildren().setAll(left, side);
        getChildren().add(both);
        if (!routes.always().isEmpty()) {
            var always = new VBox(GuideParts.label(Texts.get("ui.guide.always"), "t-h3", "wrap"),
                    GuideParts.stops(routes.always(), links));
            always.getStyleClass().add("guide-always");
            getChildren().add(always);
        }
        list.choose(routes.routes().getFirst());
    }

    private static VBox card(Guide.Way way) {
        var card = new VBox(GuideParts.label(way.title(), "t-h3", "wrap"),
                GuideParts.label(way.text(), "t-ui", "wrap", "dim"));
        card.getStyleClass().add("choice-inside");
        return card;
    }

    private void show(Guide.Way way) {
        side.getChildren()
            .setAll(GuideParts.label(Texts.get("ui.guide.way",
                    String.valueOf(routes.routes().indexOf(way) + 1)), "t-cap"),
                    GuideParts.label(way.title(), "t-h2", "wrap"), GuideParts.stops(way.stops(), links));
    }
}
