package nl.bloei.ui.part;

import java.util.List;

import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import nl.bloei.content.ReadingPage;
import nl.bloei.content.Texts;
import nl.bloei.ui.CardGrid;
import nl.bloei.ui.Tile;

/** The pages to read, each as a book with its spine on the left. */
public final class BookShelf extends VBox implements PartPiece {
    private static final int ACROSS = 3;

    private final CardGrid books = new CardGrid();

    /** An empty shelf. */
    public BookShelf() {
        getStyleClass().add("section");
        books.setMost(ACROSS);
        getChildren().setAll(Pieces.text(Texts.get("ui.part.shelf"), "t-h2"), books);
    }

    @Override
    public void show(PartModel model, PartDeeds deeds) {
        List<ReadingPage> pages = model.readings();
        books.getChildren().setAll(pages.stream().map(page -> book(page, deeds)).toList());
        Pieces.only(this, !pages.isEmpty());
    }

    private static Node book(ReadingPage page, PartDeeds deeds) {
        var room = new Region();
        VBox.setVgrow(room, Priority.ALWAYS);
        var inside = new VBox(Pieces.text(page.title(), "t-h3"), Pieces.text(page.lead(), "worksheet-lead"), room,
                Pieces.onwards(Texts.get("ui.part.read")));
        inside.getStyleClass().add("book-inside");
        var book = new Tile(page.title() + ". " + page.lead(), inside, () -> deeds.follow(page.id()));
        book.getStyleClass().addAll("card", "book-card");
        return book;
    }
}
