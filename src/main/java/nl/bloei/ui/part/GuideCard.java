package nl.bloei.ui.part;

import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import nl.bloei.content.Guide;
import nl.bloei.content.Texts;
import nl.bloei.ui.Tile;

/** The card of a decision aid: tinted, so that it stands apart from the worksheets it helps to choose. */
final class GuideCard {
    private GuideCard() {
    }

    static Node of(Guide guide, PartDeeds deeds) {
        var room = new Region();
        VBox.setVgrow(room, Priority.ALWAYS);
        var inside = new VBox(new CardTop("signpost", guide.title(), guide.lead()), room,
                Pieces.onwards(Texts.get("ui.part.guide")));
        inside.getStyleClass().add("worksheet-inside");
        var card = new Tile(guide.title() + ". " + guide.lead(), inside, () -> deeds.follow(guide.id()));
        card.setId("guide-" + guide.id());
        card.getStyleClass().addAll("worksheet-card", "guide-card");
        return card;
    }
}
