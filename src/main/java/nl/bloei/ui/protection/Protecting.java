package nl.bloei.ui.protection;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import nl.bloei.content.Texts;
import nl.bloei.control.Icon;
import nl.bloei.editing.Document;
import nl.bloei.storage.EarlierVersions;
import nl.bloei.storage.Problem;
import nl.bloei.storage.WorkbookFile;
import nl.bloei.storage.protection.Passphrase;
import nl.bloei.ui.Desk;
import nl.bloei.ui.Segments;

/**
 * The protection of the open workbook: gives it a passphrase, another one, or none. Whoever has it open is not asked for
 * the passphrase of now, so that somebody who forgot it while working can still choose another.
 */
public final class Protecting {
    private final Desk desk;
    private final Document document;
    private EarlierVersions earlier = EarlierVersions.KEEP;

    /** The protection of the workbook that is open on this desk. */
    public Protecting(Desk desk) {
        this.desk = desk;
        this.document = desk.document();
    }

    /** Shows how it is protected and what one can change. */
    public void ask() {
        String state = document.isProtected() ? "on" : "off";
        var head = words("ui.protect." + state + ".title", "t-h2");
        var lead = words("ui.protect." + state + ".text", "t-body", "dim");
        var card = new VBox(head, lead);
        card.getStyleClass().add("protect");
        card.setMinHeight(Region.USE_PREF_SIZE); // In a low window it scrolls; no sentence is cut short.
        sheet().ifPresent(card.getChildren()::add);
        if (document.writable()) {
            card.getChildren().addAll(earlier(), buttons(document.isProtected() ? changes() : List.of(choose("set"))));
        } else {
            card.getChildren().addAll(words("ui.protect.readonly", "t-ui"), buttons(List.of()));
        }
        desk.dialogs().show(card, desk.dialogs()::close);
    }

    private Node earlier() {
        var label = words("ui.protect.earlier", "t-label");
        var choice = new Segments();
        choice.fill(List.of(EarlierVersions.values()), Protecting::words, earlier, chosen -> earlier = chosen);
        var field = new VBox(label, choice, words("ui.protect.earlier.help", "t-cap"));
        field.getStyleClass().add("dialog-field");
        return field;
    }

    private List<Button> changes() {
        return List.of(button("ui.protect.remove", this::confirmRemoval), choose("change"));
    }

    /** The way to put the passphrase on paper, if there is one and it is known. */
    private Optional<Node> sheet() {
        return desk.keyring()
            .current()
            .filter(_ -> document.isProtected() && RecoverySheet.possible(desk))
            .map(known -> {
                Button sheet = button("ui.protect.sheet", () -> {
                    desk.dialogs().close();
                    RecoverySheet.show(desk, fileName(), known);
                });
                sheet.setGraphic(new Icon(Icon.Shape.PRINT));
                sheet.getStyleClass().addAll("link-button", "sheet-link");
                return sheet;
            });
    }

    private Button choose(String deed) {
        Button choose = button("ui.protect." + deed, () -> new ChoosePassphrase(desk)
            .ask(Texts.get("ui.protect." + deed + ".title"), protectedName(), this::protect, () -> {
            }));
        choose.getStyleClass().add("primary");
        return choose;
    }

    private Node buttons(List<Button> deeds) {
        var row = new FlowPane(button("ui.dialog.close", desk.dialogs()::close));
        row.getChildren().addAll(deeds);
        row.getStyleClass().add("dialog-buttons");
        row.setAlignment(Pos.CENTER_RIGHT);
        return row;
    }

    private void confirmRemoval() {
        desk.dialogs()
            .confirm(Texts.get("ui.protect.remove.title"), Texts.get("ui.protect.remove.text"),
                    Texts.get("ui.protect.remove.not"), Texts.get("ui.protect.remove"),
                    () -> change(() -> document.unprotect(earlier), () -> {
                        desk.keyring().openedWithout();
                        desk.tell(Texts.get("ui.protect.remove.done"));
                    }));
    }

    private void protect(Passphrase passphrase) {
        change(() -> document.protect(passphrase, earlier), () -> {
            desk.keyring().opened(passphrase, true);
            desk.tell(Texts.get("ui.protect.done"));
        });
    }

    /** A workbook that was locked or closed meanwhile is no longer anybody's to tell about. */
    private void change(Supplier<CompletableFuture<Void>> deed, Runnable done) {
        Path before = document.path();
        desk.dialogs().show(busy(), () -> {
        });
        var _ = deed.get().whenComplete((_, failure) -> {
            var settings = desk.settingsProperty();
            if (!before.equals(document.path())) {
                settings.set(settings.get().withoutRecent(before).withRecent(document.path()));
            }
            if (document.equals(desk.documentProperty().get())) {
                desk.dialogs().close();
                if (failure instanceof Problem problem) {
                    desk.dialogs().tell(problem);
                } else {
                    done.run();
                }
            }
        });
    }

    private static Region busy() {
        var card = new VBox(words("ui.protect.busy", "t-h3"), words("ui.protect.busy.text", "t-body", "dim"));
        card.setFocusTraversable(true); // The keyboard waits here and not in the sheet below.
        card.setAccessibleRole(AccessibleRole.TEXT);
        card.setAccessibleText(Texts.get("ui.protect.busy"));
        return card;
    }

    private String fileName() {
        return String.valueOf(document.path().getFileName());
    }

    /** The name that its file has, or will have once it is protected. */
    private String protectedName() {
        return UnlockForm.nameOf(document.path()) + WorkbookFile.PROTECTED_SUFFIX;
    }

    private static String words(EarlierVersions earlier) {
        return Texts.get(switch (earlier) {
            case KEEP -> "ui.protect.earlier.keep";
            case REMOVE -> "ui.protect.earlier.remove";
        });
    }

    private static Label words(String key, String... styles) {
        var label = new Label(Texts.get(key));
        label.getStyleClass().addAll(styles);
        label.getStyleClass().add("wrap");
        return label;
    }

    private static Button button(String key, Runnable deed) {
        var button = new Button(Texts.get(key));
        button.setOnAction(_ -> deed.run());
        return button;
    }
}
