package nl.bloei.ui.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import nl.bloei.content.Part;
import nl.bloei.ui.Desk;
import nl.bloei.ui.Route;
import nl.bloei.ui.ScreenController;
import nl.bloei.ui.Scrolling;
import nl.bloei.ui.dialog.FirstFocus;

/**
 * The page of a part. Every part has an FXML of its own that says which pieces stand where; this fills whatever pieces
 * are there.
 */
public final class PartController implements ScreenController {
    private final Desk desk;
    private final PartDeeds deeds;
    private final List<PartPiece> pieces = new ArrayList<>();
    private Subscription watch = Subscription.EMPTY;

    @FXML
    private VBox page;

    /** The parts of the book on a desk. */
    public PartController(Desk desk) {
        this.desk = desk;
        this.deeds = new PartDeeds(desk);
    }

    @FXML
    private void initialize() {
        collect(page);
    }

    @Override
    public void show(Route route) {
        if (route instanceof Route.Chapter(Part part)) {
            watch = Subscription.combine(desk.document().workbookProperty().subscribe(_ -> fill(part)),
                    desk.readFirstProperty().subscribe((_, _) -> fill(part)),
                    desk.navigator().spotProperty().subscribe(spot -> {
                        if (spot != null && spot.page().equals(route)) {
                            goTo(spot.block());
                        }
                    }));
        }
    }

    @Override
    public void leave() {
        watch.unsubscribe();
    }

    private void fill(Part part) {
        var model = new PartModel(desk.content(), part, desk.document().workbook(), desk.today());
        pieces.forEach(piece -> piece.show(model, deeds));
    }

    /** Brings the card of a worksheet into view, and the keyboard to it. */
    private void goTo(String worksheet) {
        // Only once the page is laid out it is known where the card stands.
        Platform.runLater(() -> card(page, worksheet).ifPresent(card -> {
            Scrolling.reveal(card);
            FirstFocus.give(card);
        }));
    }

    private static Optional<Node> card(Node around, String worksheet) {
        if (WorksheetCard.isOf(around, worksheet)) {
            return Optional.of(around);
        }
        return around instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(each -> card(each, worksheet).stream()).findFirst()
                : Optional.empty();
    }

    /** What lies inside comes first: a piece around others can look at what they show. */
    private void collect(Node node) {
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::collect);
        }
        if (node instanceof PartPiece piece) {
            pieces.add(piece);
        }
    }
}
