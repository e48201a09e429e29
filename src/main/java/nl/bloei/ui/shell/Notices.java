package nl.bloei.ui.shell;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import nl.bloei.content.Texts;
import nl.bloei.control.Icon;
import nl.bloei.editing.Document;
import nl.bloei.editing.SaveState;
import nl.bloei.storage.Problem;
import nl.bloei.storage.Recovered;
import nl.bloei.storage.SyncCopy;
import nl.bloei.ui.Days;
import nl.bloei.ui.Desk;
import nl.bloei.ui.Route;

/** The bar above the page when saving does not work: what is wrong, and what one can do. */
final class Notices {
    private Notices() {
    }

    static List<Node> of(SaveState state, Desk desk, Document document) {
        return switch (state) {
            case SaveState.Saved(_),SaveState.Saving() -> List.of();
            case SaveState.Failed(var problem) when problem.kind() == Problem.Kind.CHANGED_OUTSIDE -> {
                String name = String.valueOf(problem.file().getFileName());
                yield List.of(bar(Texts.get("ui.notice.conflict"), Texts.get("ui.notice.conflict.text", name),
                        Icon.Shape.WARNING, "danger", button("ui.notice.compare",
                                () -> desk.navigator().go(new Route.OtherVersion(document.path())))));
            }
            case SaveState.Failed(var problem) -> {
                String kind = "problem." + problem.kind().name();
                String name = String.valueOf(problem.file().getFileName());
                yield List.of(bar(Texts.get("ui.notice.failed"), Texts.get(kind + ".what", name), Icon.Shape.WARNING,
                        "danger", button("ui.notice.again", () -> retry(document)),
                        button("ui.notice.elsewhere", () -> elsewhere(desk, document))));
            }
            case SaveState.ReadOnly only when only.why() == Problem.Kind.READ_ONLY ->
                List.of(bar(Texts.get("ui.notice.readonly"), ShellWords.why(only), Icon.Shape.LOCK, "quiet",
                        button("ui.notice.elsewhere", () -> elsewhere(desk, document))));
            case SaveState.ReadOnly only -> List.of(bar(Texts.get("ui.notice.readonly"), ShellWords.why(only),
                    Icon.Shape.LOCK, "quiet"));
        };
    }

    /**
     * What came back of last time.
     *
     * @param compare lays what lies beside the workbook next to it
     * @param seen somebody read it, or will choose another time
     */
    static Node recovered(Recovered back, Desk desk, Consumer<Path> compare, Runnable seen) {
        ZoneId zone = desk.clock().getZone();
        String day = Days.near(back.until(), zone, desk.today());
        Path beside = back.beside();
        if (beside == null) {
            Button done = button("ui.notice.recovered.seen", seen);
            return bar(Texts.get("ui.notice.recovered"),
                    Texts.get("ui.notice.recovered.in", day, Days.time(back.until(), zone)), Icon.Shape.SPROUT, "quiet",
                    done);
        }
        return bar(Texts.get("ui.notice.recovered"),
                Texts.get("ui.notice.recovered.beside", day, Days.time(back.until(), zone)), Icon.Shape.SPROUT, "quiet",
                button("ui.notice.compare", () -> compare.accept(beside)), button("ui.notice.later", seen));
    }

    /** A copy that lies beside the workbook. */
    static Node copy(SyncCopy copy, Consumer<Path> compare, Runnable later) {
        return bar(Texts.get("ui.notice.copy"), Texts.get("ui.notice.copy.text", copy.program()), Icon.Shape.PAGE,
                "quiet",
                button("ui.notice.compare", () -> compare.accept(copy.file())), button("ui.notice.later", later));
    }

    private static Node bar(String title, String text, Icon.Shape shape, String style, Button... buttons) {
        var head = new Label(title);
        head.getStyleClass().addAll("t-label", "wrap");
        var body = new Label(text);
        body.getStyleClass().addAll("t-ui", "dim", "wrap");
        var words = new VBox(head, body);
        HBox.setHgrow(words, Priority.ALWAYS);
        var bar = new HBox(new Icon(shape), words);
        bar.getChildren().addAll(buttons);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().addAll("notice", style);
        return bar;
    }

    private static Button button(String key, Runnable deed) {
        var button = new Button(Texts.get(key));
        button.getStyleClass().add("small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> deed.run());
        return button;
    }

    /** The outcome shows in the state of saving. */
    private static void retry(Document document) {
        var _ = document.save();
    }

    private static void elsewhere(Desk desk, Document document) {
        String name = String.valueOf(document.path().getFileName());
        desk.choosers().copy(name).ifPresent(file -> {
            var _ = document.saveAs(file);
        });
    }
}
