package nl.bloei.ui.part;

import java.util.Optional;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.VBox;

import nl.bloei.content.Prose;
import nl.bloei.content.ReadingPage;
import nl.bloei.content.Texts;
import nl.bloei.control.Icon;

/** The live drawing of a page, to play with before one reads; below it the way to that page. */
public final class LiveFigure extends VBox implements PartPiece {
    private String reading = "";

    /** Nothing yet. */
    public LiveFigure() {
        getStyleClass().add("live-figure");
    }

    /** The id of the page. */
    public String getReading() {
        return reading;
    }

    /** Sets the id of the page. */
    public void setReading(String reading) {
        this.reading = reading;
    }

    @Override
    public void show(PartModel model, PartDeeds deeds) {
        // Once: what one chose in the drawing stays chosen.
        if (getChildren().isEmpty()) {
            model.reading(reading).ifPresent(page -> fill(page, deeds));
        }
        Pieces.only(this, !getChildren().isEmpty());
    }

    private void fill(ReadingPage page, PartDeeds deeds) {
        Optional<Prose> figure = page.body().stream().filter(Prose.Figure.class::isInstance).findFirst();
        figure.ifPresent(found -> {
            var whole = new Button(Texts.get("ui.part.figure", page.title()), new Icon(Icon.Shape.ARROW));
            whole.getStyleClass().add("link-button");
            whole.setContentDisplay(ContentDisplay.RIGHT);
            whole.setMnemonicParsing(false);
            whole.setWrapText(true);
            whole.setOnAction(_ -> deeds.follow(page.id()));
            getChildren().setAll(deeds.prose().of(found), whole);
        });
    }
}
