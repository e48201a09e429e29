package nl.bloei.ui.reading;

import java.util.List;

import javafx.animation.Interpolator;
import javafx.animation.ScaleTransition;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import nl.bloei.content.FigureShape;
import nl.bloei.content.Prose;
import nl.bloei.control.FigureView;
import nl.bloei.drawing.FigureContent;
import nl.bloei.drawing.FigureMirror;
import nl.bloei.ui.Theme;

/** A drawing on a reading page: whichever place one chooses, its sentence stands in the panel below. */
final class FigurePiece extends VBox {
    private static final Duration HALF_A_TURN = Duration.millis(90);

    private final FigureView view = new FigureView();
    private final HBox told = new HBox();
    private final FigureContent content;

    FigurePiece(Prose.Figure figure, ObservableValue<? extends Number> textScale) {
        content = FigureMirror.of(figure);
        getStyleClass().add("figure");
        if (!figure.caption().isBlank()) {
            var caption = new Label(figure.caption());
            caption.getStyleClass().addAll("t-h3", "wrap", "figure-caption");
            getChildren().add(caption);
        }
        view.setContent(content);
        view.captionProperty().set(figure.caption());
        view.textScaleProperty().bind(textScale);
        view.setSelectedId(content.spots().getFirst().id());
        view.setListener(this::chosen);
        told.getStyleClass().add("figure-told");
        getChildren().addAll(view, told);
        view.selectedIdProperty().subscribe(_ -> tell());
    }

    /** A card turns over when one chooses the side that lies up already. */
    private void chosen(String id, boolean again) {
        if (content.shape() == FigureShape.FLIP && again) {
            content.spots()
                .stream()
                .map(FigureContent.Spot::id)
                .filter(other -> !other.equals(id))
                .findFirst()
                .ifPresent(view::setSelectedId);
        }
    }

    private void tell() {
        List<Node> sides = content.spot(view.getSelectedId())
            .map(spot -> told(spot).stream().map(FigurePiece::side).toList())
            .orElse(List.of());
        if (content.shape() != FigureShape.FLIP || told.getChildren().isEmpty() || Theme.calm(this)) {
            told.getChildren().setAll(sides);
        } else {
            turn(sides);
        }
    }

    /** What is told of a spot; of opposites both. */
    private List<FigureContent.Spot> told(FigureContent.Spot spot) {
        if (content.shape() != FigureShape.PAIRS) {
            return List.of(spot);
        }
        int left = content.spots().indexOf(spot) / 2 * 2;
        return content.spots().subList(left, left + 2);
    }

    private void turn(List<Node> sides) {
        var away = new ScaleTransition(HALF_A_TURN, told);
        away.setToX(0);
        away.setInterpolator(Interpolator.EASE_OUT);
        away.setOnFinished(_ -> {
            told.getChildren().setAll(sides);
            var back = new ScaleTransition(HALF_A_TURN, told);
            back.setToX(1);
            back.setInterpolator(Interpolator.EASE_OUT);
            back.play();
        });
        away.play();
    }

    private static Node side(FigureContent.Spot spot) {
        var name = new Label(spot.label());
        name.getStyleClass().addAll("t-label", "acc", "wrap");
        var sentence = new Label(spot.text());
        sentence.getStyleClass().addAll("t-read", "wrap");
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        var side = new VBox(name, sentence);
        side.getStyleClass().add("figure-side");
        side.setMinWidth(0);
        side.setPrefWidth(0);
        HBox.setHgrow(side, Priority.ALWAYS);
        return side;
    }
}
