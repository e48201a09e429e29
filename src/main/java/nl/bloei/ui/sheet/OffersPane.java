package nl.bloei.ui.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import nl.bloei.content.Texts;
import nl.bloei.control.Icon;
import nl.bloei.insight.Offer;
import nl.bloei.ui.OriginWords;
import nl.bloei.ui.dialog.FirstFocus;

/** What other sheets offer below a field: the first eight, and the rest when one asks for it. Nothing is ever taken over by itself. */
final class OffersPane extends VBox {
    private static final int FIRST = 8;

    private final FlowPane flow = new FlowPane();
    private final LocalDate today;
    private final Consumer<Offer> accept;
    private List<Offer> offers = List.of();
    private boolean unfolded;

    OffersPane(LocalDate today, Consumer<Offer> accept) {
        this.today = today;
        this.accept = accept;
        flow.getStyleClass().add("offers");
        flow.setMinWidth(0); // A flow is by itself as wide as its longest line, but an offer can wrap.
        getStyleClass().add("offered");
        getChildren().addAll(Parts.text(Texts.get("sheet.offers.elsewhere"), "caption"), flow);
        Parts.show(this, false);
    }

    /** Offers these; what is offered already stays as it is, so that it keeps the keyboard. */
    void show(List<Offer> now) {
        if (!now.equals(offers)) {
            offers = List.copyOf(now);
            fill();
        }
        Parts.show(this, !offers.isEmpty());
    }

    private void fill() {
        int before = focused();
        flow.getChildren()
            .setAll(offers.stream().limit(unfolded ? Long.MAX_VALUE : FIRST).map(this::button).toList());
        if (!unfolded && offers.size() > FIRST) {
            flow.getChildren().add(more());
        }
        if (before >= 0 && !offers.isEmpty()) {
            flow.getChildren().get(Math.min(before, flow.getChildren().size() - 1)).requestFocus();
        } else if (before >= 0) {
            Parts.show(this, false);
            FirstFocus.give(getParent());
        }
    }

    private int focused() {
        List<Node> all = flow.getChildren();
        return all.stream().filter(Node::isFocused).mapToInt(all::indexOf).findFirst().orElse(-1);
    }

    private Button button(Offer offer) {
        String from = OriginWords.from(offer.origin(), today);
        Button button = Parts.button(Icon.Shape.PLUS, offer.text(), "offer", () -> accept.accept(offer));
        button.setMinWidth(0);
        button.setWrapText(true);
        button.maxWidthProperty().bind(flow.widthProperty());
        button.setAccessibleText(Texts.get("sheet.accept.from", offer.text(), from));
        button.setTooltip(new Tooltip(from));
        return button;
    }

    private Button more() {
        Button more = Parts.button(Texts.get("sheet.offers.more"), "link-button", () -> {
            unfolded = true;
            fill();
        });
        more.setAccessibleText(Texts.get("sheet.offers.more.spoken"));
        return more;
    }
}
