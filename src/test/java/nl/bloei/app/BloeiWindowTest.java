package nl.bloei.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

import nl.bloei.content.Content;
import nl.bloei.editing.Document;
import nl.bloei.editing.Edit;
import nl.bloei.paper.Press;
import nl.bloei.storage.EarlierVersions;
import nl.bloei.storage.Log;
import nl.bloei.storage.Places;
import nl.bloei.storage.Protection;
import nl.bloei.storage.Settings;
import nl.bloei.storage.SettingsFile;
import nl.bloei.storage.WorkbookFile;
import nl.bloei.storage.protection.Passphrase;
import nl.bloei.testing.Fx;
import nl.bloei.ui.Desk;
import nl.bloei.ui.House;
import nl.bloei.ui.Vault;
import nl.bloei.ui.Work;

class BloeiWindowTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);

    private final CompletableFuture<String> ended = new CompletableFuture<>();
    @TempDir
    private Path folder;
    private Places places = Places.under(Path.of(""));
    private Path file = Path.of("");
    private Stage stage;
    private Desk desk;
    private Bloei bloei;
    private BloeiWindow window;

    @BeforeEach
    void show() throws Exception {
        places = Places.under(folder);
        file = folder.resolve("jaar.werkboek.json");
        try (InputStream sample = Content.sample()) {
            Files.copy(sample, file);
        }
        Fx.run(() -> {
            Content content = Content.load();
            var settings = new SettingsFile(places);
            desk = new Desk(content, new Press(content), places, CLOCK, new Work(Runnable::run, Runnable::run),
                    new NoChoosers(), settings.load());
            var keeper = new SettingsKeeper(desk.settingsProperty(), settings, Runnable::run);
            stage = new Stage();
            bloei = new Bloei(desk);
            window = new BloeiWindow(stage, bloei, keeper, () -> ended.complete("ended"));
            window.show(() -> {
            });
        });
    }

    @AfterEach
    void hide() {
        Fx.run(stage::hide);
        Log.close();
    }

    @Test
    void closingTheWindowSavesWhatWasJustWrittenAndWhereTheWindowStood() throws Exception {
        Fx.run(() -> {
            window.openWorkbook(file);
            stage.setWidth(940);
            desk.document().edit(Edit.single("titel wijzigen", workbook -> workbook.withTitle("Net geschreven")));
            close();
        });

        assertThat(ended.get(20, TimeUnit.SECONDS)).isEqualTo("ended");
        assertThat(WorkbookFile.read(file).title()).isEqualTo("Net geschreven");
        assertThat(new SettingsFile(places).load().window()).extracting(Settings.Window::width).isEqualTo(940.0);
        assertThat(new SettingsFile(places).load().recent()).containsExactly(file);
    }

    @Test
    void withoutAWorkbookItClosesAtOnce() {
        Fx.run(this::close);

        assertThat(ended).isCompleted();
        assertThat(Fx.call(stage::isShowing)).isFalse();
    }

    @Test
    void itsTitleNamesTheWorkbook() {
        Fx.run(() -> window.openWorkbook(file));

        assertThat(Fx.call(stage::getTitle)).contains("Werkboek van Noor").endsWith("Bloei");
    }

    @Test
    void whatIsLockedAndNotSavedIsAskedAboutBeforeTheWindowCloses() throws Exception {
        Fx.run(() -> window.openWorkbook(file));
        Document document = Fx.call(desk::document);
        var done = Fx.call(() -> document.protect(Passphrase.of("tulp kajak"), EarlierVersions.REMOVE));
        done.get(20, TimeUnit.SECONDS);
        Path aside = Files.move(document.path(), folder.resolve("opzij"));
        Path blocked = Files.createDirectory(document.path());
        Fx.run(() -> {
            document.edit(Edit.single("titel wijzigen", workbook -> workbook.withTitle("Kanarie")));
            bloei.workbooks().lock();
        });
        waitFor(bloei.workbooks().lockedProperty().map(Vault.State.UNSAVED::equals));
        assertThat(Fx.call(stage::getTitle)).isEqualTo("Bloei");

        Fx.run(this::close);
        waitFor(desk.dialogs().openProperty());
        assertThat(ended).isNotDone();
        assertThat(Fx.call(this::text)).doesNotContain("Kanarie");

        Files.delete(blocked);
        Files.move(aside, blocked);
        Fx.run(() -> {
            desk.dialogs().close();
            close();
        });
        assertThat(ended.get(20, TimeUnit.SECONDS)).isEqualTo("ended");
        try (var saved = Protection.open(blocked, Passphrase.of("tulp kajak"), places)) {
            assertThat(saved.workbook().title()).isEqualTo("Kanarie");
        }
    }

    @Test
    void aMistakeOfTheProgramSavesTheWorkAndIsToldOnceWithoutAnyonesText() throws Exception {
        Path logs = Log.open(places);
        Fx.run(() -> window.openWorkbook(file));
        Document document = Fx.call(desk::document);
        Fx.run(() -> document.edit(Edit.single("titel wijzigen", workbook -> workbook.withTitle("Kanarie"))));
        var mishap = new Mishap(bloei, logs);

        mishap.uncaughtException(Thread.currentThread(), new IllegalStateException("Kanarie in de melding"));
        mishap.uncaughtException(Thread.currentThread(), new IllegalStateException("Nog een"));
        waitFor(desk.dialogs().openProperty());

        assertThat(WorkbookFile.read(file).title()).isEqualTo("Kanarie");
        assertThat(Fx.call(this::text)).contains("Er ging iets mis", "Je werk is bewaard");
        Log.close();
        String log = Files.readString(logs.resolve("bloei-0.log"));
        assertThat(log).contains("java.lang.IllegalStateException", "BloeiWindowTest").doesNotContain("Kanarie");
        Fx.run(() -> document.close());
    }

    private void close() {
        stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
    }

    private String text() {
        stage.getScene().getRoot().applyCss();
        stage.getScene().getRoot().layout();
        return String.join(" ", House.words(stage.getScene().getRoot()));
    }

    private static void waitFor(ObservableValue<Boolean> flag) throws Exception {
        var done = new CompletableFuture<Boolean>();
        Platform.runLater(() -> flag.subscribe(now -> {
            if (now) {
                done.complete(true);
            }
        }));
        assertThat(done.get(20, TimeUnit.SECONDS)).isTrue();
    }
}
