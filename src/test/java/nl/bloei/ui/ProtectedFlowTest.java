package nl.bloei.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import javafx.event.Event;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import nl.bloei.content.Texts;
import nl.bloei.editing.Edit;
import nl.bloei.editing.SaveState;
import nl.bloei.storage.Protection;
import nl.bloei.storage.WorkbookFile;
import nl.bloei.storage.protection.Passphrase;
import nl.bloei.testing.Fx;
import nl.bloei.workbook.About;
import nl.bloei.workbook.Workbook;

/** Somebody has a workbook with a passphrase, and walks away from it. */
class ProtectedFlowTest extends Visit {
    private static final String WORDS = "tulp kajak zolder";
    private static final Passphrase PASSPHRASE = Passphrase.of(WORDS);
    private static final String CANARY = "Kanarie-7f3a";

    @Test
    void lockedNothingOfItIsLeftAndThePassphraseLeadsBackToTheSheet() throws IOException {
        Path file = begin();
        house.run(() -> new Sheets(house.desk())
            .start(house.desk().content().worksheet("ws.reflection-values").orElseThrow()));
        write(CANARY);
        Route inside = visitor.route();
        house.run(() -> house.desk().tell(CANARY));
        visitor.keys(KeyCode.CONTROL, KeyCode.F);
        visitor.type(CANARY);
        assertThat(Traces.of(CANARY)).as("the search for traces finds them").isNotEmpty();
        var inMemory = new WeakReference<>(house.desk().document().workbook());

        visitor.keys(KeyCode.CONTROL, KeyCode.L);

        assertThat(Traces.of(CANARY)).isEmpty();
        assertThat(visitor.words()).contains("Noor").doesNotContain("Ongedaan maken");
        assertThat(Fx.call(() -> house.shell().titleProperty().get())).isEqualTo("Bloei");
        assertThat(Fx.call(() -> house.desk().keyring().shared())).isEmpty();
        assertThat(Fx.call(() -> house.desk().documentProperty().get())).isNull();
        visitor.until(() -> House.words(scene.getRoot()).contains(Texts.get("ui.locked.saved")));
        Fx.picture(scene, "locked");
        assertThat(filesWith(CANARY)).isEmpty();
        visitor.until(() -> {
            System.gc();
            return inMemory.refersTo(null);
        });

        assertThat(visitor.focus().getAccessibleRole()).isEqualTo(AccessibleRole.PASSWORD_FIELD);
        visitor.type("tulp kano");
        visitor.keys(KeyCode.ENTER);
        visitor.until(() -> House.words(scene.getRoot()).contains(Texts.get("ui.unlock.wrong")));
        Fx.picture(scene, "locked-wrong");
        visitor.keys(KeyCode.CONTROL, KeyCode.A);
        visitor.type(WORDS);
        visitor.keys(KeyCode.ENTER);
        visitor.until(() -> house.desk().documentProperty().get() != null);

        assertThat(visitor.route()).isEqualTo(inside);
        assertThat(house.desk().document().path()).isEqualTo(file);
        assertThat(house.desk().document().workbook().title()).isEqualTo(CANARY);
    }

    @Test
    void whatCannotBeSavedWaitsBehindTheDoorForThePassphraseAndIsNotLost() throws IOException {
        Path file = begin();
        Path aside = folder.resolve("opzij");
        Files.move(file, aside);
        Files.createDirectory(file);
        write(CANARY);

        visitor.keys(KeyCode.CONTROL, KeyCode.L);
        visitor.until(() -> House.words(scene.getRoot()).contains(Texts.get("ui.locked.unsaved")));
        Fx.picture(scene, "locked-unsaved");
        assertThat(Traces.of(CANARY)).isEmpty();
        visitor.click(Texts.get("ui.locked.others"));
        visitor.until(() -> house.desk().dialogs().openProperty().get());
        assertThat(visitor.route()).as("nobody gets past it").isInstanceOf(Route.Locked.class);
        visitor.keys(KeyCode.ESCAPE);

        visitor.click(node -> node.getAccessibleRole() == AccessibleRole.PASSWORD_FIELD);
        visitor.type("tulp kano");
        visitor.keys(KeyCode.ENTER);
        visitor.until(() -> House.words(scene.getRoot()).contains(Texts.get("ui.unlock.wrong")));
        assertThat(Traces.of(CANARY)).isEmpty();
        visitor.keys(KeyCode.CONTROL, KeyCode.A);
        visitor.type(WORDS);
        visitor.keys(KeyCode.ENTER);
        visitor.until(() -> house.desk().documentProperty().get() != null);
        assertThat(house.desk().document().saveStateProperty().get()).isInstanceOf(SaveState.Failed.class);
        assertThat(house.desk().document().workbook().title()).isEqualTo(CANARY);

        Files.delete(file);
        Files.move(aside, file);
        visitor.click(Texts.get("ui.notice.again"));
        visitor.until(() -> house.desk().document().saveStateProperty().get() instanceof SaveState.Saved);
    }

    @Test
    void onePassphraseOpensAllOfMineAndWhoeverGivesUpHoldsNothing() throws Exception {
        Path noor = made("Noor", WORDS);
        Path bram = made("Bram", WORDS);
        Path sam = made("Sam", "een heel ander");
        house.run(() -> house.workbooks().open(noor));
        visitor.until(() -> house.desk().dialogs().openProperty().get());
        assertThat(visitor.words()).contains(Texts.get("ui.unlock.title", "Noor"));
        Fx.picture(scene, "unlock");
        visitor.type(WORDS);
        Fx.run(() -> { // Before the key can have been derived.
            press(KeyCode.ENTER);
            press(KeyCode.ESCAPE);
        });
        house.settle();
        assertThat(Fx.call(() -> house.desk().documentProperty().get())).isNull();

        house.run(() -> house.workbooks().open(noor));
        visitor.until(() -> house.desk().dialogs().openProperty().get());
        visitor.type(WORDS);
        visitor.keys(KeyCode.ENTER);
        visitor.until(() -> house.desk().documentProperty().get() != null);
        assertThat(house.desk().document().writable()).as("given back by who gave up").isTrue();

        house.run(() -> {
            house.workbooks().open(bram);
            house.workbooks().open(bram); // Clicked twice.
        });
        visitor.until(() -> house.desk().documentProperty().get() != null
                && house.desk().document().path().equals(bram));
        assertThat(Fx.call(() -> house.desk().dialogs().openProperty().get())).isFalse();
        assertThat(house.desk().document().writable()).isTrue();

        house.run(() -> house.workbooks().open(sam));
        visitor.until(() -> house.desk().dialogs().openProperty().get());
        assertThat(visitor.words()).contains(Texts.get("ui.unlock.title", "Sam"));
        visitor.keys(KeyCode.ESCAPE);
        assertThat(house.desk().document().path()).isEqualTo(bram);
        visitor.keys(KeyCode.CONTROL, KeyCode.N);
        visitor.click(Texts.get("ui.new.kind.team"));
        assertThat(visitor.words()).contains(Texts.get("ui.new.protect.known"), Texts.get("ui.new.protect.other"));
        Fx.picture(scene, "new-known");
        visitor.click(node -> node instanceof TextField && !node.getStyleClass().contains("in-place"));
        visitor.type("Het team");
        visitor.keys(KeyCode.ENTER);
        visitor.until(() -> house.desk().document().path().endsWith("Het team.werkboek.json.age"));
        house.run(house.workbooks()::close);
        visitor.until(() -> House.words(scene.getRoot()).contains(Texts.get("ui.library.locked")));
        Fx.picture(scene, "library-locked");
    }

    @Test
    void aWorkbookAboutSomebodyGetsAPassphraseUnlessOneDeclinesAndCanLoseIt() {
        visitor.keys(KeyCode.CONTROL, KeyCode.N);
        assertThat(wanted()).isFalse();
        visitor.click(Texts.get("ui.new.kind.person"));
        assertThat(wanted()).isTrue();
        Fx.picture(scene, "new-protected");
        visitor.click(node -> node instanceof TextField && !node.getStyleClass().contains("in-place"));
        visitor.type("Samira");
        visitor.keys(KeyCode.ENTER);
        assertThat(visitor.words()).contains(Texts.get("ui.new.protect.title"));
        visitor.keys(KeyCode.ESCAPE);
        assertThat(visitor.words()).as("back with what was typed").contains("Samira");
        visitor.click(Texts.get("ui.new.protect"));
        visitor.click(Texts.get("ui.new.make"));
        visitor.until(() -> house.desk().documentProperty().get() != null);
        Path plain = house.desk().document().path();
        assertThat(plain).hasFileName("Samira.werkboek.json");

        visitor.keys(KeyCode.CONTROL, KeyCode.L);
        assertThat(visitor.words()).contains(Texts.get("ui.protect.off.title"));
        Fx.picture(scene, "protect-off");
        visitor.click(Texts.get("ui.protect.set"));
        visitor.click("Stel er een voor");
        visitor.click(Texts.get("ui.protection.understood"));
        visitor.click(Texts.get("ui.protection.use"));
        visitor.until(() -> house.desk().document().isProtected());
        visitor.until(() -> !house.desk().dialogs().openProperty().get());
        assertThat(plain).doesNotExist();
        assertThat(house.desk().settingsProperty().get().recent()).containsExactly(house.desk().document().path());

        visitor.click(node -> node.getStyleClass().contains("nav") && node instanceof Button button
                && button.getText().equals(Texts.get("ui.lock.do")));
        visitor.until(() -> house.desk().dialogs().openProperty().get());
        Fx.picture(scene, "lock-ask");
        visitor.keys(KeyCode.ESCAPE);
        house.run(() -> ((MenuButton) scene.lookup(".workbook-switch")).getItems().getLast().fire());
        assertThat(visitor.words()).contains(Texts.get("ui.protect.on.title"));
        Fx.picture(scene, "protect-on");
        house.run(() -> larger(150));
        visitor.settle();
        Fx.picture(scene, "protect-on-150");
        assertThat(Fx.call(() -> CutOff.in(scene.getRoot(), "protect-on"))).isEmpty();
        house.run(() -> larger(100));
        visitor.click(Texts.get("ui.protect.remove"));
        visitor.click(Texts.get("ui.protect.remove"));
        visitor.until(() -> !house.desk().document().isProtected());
        visitor.until(() -> !house.desk().dialogs().openProperty().get());
        assertThat(house.desk().document().path()).isEqualTo(plain);
        assertThat(Fx.call(() -> house.desk().keyring().current())).isEmpty();
    }

    private void larger(int percent) {
        house.desk().settingsProperty().set(house.desk().settingsProperty().get().withTextPercent(percent));
    }

    private void press(KeyCode code) {
        Event.fireEvent(scene.getFocusOwner(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    /** Makes a protected workbook whose file tells nothing of its title. */
    private Path begin() {
        var about = About.of(About.Kind.PERSON, "Noor", About.Cover.TEAL);
        Workbook workbook = Workbook.of("Noor", about, house.desk().clock().instant());
        house.run(() -> house.workbooks().create(workbook, house.workbooks().folder(), PASSPHRASE));
        visitor.until(() -> house.desk().documentProperty().get() != null);
        return house.desk().document().path();
    }

    private Path made(String title, String words) throws Exception {
        var about = About.of(About.Kind.PERSON, title, About.Cover.TEAL);
        try (WorkbookFile file = Protection.create(house.workbooks().folder(),
                Workbook.of(title, about, house.desk().clock().instant()), Passphrase.of(words),
                house.desk().places())) {
            return file.path();
        }
    }

    private void write(String title) {
        house.run(() -> house.desk()
            .document()
            .edit(Edit.single("titel wijzigen", workbook -> workbook.withTitle(title))));
    }

    /** Everything that the program keeps, and that holds a word as it is. */
    private List<Path> filesWith(String word) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).filter(file -> {
                try {
                    return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(word);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }).toList();
        }
    }

    private boolean wanted() {
        List<Node> found = visitor.find(node -> node instanceof CheckBox box
                && box.getText().equals(Texts.get("ui.new.protect")));
        return ((CheckBox) found.getFirst()).isSelected();
    }
}
