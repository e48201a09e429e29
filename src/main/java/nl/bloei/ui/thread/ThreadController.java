package nl.bloei.ui.thread;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import nl.bloei.content.Block;
import nl.bloei.content.Texts;
import nl.bloei.ui.Desk;
import nl.bloei.ui.Route;
import nl.bloei.ui.ScreenController;
import nl.bloei.ui.SideBySide;
import nl.bloei.ui.dialog.FirstFocus;
import nl.bloei.workbook.Workbook;

/** The red thread: what was written in different places, together, each with the way back to where it stands. */
public final class ThreadController implements ScreenController {
    private static final double SHARE = .5;

    private final Desk desk;
    private final Set<Block.Role> unfolded = EnumSet.noneOf(Block.Role.class);
    private Subscription watch = Subscription.EMPTY;

    @FXML
    private VBox groups;
    @FXML
    private HBox empty;

    /** The red thread of the workbook on a desk. */
    public ThreadController(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void show(Route route) {
        watch = desk.document().workbookProperty().subscribe(this::fill);
    }

    @Override
    public void leave() {
        watch.unsubscribe();
    }

    @FXML
    private void begin() {
        desk.navigator().go(new Route.Overview());
    }

    private void fill(Workbook workbook) {
        var model = new ThreadModel(desk.insight().thread(workbook), desk.today());
        List<ThreadModel.Group> all = model.groups();
        empty.setVisible(all.isEmpty());
        empty.setManaged(all.isEmpty());
        groups.getChildren().setAll(all.stream().map(this::group).toList());
    }

    private Node group(ThreadModel.Group group) {
        var title = new Label(group.title());
        title.getStyleClass().addAll("t-h3", "thread-title");
        var rows = new VBox();
        rows.getStyleClass().add("thread-rows");
        var card = new VBox(title, rows);
        card.getStyleClass().addAll("card", "thread-card", accent(group.role()));
        boolean all = unfolded.contains(group.role()) || group.entries().size() <= ThreadModel.FIRST;
        group.entries()
            .stream()
            .limit(all ? Long.MAX_VALUE : ThreadModel.FIRST)
            .forEach(entry -> rows.getChildren().add(row(entry)));
        if (!all) {
            card.getChildren().add(more(group, rows, card));
        }
        return card;
    }

    private Button more(ThreadModel.Group group, VBox rows, VBox card) {
        var more = new Button(Texts.get("ui.thread.more"));
        more.setAccessibleText(Texts.get("ui.thread.more.spoken", group.title()));
        more.getStyleClass().addAll("link-button", "thread-more");
        more.setOnAction(_ -> {
            unfolded.add(group.role());
            List<Node> rest = group.entries().stream().skip(ThreadModel.FIRST).map(this::row).toList();
            rows.getChildren().addAll(rest);
            FirstFocus.give(rest.getFirst());
            card.getChildren().remove(more);
        });
        return more;
    }

    private Node row(ThreadModel.Entry entry) {
        var text = new Label(entry.text());
        text.getStyleClass().addAll("t-body", "pen", "wrap", "thread-text");
        text.setMinHeight(Region.USE_PREF_SIZE);
        var places = new FlowPane();
        places.getStyleClass().add("thread-places");
        entry.places().forEach(place -> places.getChildren().add(place(entry, place)));
        var row = new SideBySide();
        row.setShare(SHARE);
        row.setGap(16);
        row.getChildren().addAll(text, places);
        row.getStyleClass().add("thread-row");
        return row;
    }

    private Node place(ThreadModel.Entry entry, ThreadModel.Place place) {
        if (!place.open()) {
            var gone = new Label(place.words());
            gone.getStyleClass().addAll("t-cap", "wrap");
            return gone;
        }
        var link = new Hyperlink(place.words());
        link.setWrapText(true);
        link.getStyleClass().add("thread-link");
        link.setAccessibleText(Texts.get("ui.thread.go", entry.text(), place.words()));
        link.setOnAction(_ -> desk.navigator()
            .go(new Route.SheetPage(place.origin().sheet()), place.origin().block()));
        return link;
    }

    private static String accent(Block.Role role) {
        return switch (role) {
            case TALENT, PEAK -> "deel-2";
            case VALUE -> "deel-4";
            case CONTEXT -> "deel-1";
            case GOAL -> "deel-3";
            case STEP, OTHER -> "deel-6";
        };
    }
}
