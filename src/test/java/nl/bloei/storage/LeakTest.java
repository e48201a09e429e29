package nl.bloei.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import nl.bloei.editing.Document;
import nl.bloei.editing.Edit;
import nl.bloei.storage.protection.Passphrase;
import nl.bloei.workbook.About;
import nl.bloei.workbook.Answer;
import nl.bloei.workbook.Ids;
import nl.bloei.workbook.Sheet;
import nl.bloei.workbook.Workbook;

/**
 * Somebody writes for a while, and things go wrong; then every file that the program keeps is searched for what was
 * written, and so is everything new in the folder of temporary files.
 */
class LeakTest {
    private static final Passphrase PASSPHRASE = Passphrase.of("tulp kajak zolder");
    private static final List<Charset> WAYS_TO_WRITE = List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE);

    /** Never the same, so that only this very run can have left it. */
    private final String canary = "kanarie" + Ids.next();
    private final Clock clock = Clock.systemUTC();

    @TempDir
    private Path home;
    private Places places;
    private FileTime start;

    @BeforeEach
    void begin() throws IOException {
        places = Places.under(home);
        start = Files.getLastModifiedTime(Files.createFile(home.resolve("start")));
        Log.open(places);
    }

    @AfterEach
    void end() {
        Log.close();
    }

    @Test
    void nothingOfAProtectedWorkbookLiesOpenAnywhere() throws Exception {
        var file = Protection.create(places.library(), workbook(), PASSPHRASE, places);
        Path path = file.path();
        write(file);
        fail(path, () -> Protection.open(path, PASSPHRASE, places));

        assertThat(holding()).isEmpty();
        assertThat(home.resolve("state/logs/bloei-0.log")).content().contains("Opening a workbook");
        assertThat(home.resolve("settings/settings.json")).content().contains("Noor.werkboek.json.age");
    }

    /** Also proof that the search finds what there is. */
    @Test
    void anOrdinaryWorkbookIsOnlyInItsFileItsEarlierVersionsAndItsJournal() throws Exception {
        var file = WorkbookFile.create(places.library(), workbook(), places);
        Path path = file.path();
        write(file);
        fail(path, () -> WorkbookFile.open(path, places));

        assertThat(holding()).isNotEmpty()
            .allMatch(each -> each.startsWith(places.library())
                    || each.startsWith(places.state().resolve("journals")));
    }

    /** Types, saves, meets a conflict, and ends without saving. */
    private void write(WorkbookFile file) throws Exception {
        Path path = file.path();
        var document = new Document(file, clock, Runnable::run);
        Sheet sheet = Sheet.of("ws.reflection-values", LocalDate.of(2026, 11, 22), clock.instant());
        for (int i = 0; i < 3; i++) {
            String text = canary + " is nu " + i;
            document.edit(Edit.typing("tekst", "a",
                    w -> w.with(sheet.withAnswer("importance", Answer.Text.of(text), clock.instant()))));
            document.save().join();
        }
        byte[] whole = Files.readAllBytes(path);
        Files.write(path, Arrays.copyOf(whole, whole.length / 2)); // Another program, and not a careful one.
        document.edit(Edit.typing("tekst", "a", w -> w.withTitle(canary)));
        Log.failure("Saving a workbook", catchThrowable(() -> document.save().join()));
        document.abandon().join();
        Files.write(path, whole);
    }

    /** Notes without saving, opens what is damaged, and remembers what was opened last. */
    private void fail(Path path, Opening opening) throws Exception {
        byte[] whole = Files.readAllBytes(path);
        try (var file = opening.open()) {
            file.note(file.workbook().withTitle(canary + " niet bewaard"));
        }
        Files.write(path, Arrays.copyOf(whole, whole.length - 1));
        Log.failure("Opening a workbook", catchThrowable(opening::open));
        Files.write(path, whole);
        Log.failure("Opening a workbook", catchThrowable(
                () -> Protection.open(path, Passphrase.of("een ander wachtwoord"), places)));
        new SettingsFile(places).save(Settings.FIRST.withRecent(path));
        assertThat(new Shelf(places).list(null, List.of(path))).isNotEmpty();
        Log.close();
    }

    private interface Opening {
        WorkbookFile open() throws Problem;
    }

    private Workbook workbook() {
        return Workbook.of("Noor", About.of(About.Kind.PERSON, canary, About.Cover.MOSS), Instant.EPOCH);
    }

    /** The files that hold what was written: of the program, and all that came since the start among temporary ones. */
    private List<Path> holding() throws IOException {
        var holding = new ArrayList<Path>();
        var search = new SimpleFileVisitor<Path>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (attributes.isRegularFile() && attributes.lastModifiedTime().compareTo(start) >= 0
                        && (holds(file.toString().getBytes(StandardCharsets.UTF_8)) || holds(bytes(file)))) {
                    holding.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
                return FileVisitResult.CONTINUE; // Of another program, or gone.
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, IOException failure) {
                return FileVisitResult.CONTINUE;
            }
        };
        Files.walkFileTree(home, search);
        Files.walkFileTree(Path.of(System.getProperty("java.io.tmpdir")), search);
        return holding;
    }

    private byte[] bytes(Path file) {
        try {
            return new RealDisk().read(file, 1 << 24);
        } catch (IOException e) {
            return new byte[0]; // Of another program, or gone.
        }
    }

    private boolean holds(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return WAYS_TO_WRITE.stream()
            .anyMatch(way -> text.contains(new String(canary.getBytes(way), StandardCharsets.ISO_8859_1)));
    }
}
