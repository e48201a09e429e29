package nl.bloei.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

import nl.bloei.workbook.About;
import nl.bloei.workbook.Workbook;

/** Two windows, two programs or two computers at one workbook. */
class TwoWritersTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T13:32:00Z"),
            ZoneId.of("Europe/Amsterdam"));

    @TempDir
    Path home;
    private Means means;
    private WorkbookFile file;

    @BeforeEach
    void aWorkbook() throws Problem {
        means = new Means(new RealDisk(), CLOCK, Places.under(home));
        file = WorkbookFile.create(home, workbook("Noor"), means, Envelope.PLAIN);
    }

    @Test
    void aSecondWindowReadsAndIsToldWhoHasIt() throws Exception {
        try (var second = WorkbookFile.open(file.path(), means, Envelope.PLAIN)) {
            assertThat(second.readOnly()).isEqualTo(Problem.Kind.IN_USE);
            assertThat(second.heldBy()).startsWith("venster op ").endsWith(" sinds 14.32 uur");
            assertThat(second.workbook()).isEqualTo(file.workbook());
        }
        try (var third = WorkbookFile.open(file.path(), means, Envelope.PLAIN)) {
            assertThat(third.readOnly()).as("after the second closed").isEqualTo(Problem.Kind.IN_USE);
        }
        file.close();
        try (var fourth = WorkbookFile.open(file.path(), means, Envelope.PLAIN)) {
            assertThat(fourth.readOnly()).as("after the first closed").isNull();
            assertThat(fourth.heldBy()).isEmpty();
        }
    }

    @Test
    void aSecondWindowThroughALinkIsASecondWindowAllTheSame() throws Exception {
        Path link = Files.createSymbolicLink(home.resolve("link.werkboek.json"), file.path());
        try (var second = WorkbookFile.open(link, means, Envelope.PLAIN)) {
            assertThat(second.readOnly()).isEqualTo(Problem.Kind.IN_USE);
        }
    }

    @Test
    void aWorkbookSinceYesterdayIsToldWithTheDay() throws Exception {
        var tomorrow = Clock.offset(CLOCK, java.time.Duration.ofDays(1));
        try (var second = WorkbookFile.open(file.path(), new Means(new RealDisk(), tomorrow, means.places()),
                Envelope.PLAIN)) {
            assertThat(second.heldBy()).endsWith(" sinds 22 november, 14.32 uur");
        }
    }

    @Test
    void whoHasItIsToldWithTheComputerWhenThatHasAName() throws Exception {
        var laptop = new Owner(7, "LAPTOP", CLOCK.instant());
        var nameless = new Owner(7, "", CLOCK.instant());

        assertThat(Owner.read(laptop.bytes())).isEqualTo(laptop);
        assertThat(Owner.read(nameless.bytes())).isEqualTo(nameless);
        assertThat(laptop.words(CLOCK)).isEqualTo("venster op LAPTOP sinds 14.32 uur");
        assertThat(nameless.words(CLOCK)).isEqualTo("venster op deze computer sinds 14.32 uur");
    }

    @Test
    void whoHadItIsForgottenWhenItIsClosed() {
        Path locks = home.resolve("state/locks");
        assertThat(locks).isDirectoryContaining("glob:**.owner");

        file.close();

        assertThat(locks).isDirectoryNotContaining("glob:**.owner").isDirectoryContaining("glob:**.lock");
    }

    @Test
    void anotherProgramOnThisComputerReadsAndTheOtherWayRound() throws Exception {
        try (var child = Child.start(Child.Work.HOLD, home, file.path())) {
            assertThat(child.line()).isEqualTo("IN_USE");
        }
        file.close();
        try (var child = Child.start(Child.Work.HOLD, home, file.path())) {
            assertThat(child.line()).isEqualTo("writable");
            try (var here = WorkbookFile.open(file.path(), means, Envelope.PLAIN)) {
                assertThat(here.readOnly()).isEqualTo(Problem.Kind.IN_USE);
                assertThat(here.heldBy()).isNotEmpty();
            }
        }
        try (var here = WorkbookFile.open(file.path(), means, Envelope.PLAIN)) {
            assertThat(here.readOnly()).as("after the other was killed").isNull();
        }
    }

    @Test
    void whatAnotherProgramWroteIsNeverOverwritten() throws Exception {
        String foreign = Files.readString(file.path()).replace("Noor", "Noor van de laptop");
        Files.writeString(file.path(), foreign);

        var problem = catchThrowableOfType(Problem.class, () -> file.save(file.workbook().withTitle("mijn versie")));

        assertThat(problem.kind()).isEqualTo(Problem.Kind.CHANGED_OUTSIDE);
        assertThat(problem.file()).isEqualTo(home.resolve("Noor (conflict 2026-11-22).werkboek.json"));
        assertThat(WorkbookFile.read(problem.file()).title()).isEqualTo("mijn versie");
        assertThat(file.path()).hasContent(foreign);
    }

    @Test
    void afterAConflictOneCopyIsKeptUpToDateAndOneCanGoOnInIt() throws Exception {
        Files.writeString(file.path(), Files.readString(file.path()) + " ");
        Path copy = null;
        for (String title : new String[]{"een", "twee", "drie"}) {
            var problem = catchThrowableOfType(Problem.class, () -> file.save(file.workbook().withTitle(title)));
            assertThat(problem.kind()).isEqualTo(Problem.Kind.CHANGED_OUTSIDE);
            assertThat(copy == null || copy.equals(problem.file())).isTrue();
            copy = problem.file();
            assertThat(WorkbookFile.read(copy).title()).isEqualTo(title);
        }
        try (var onwards = file.saveAs(copy, file.workbook().withTitle("vier"))) {
            assertThat(onwards.path()).isEqualTo(copy);
            onwards.save(onwards.workbook().withTitle("vijf"));
            assertThat(WorkbookFile.read(copy).title()).isEqualTo("vijf");
        }
    }

    @Test
    void aConflictCopyOverwritesNoEarlierOne() throws Exception {
        Path earlier = Files.writeString(home.resolve("Noor (conflict 2026-11-22).werkboek.json"), "eerder");
        Files.writeString(file.path(), "{}");

        var problem = catchThrowableOfType(Problem.class, () -> file.save(file.workbook()));

        assertThat(problem.file()).hasFileName("Noor (conflict 2026-11-22 2).werkboek.json");
        assertThat(earlier).hasContent("eerder");
        Files.writeString(problem.file(), "ook veranderd");
        var again = catchThrowableOfType(Problem.class, () -> file.save(file.workbook()));
        assertThat(again.file()).hasFileName("Noor (conflict 2026-11-22 3).werkboek.json");
        assertThat(problem.file()).hasContent("ook veranderd");
    }

    @Test
    void savingAsOverwritesNothingAndGoesOnInTheNewFile() throws Exception {
        Path taken = Files.writeString(home.resolve("bezet.werkboek.json"), "van een ander");
        Path free = home.resolve("vrij.werkboek.json");

        assertThat(catchThrowableOfType(Problem.class, () -> file.saveAs(taken, file.workbook())).kind())
            .isEqualTo(Problem.Kind.EXISTS);
        assertThat(taken).hasContent("van een ander");
        assertThat(file.saveAs(file.path(), file.workbook())).isSameAs(file);
        try (var next = file.saveAs(free, file.workbook().withTitle("Verder"));
                var old = WorkbookFile.open(file.path(), means, Envelope.PLAIN)) {
            assertThat(next.path()).isEqualTo(free);
            assertThat(WorkbookFile.read(free).title()).isEqualTo("Verder");
            assertThat(old.readOnly()).as("the old file is free").isNull();
        }
    }

    static Workbook workbook(String title) {
        return Workbook.of(title, About.of(About.Kind.SELF, "Noor", About.Cover.MOSS), CLOCK.instant());
    }
}
