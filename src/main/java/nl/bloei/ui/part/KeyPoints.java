package nl.bloei.ui.part;

import java.util.List;
import java.util.stream.IntStream;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import nl.bloei.content.Prose;
import nl.bloei.content.ReadingPage;
import nl.bloei.content.Texts;
import nl.bloei.control.Icon;
import nl.bloei.ui.CardGrid;
import nl.bloei.ui.reading.ProseView;

/** What to take along from a part: the numbered points of a page, side by side. */
public final class KeyPoints extends VBox implements PartPiece {
    private final Label title = Pieces.text("", "t-h2");
    private final Label lead = Pieces.text("", "t-ui", "dim");
    private final CardGrid points = new CardGrid();
    private final Button whole = new Button(Texts.get("ui.part.whole"), new Icon(Icon.Shape.ARROW));
    private String section = "";

    /** None yet. */
    public KeyPoints() {
        getStyleClass().add("key-points");
        points.setGap(32);
        points.setMost(3);
        whole.getStyleClass().add("link-button");
        whole.setContentDisplay(ContentDisplay.RIGHT);
        getChildren().setAll(new VBox(title, lead), points, whole);
    }

    /** The id of the section that holds the page. */
    public String getSection() {
        return section;
    }

    /** Sets the id of the section that holds the page. */
    public void setSection(String section) {
        this.section = section;
    }

    @Override
    public void show(PartModel model, PartDeeds deeds) {
        List<ReadingPage> pages = model.group(section).readings();
        Pieces.only(this, !pages.isEmpty());
        pages.stream().findFirst().ifPresent(page -> fill(page, deeds));
    }

    private void fill(ReadingPage page, PartDeeds deeds) {
        ProseView prose = deeds.prose();
        title.setText(page.title());
        lead.setText(page.lead());
        List<List<Prose.Span>> entries = page.body()
            .stream()
            .filter(piece -> piece instanceof Prose.Bullets bullets && bullets.numbered())
            .findFirst()
            .map(piece -> ((Prose.Bullets) piece).entries())
            .orElse(List.of());
        points.getChildren()
            .setAll(IntStream.range(0, entries.size())
                .mapToObj(i -> point(i + 1, prose.flow(entries.get(i))))
                .toList());
        whole.setOnAction(_ -> deeds.follow(page.id()));
    }

    private static Node point(int number, Node words) {
        Label numeral = Pieces.label(String.valueOf(number), "key-numeral");
        numeral.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var point = new HBox(numeral, words);
        point.getStyleClass().add("key-point");
        return point;
    }
}
