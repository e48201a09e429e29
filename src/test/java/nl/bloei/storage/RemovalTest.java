package nl.bloei.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.logging.Logger;
import java.util.stream.Stream;

import nl.bloei.storage.Inventory.Kept;
import nl.bloei.storage.Inventory.Kind;
import nl.bloei.storage.Removal.Left;
import nl.bloei.storage.Removal.Why;
import nl.bloei.workbook.About;
import nl.bloei.workbook.Workbook;

/** Every file the program keeps is known, and can be removed; what is somebody else's stays. */
class RemovalTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
    private static final Removal.Progress NOBODY = (_, _) -> {
    };

    @TempDir
    private Path home;
    @TempDir
    private Path elsewhere;
    private Means means;
    private Settings settings = Settings.FIRST;

    @BeforeEach
    void begin() {
        means = new Means(new RealDisk(), NOON, Places.under(home));
    }

    @Test
    void everyFileThatIsWrittenIsKnownByWhatItIsFor() throws Exception {
        live();

        assertThat(kept().files()).extracting(Kept::file).containsExactlyInAnyOrderElementsOf(files());
        assertThat(kept().files()).extracting(Kept::kind).contains(Kind.values());
        assertThat(kept().files()).allSatisfy(each -> assertThat(each.bytes()).isEqualTo(Files.size(each.file())));
    }

    @Test
    void whenAllIsRemovedNothingIsLeft() throws Exception {
        live();

        assertThat(Removal.of(kept(), true, means, NOBODY)).isEmpty();
        assertThat(home).isEmptyDirectory();
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void workbooksStayUnlessTheyAreAskedFor() throws Exception {
        live();
        List<Path> workbooks = kept().of(Kind.WORKBOOK).stream().map(Kept::file).toList();

        assertThat(Removal.of(kept(), false, means, NOBODY)).isEmpty();
        assertThat(workbooks).hasSize(3);
        assertThat(files()).containsExactlyInAnyOrderElementsOf(workbooks);
    }

    @Test
    void whatIsSomebodyElsesStays() throws Exception {
        live();
        Path program = Files.createDirectories(means.places().state().resolve("app")).resolve("bloei.cfg");
        Path paper = means.places().library().resolve("Noor.pdf");
        Path photo = Backups.home(kept().of(Kind.WORKBOOK).getFirst().file()).resolve("foto.jpg");
        for (Path each : List.of(program, paper, photo)) {
            Files.writeString(each, "x");
        }

        assertThat(kept().files()).extracting(Kept::file).doesNotContain(program, paper, photo);
        assertThat(Removal.of(kept(), true, means, NOBODY)).isEmpty();
        assertThat(files()).containsExactlyInAnyOrder(program, paper, photo);
    }

    @Test
    void whatAnotherWindowHasOpenStaysWithAllThatBelongsToIt() throws Exception {
        live();
        Path open = kept().of(Kind.WORKBOOK).getFirst().file();
        try (var file = WorkbookFile.open(open, means, Envelope.PLAIN)) {
            file.save(file.workbook().withTitle("ergens anders"));
            file.note(file.workbook().withTitle("nog niet bewaard"));
            List<Left> left = Removal.of(kept(), true, means, NOBODY);

            assertThat(left).extracting(Left::why).containsOnly(Why.IN_USE);
            assertThat(left).extracting(Left::file).containsExactlyInAnyOrderElementsOf(files()).contains(open);
            file.save(file.workbook().withTitle("en verder"));
            assertThat(file.versions().list()).isNotEmpty();
        }
        assertThat(Removal.of(kept(), true, means, NOBODY)).isEmpty();
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void anotherProgramThatHasAWorkbookOpenKeepsIt() throws Exception {
        Path path;
        try (var file = create(means.places().library(), "Noor")) {
            path = file.path();
        }
        try (var child = Child.start(Child.Work.EDIT, home, path)) {
            child.line();

            assertThat(Removal.of(kept(), true, means, NOBODY)).extracting(Left::file).contains(path);
            assertThat(path).exists();
        }
    }

    @Test
    void whateverCallFailsTheRestGoesAndWhatStayedIsTold() throws Exception {
        int call = 0;
        boolean failed = true;
        while (failed) {
            try (var file = create(means.places().library(), "Noor")) {
                file.save(file.workbook().withTitle("Noor en Sam"));
                file.note(file.workbook().withTitle("nog niet bewaard"));
            }
            var disk = new FaultyDisk();
            var faulty = new Means(disk, NOON, means.places());
            Inventory kept = kept();
            disk.fail(call++, new IOException("Device busy"));
            List<Left> left = Removal.of(kept, true, faulty, NOBODY);
            failed = disk.failed();
            if (!Inventory.of(means, null, settings.recent()).files().isEmpty()) {
                assertThat(left).as("call %d", call).isNotEmpty();
            }
            assertThat(Removal.of(kept(), true, means, NOBODY)).isEmpty();
            assertThat(files()).as("call %d", call).isEmpty();
        }
        assertThat(call).isGreaterThan(10);
    }

    @Test
    void aLinkGoesWithTheFileItLeadsTo() throws Exception {
        Path real;
        try (var file = create(elsewhere, "Noor")) {
            real = file.path();
        }
        Files.createDirectories(means.places().library());
        Path link = Files.createSymbolicLink(means.places().library().resolve("Noor.werkboek.json"), real);

        assertThat(kept().of(Kind.WORKBOOK)).extracting(Kept::file).containsExactlyInAnyOrder(link, real);
        assertThat(Removal.of(kept(), true, means, NOBODY)).isEmpty();
        assertThat(real).doesNotExist();
        assertThat(Files.exists(link, java.nio.file.LinkOption.NOFOLLOW_LINKS)).isFalse();
    }

    @Test
    void itIsToldHowFarItIs() throws Exception {
        live();
        int all = kept().files().size();
        var told = new java.util.ArrayList<Integer>();
        Removal.of(kept(), true, means, (done, of) -> {
            assertThat(of).isEqualTo(all);
            told.add(done);
        });

        assertThat(told).hasSize(all).isSorted().endsWith(all);
    }

    /** Workbooks here and elsewhere, saved more than once, one cut short, one gone; settings, and a log in use. */
    private void live() throws Exception {
        Log.open(means.places());
        Logger.getLogger("nl.bloei.storage").info("Something happened");
        for (Path folder : List.of(means.places().library(), elsewhere)) {
            Path path;
            try (var file = create(folder, "Noor")) {
                path = file.path();
                file.save(file.workbook().withTitle("Noor en Sam"));
                file.note(file.workbook().withTitle("nog niet bewaard"));
            }
            settings = settings.withRecent(path);
        }
        try (var file = create(means.places().library(), "Verdwenen")) {
            file.save(file.workbook().withTitle("weg"));
            Files.delete(file.path());
        }
        try (var file = create(means.places().library(), "Samen")) {
            Files.writeString(means.places().library().resolve(SafeWriter.prefix(file.path()) + "a.tmp"), "hal");
        }
        new SettingsFile(means.places()).save(settings.withTextPercent(120));
        Files.writeString(means.places().settings().resolve("settings.damaged.json"), "{");
    }

    private WorkbookFile create(Path folder, String title) throws Problem {
        return WorkbookFile.create(folder, Workbook.of(title, About.of(About.Kind.SELF, "", About.Cover.MOSS),
                NOON.instant()), means, Envelope.PLAIN);
    }

    private Inventory kept() {
        return Inventory.of(means, null, settings.recent());
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> here = Files.walk(home); Stream<Path> there = Files.walk(elsewhere)) {
            return Stream.concat(here, there).filter(Files::isRegularFile).toList();
        }
    }
}
