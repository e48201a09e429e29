package nl.bloei.ui.shell;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import nl.bloei.editing.Document;
import nl.bloei.editing.SaveState;
import nl.bloei.storage.Problem;
import nl.bloei.storage.Recovered;
import nl.bloei.storage.SyncCopy;
import nl.bloei.ui.Desk;
import nl.bloei.ui.Route;

/**
 * What stands above the page about the file of the open workbook: that it cannot be saved or written, what came back of last
 * time, and which copies lie beside it.
 */
final class NoticeBar {
    private final Desk desk;
    private VBox place = new VBox();
    private @Nullable Recovered untold;

    NoticeBar(Desk desk) {
        this.desk = desk;
    }

    /** Says where the notices stand. */
    void attach(VBox above) {
        place = above;
        desk.copies().waitingProperty().addListener((_, _, _) -> show());
        desk.navigator().routeProperty().addListener((_, _, _) -> show());
    }

    /** Goes on with another workbook, or with one that was read anew. */
    void follow(@Nullable Document open) {
        untold = open == null ? null : open.recovered();
        desk.copies().look(open);
        show();
    }

    /** Shows what there is to tell now. */
    void show() {
        Document open = desk.documentProperty().get();
        if (open == null) {
            place.getChildren().clear();
            return;
        }
        SaveState state = open.saveStateProperty().get();
        boolean conflict = state instanceof SaveState.Failed(Problem problem)
                && problem.kind() == Problem.Kind.CHANGED_OUTSIDE;
        boolean comparing = desk.navigator().routeProperty().get() instanceof Route.OtherVersion;
        var notices = new ArrayList<Node>();
        if (!conflict || !comparing) {
            notices.addAll(Notices.of(state, desk, open));
        }
        if (!conflict && !comparing) {
            notices.addAll(beside());
        }
        place.getChildren().setAll(notices);
    }

    private List<Node> beside() {
        var notices = new ArrayList<Node>();
        List<SyncCopy> copies = desk.copies().waitingProperty().get();
        Recovered back = untold;
        Path backBeside = back == null ? null : back.beside();
        if (back != null && (backBeside == null || !desk.copies().isDone(backBeside))) {
            notices.add(Notices.recovered(back, desk, this::compare, () -> {
                untold = null;
                if (backBeside != null) {
                    desk.copies().done(backBeside);
                }
                show();
            }));
        }
        copies.stream()
            .filter(copy -> !copy.file().equals(backBeside))
            .findFirst()
            .ifPresent(copy -> notices.add(Notices.copy(copy, this::compare, () -> desk.copies().done(copy.file()))));
        return notices;
    }

    private void compare(Path other) {
        desk.navigator().go(new Route.OtherVersion(other));
    }
}
