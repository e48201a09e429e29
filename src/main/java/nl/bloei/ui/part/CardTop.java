package nl.bloei.ui.part;

import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

import nl.bloei.ui.Picture;

/** The drawing, name and invitation of a card: beside each other where there is room for words, else under each other. */
final class CardTop extends Pane {
    private static final double GAP = 14;

    private final Picture picture;
    private final Label title;
    private final VBox words;

    CardTop(String icon, String title, String lead) {
        picture = new Picture(icon);
        this.title = Pieces.text(title, "t-h3");
        words = new VBox(this.title, Pieces.text(lead, "worksheet-lead"));
        words.getStyleClass().add("card-words");
        getChildren().setAll(picture, words);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return words.minWidth(-1);
    }

    @Override
    protected double computePrefWidth(double height) {
        return picture.prefWidth(-1) + GAP + words.minWidth(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double inside = width < 0 ? computePrefWidth(-1) : width;
        double drawn = picture.prefHeight(-1);
        return beside(inside)
                ? Math.max(drawn, words.prefHeight(beyond(inside)))
                : drawn + GAP * .75 + words.prefHeight(inside);
    }

    @Override
    protected void layoutChildren() {
        double drawn = picture.prefHeight(-1);
        picture.resizeRelocate(0, 0, picture.prefWidth(-1), drawn);
        if (beside(getWidth())) {
            words.resizeRelocate(picture.prefWidth(-1) + GAP, 0, beyond(getWidth()), getHeight());
        } else {
            words.resizeRelocate(0, drawn + GAP * .75, getWidth(), getHeight() - drawn - GAP * .75);
        }
    }

    private boolean beside(double width) {
        return beyond(width) >= Math.max(words.minWidth(-1), longestWord());
    }

    /** The width of the longest word of the name: no word is broken as long as there is another way. */
    private double longestWord() {
        double longest = 0;
        for (String word : title.getText().split(" ", -1)) {
            var text = new Text(word);
            text.setFont(title.getFont());
            longest = Math.max(longest, text.getLayoutBounds().getWidth());
        }
        return Math.ceil(longest);
    }

    private double beyond(double width) {
        return width - picture.prefWidth(-1) - GAP;
    }
}
