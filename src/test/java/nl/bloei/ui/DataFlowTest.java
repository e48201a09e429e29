package nl.bloei.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.logging.Logger;
import java.util.stream.Stream;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;

import nl.bloei.storage.Inventory;
import nl.bloei.storage.Log;
import nl.bloei.storage.Settings;
import nl.bloei.storage.SettingsFile;
import nl.bloei.storage.WorkbookFile;
import nl.bloei.testing.Fx;
import nl.bloei.workbook.About;
import nl.bloei.workbook.Ids;

/** Somebody writes in the window, sees every file that this leaves, and removes all of it by keyboard. */
class DataFlowTest {
    private static final String WORKBOOKS_TOO = "Ook mijn werkboeken weghalen";

    /** Never the same, so that only this very run can have left it. */
    private final String canary = "kanarie" + Ids.next();

    @TempDir
    Path folder;
    private House house;
    private Visitor visitor;
    private Scene scene;

    @BeforeEach
    void writeSomething() {
        house = new House(folder);
        Log.open(house.desk().places());
        scene = house.open(1280, 900);
        visitor = new Visitor(house, scene);
        visitor.begin(About.Kind.PERSON, "Noor");
        house.run(() -> new Sheets(house.desk())
            .start(house.desk().content().worksheet("ws.reflection-values").orElseThrow()));
        visitor.settle();
        visitor.until(() -> scene.lookup(".writing-field") != null);
        Fx.run(scene.lookup(".writing-field")::requestFocus);
        visitor.type(canary);
        Logger.getLogger("nl.bloei.ui").warning("Something went wrong");
        visitor.until(() -> house.desk().document().workbook().toString().contains(canary));
        house.run(() -> house.desk().document().save());
        visitor.go(new Route.Preferences());
        new SettingsFile(house.desk().places()).save(house.desk().settingsProperty().get());
        visitor.click("Alle bestanden bekijken");
        visitor.until(() -> scene.lookup(".data-row") != null);
    }

    @AfterEach
    void end() {
        house.close();
        Log.close();
    }

    @Test
    void everyFileIsShownAndOnlyTheWorkbookAndItsVersionsHoldTheWords() throws IOException {
        Settings settings = house.desk().settingsProperty().get();
        Inventory all = Inventory.of(house.desk().places(), settings);

        assertThat(all.files()).extracting(Inventory.Kept::file).containsExactlyInAnyOrderElementsOf(files());
        assertThat(visitor.words(".data-groups")).contains("Noor" + WorkbookFile.SUFFIX, "settings.json",
                "bloei-0.log", "Slotjes");
        assertThat(files().stream().filter(this::holds)).isNotEmpty()
            .allMatch(file -> file.startsWith(house.desk().places().library()));
        for (Path each : files()) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(each)))
                .as("%s is for its owner only", each)
                .isEqualTo("rw-------");
        }
    }

    @Test
    void allOfItIsRemovedByKeyboard() throws IOException {
        ask();
        visitor.tabTo(WORKBOOKS_TOO);
        visitor.keys(KeyCode.SPACE);
        visitor.keys(KeyCode.TAB);
        visitor.type("weghalen");
        visitor.keys(KeyCode.ENTER);
        visitor.until(() -> House.words(scene.getRoot()).contains("Het is weggehaald"));
        new SettingsFile(house.desk().places()).save(house.desk().settingsProperty().get());

        assertThat(folder).isEmptyDirectory();
        assertThat(visitor.route()).isEqualTo(new Route.Library());
        visitor.keys(KeyCode.ENTER);
        assertThat(Fx.call(() -> house.desk().dialogs().openProperty().get())).isFalse();
        assertThat(house.desk().settingsProperty().get()).isEqualTo(Settings.FIRST);
    }

    @Test
    void withoutTheTickTheWorkbookStaysAndWithoutTheWordAllOfIt() throws IOException {
        List<Path> before = files();
        ask();
        visitor.tabTo("Alles houden");
        visitor.keys(KeyCode.ENTER);
        assertThat(files()).containsExactlyInAnyOrderElementsOf(before);

        ask();
        Fx.run(scene.lookup("#remove-word")::requestFocus);
        visitor.type("weg");
        Fx.picture(scene, "shell-gegevens-weghalen");
        visitor.keys(KeyCode.ENTER);
        assertThat(Fx.call(() -> house.desk().dialogs().openProperty().get())).isTrue();
        visitor.type("halen");
        visitor.keys(KeyCode.ENTER);
        visitor.until(() -> House.words(scene.getRoot()).contains("Het is weggehaald"));

        assertThat(files()).containsExactly(house.desk().places().library().resolve("Noor" + WorkbookFile.SUFFIX));
    }

    private void ask() {
        Fx.run(scene.lookup("#remove-data")::requestFocus);
        visitor.keys(KeyCode.SPACE);
        visitor.until(() -> scene.lookup("#remove-word") != null);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private boolean holds(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1).contains(canary);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
