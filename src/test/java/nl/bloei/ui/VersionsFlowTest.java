package nl.bloei.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import nl.bloei.content.Block;
import nl.bloei.editing.Document;
import nl.bloei.editing.Edit;
import nl.bloei.editing.SaveState;
import nl.bloei.storage.Version;
import nl.bloei.storage.WorkbookFile;
import nl.bloei.testing.Fx;
import nl.bloei.workbook.About;
import nl.bloei.workbook.Answer;
import nl.bloei.workbook.Sheet;

/** Somebody looks back at how a workbook was, and makes one of two versions. */
class VersionsFlowTest extends Visit {
    private static final String QUESTION = "ws.reflection-values";

    private Document document;
    private String block;

    @BeforeEach
    void begin() {
        visitor.begin(About.Kind.SELF, "Noor");
        document = Fx.call(() -> house.desk().document());
        block = house.desk()
            .content()
            .worksheet(QUESTION)
            .orElseThrow()
            .blocks()
            .stream()
            .filter(each -> each instanceof Block.Question)
            .findFirst()
            .orElseThrow()
            .id();
    }

    @Test
    void oneLooksBackTakesASheetOverAndPutsAVersionBack() throws Exception {
        visitor.go(new Route.EarlierVersions());
        assertThat(visitor.words()).contains("Nog niets eerder");
        write("een eerste gedachte");
        write("een tweede gedachte met meer woorden");
        Files.writeString(versions().getLast().file(), "{\"format\":");

        visitor.go(new Route.Overview());
        visitor.tabTo("Eerdere versies");
        visitor.keys(KeyCode.ENTER);
        assertThat(visitor.route()).isEqualTo(new Route.EarlierVersions());
        assertThat(visitor.words()).anySatisfy(words -> assertThat(words).endsWith("3 woorden erbij"))
            .contains("Beschadigd: deze gaat niet meer open. De andere wel.");

        focus(".version-row");
        visitor.keys(KeyCode.ENTER);
        visitor.until(() -> scene.lookup(".version-sheet") != null);
        assertThat(visitor.words(".version-card")).contains("nu anders");
        focus(".version-sheet");
        visitor.keys(KeyCode.ENTER);
        assertThat(visitor.words(".sheet-to-read")).contains("een eerste gedachte");
        visitor.keys(KeyCode.ENTER); // The deed has the keyboard.
        assertThat(written()).isEqualTo("een eerste gedachte");
        assertThat(visitor.words(".version-card")).contains("zoals nu");
        house.run(document::undo);
        assertThat(written()).isEqualTo("een tweede gedachte met meer woorden");

        visitor.click("Terugzetten als nieuw bestand");
        visitor.until(() -> scene.lookup(".restored") != null);
        visitor.keys(KeyCode.ENTER);
        visitor.until(() -> house.desk().documentProperty().get() != document
                && house.desk().documentProperty().get() != null);
        assertThat(Fx.call(() -> house.desk().document().path().getFileName().toString())).contains("(versie ");
        assertThat(written()).isEqualTo("een eerste gedachte");
    }

    @Test
    void afterAConflictOneChoosesAndItIsOneWorkbookAgain() throws Exception {
        write("hier geschreven");
        Path file = document.path();
        String theirs = Files.readString(file)
            .replace("hier geschreven", "daar geschreven")
            .replace("\"Noor\"",
                    "\"Noor en Sam\"");
        Files.writeString(file, theirs);
        edit("hier verder geschreven");
        visitor.until(() -> document.saveStateProperty().get() instanceof SaveState.Failed);
        assertThat(visitor.words()).contains("Dit werkboek is ook ergens anders veranderd", "Apart bewaard");

        visitor.click("Naast elkaar leggen");
        visitor.until(() -> scene.lookup(".merge-card") != null);
        assertThat(visitor.words()).contains("De kaft", "Noor en Sam", "hier verder geschreven", "daar geschreven");
        assertThat(visitor.find(Visitor.named("Naast elkaar leggen"))).as("it is being done").isEmpty();
        visitor.tabTo("Deze");
        visitor.keys(KeyCode.RIGHT); // The cover of the other version.
        visitor.tabTo("Eén werkboek van maken");
        visitor.keys(KeyCode.ENTER);
        visitor.until(() -> document.saveStateProperty().get() instanceof SaveState.Saved);

        assertThat(visitor.route()).isEqualTo(new Route.Overview());
        assertThat(WorkbookFile.read(file).title()).isEqualTo("Noor en Sam");
        assertThat(WorkbookFile.read(file).sheets().getLast()).isEqualTo(document.workbook().sheets().getLast());
        assertThat(written()).isEqualTo("hier verder geschreven");
        assertThat(names()).containsExactly("Noor.werkboek.json");
        assertThat(versions()).filteredOn(Version::pinned).hasSize(2);
        assertThat(visitor.words()).doesNotContain("Apart bewaard").contains("Het is weer één werkboek");
    }

    @Test
    void aCopyOfASyncProgramIsOfferedAtTheNextOpeningAndStandsUnderItsWorkbook() throws Exception {
        write("hier geschreven");
        Path file = document.path();
        String copy = "Noor.werkboek (conflicted copy 2026-11-19 143205).json";
        Files.writeString(file.resolveSibling(copy),
                Files.readString(file).replace("hier geschreven", "daar geschreven"));
        house.run(house.workbooks()::close);
        visitor.until(() -> house.desk().documentProperty().get() == null);
        assertThat(visitor.words()).contains("Kopie van Noor (Nextcloud)");

        house.run(() -> house.workbooks().open(file));
        visitor.until(() -> scene.lookup(".notice") != null);
        assertThat(visitor.words()).contains("Er ligt een kopie van dit werkboek naast");
        visitor.click("Later");
        assertThat(visitor.find(Visitor.named("Naast elkaar leggen"))).isEmpty();
        visitor.go(new Route.OtherVersion(file.resolveSibling(copy).toRealPath()));
        visitor.until(() -> scene.lookup(".merge-card") != null);
        assertThat(visitor.words()).contains("hier geschreven", "daar geschreven");
        visitor.click("Laten liggen");
        visitor.click("Eén werkboek van maken");
        visitor.until(() -> house.desk().navigator().routeProperty().get().equals(new Route.Overview()));
        assertThat(names()).hasSize(2);
    }

    @Test
    void aSecondWindowReadsAndSaysWhoHasItAndCanWriteOnceTheFirstCloses() throws Exception {
        Path file = document.path();
        try (var second = new House(folder)) {
            Scene window = second.open(1280, 900);
            var other = new Visitor(second, window);
            second.run(() -> second.workbooks().open(file));
            other.until(() -> second.desk().documentProperty().get() != null);
            assertThat(other.words()).contains("Alleen lezen")
                .anySatisfy(words -> assertThat(words).startsWith("Dit werkboek is al open: venster op "));
            assertThat(Fx.call(() -> second.desk().document().writable())).isFalse();
            var name = (TextField) window.lookup(".overview-who .text-field");
            assertThat(name.isEditable()).isFalse();

            house.run(house.workbooks()::close);
            other.until(() -> second.desk().document().writable());
            other.settle();
            var again = (TextField) window.lookup(".overview-who .text-field");
            assertThat(again.isEditable()).isTrue();
            assertThat(other.words()).doesNotContain("Alleen lezen");
        }
    }

    private void focus(String selector) {
        Fx.run(() -> scene.lookup(selector).requestFocus());
    }

    private void write(String text) {
        edit(text);
        house.run(document::save);
        visitor.until(() -> document.saveStateProperty().get() instanceof SaveState.Saved);
    }

    private void edit(String text) {
        Instant now = house.desk().clock().instant();
        house.run(() -> document.edit(Edit.single("schrijven", workbook -> {
            Sheet sheet = workbook.sheets().isEmpty()
                    ? Sheet.of(QUESTION, house.desk().today(), now)
                    : workbook.sheets().getFirst();
            return workbook.with(sheet.withAnswer(block, Answer.Text.of(text), now.plusSeconds(text.length())));
        })));
    }

    private String written() {
        return Fx.call(() -> house.desk()
            .document()
            .workbook()
            .sheets()
            .getFirst()
            .answer(block, Answer.Text.class)
            .orElseThrow()
            .text());
    }

    private List<Version> versions() throws Exception {
        return document.versions().list();
    }

    private List<String> names() throws IOException {
        try (var all = Files.list(document.path().getParent())) {
            return all.map(each -> each.getFileName().toString()).filter(name -> name.startsWith("Noor")).toList();
        }
    }
}
