package nl.bloei.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import nl.bloei.storage.protection.AgeSeal;
import nl.bloei.storage.protection.Passphrase;
import nl.bloei.storage.protection.Seals;
import nl.bloei.workbook.About;
import nl.bloei.workbook.Workbook;

/** A workbook that a passphrase opens is as safe as any other, and nothing of it lies open. */
@Execution(ExecutionMode.CONCURRENT)
class ProtectionTest {
    private static final String CANARY = "KANARIE-7f3a-piept";
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path home;
    private final FaultyDisk disk = new FaultyDisk();
    private Means means;

    @BeforeEach
    void means() {
        means = new Means(disk, NOON, Places.under(home));
    }

    @Test
    void aProtectedWorkbookIsSavedAndOpenedAgain() throws Exception {
        Path path;
        try (var file = WorkbookFile.create(home, written("een"), means, seal("geheim"))) {
            path = file.path();
            file.save(written("twee"));
            assertThat(file.isProtected()).isTrue();
        }

        assertThat(path).hasFileName("Noor.werkboek.json.age");
        assertSealed(path);
        try (var file = WorkbookFile.open(path, means, seal("geheim"))) {
            assertThat(text(file.workbook())).isEqualTo(CANARY + " twee");
            assertThat(file.readOnly()).isNull();
            assertThat(text(file.versions().read(file.versions().list().getFirst()))).isEqualTo(CANARY + " een");
        }
        assertNothingLiesOpen();
    }

    @Test
    void anotherPassphraseIsRefusedAndNothingIsTouchedOrHeld() throws Exception {
        Path path = saved(seal("geheim"));
        byte[] before = Files.readAllBytes(path);

        assertThat(kind(() -> WorkbookFile.open(path, means, seal("anders"))))
            .isEqualTo(Problem.Kind.WRONG_PASSPHRASE);
        assertThat(kind(() -> WorkbookFile.open(path, means, Envelope.PLAIN))).isEqualTo(Problem.Kind.LOCKED);

        assertThat(path).hasBinaryContent(before);
        WorkbookFile.open(path, means, seal("geheim")).close();
    }

    @Test
    void theUsualWayInTakesTheSamePassphraseAtTheUsualCost() throws Exception {
        var places = Places.under(home);
        var passphrase = Passphrase.of("tulp kajak");
        Path path;
        try (var file = Protection.create(home, written("een"), passphrase, places)) {
            path = file.path();
        }
        assertThat(kind(() -> WorkbookFile.open(path, places))).isEqualTo(Problem.Kind.LOCKED);
        assertThat(kind(() -> WorkbookFile.read(path))).isEqualTo(Problem.Kind.LOCKED);
        try (var file = Protection.open(path, passphrase, places)) {
            assertThat(text(file.workbook())).isEqualTo(CANARY + " een");
            file.save(written("twee"));
            file.note(written("drie"));
        }
        Version version = Protection.versions(path, passphrase).list().getFirst();
        assertThat(text(Protection.versions(path, passphrase).read(version))).isEqualTo(CANARY + " een");
        var rescue = Protection.rescue(path, passphrase, places);
        assertThat(rescue.finds()).extracting(find -> text(find.workbook()))
            .containsExactly(CANARY + " drie", CANARY + " twee", CANARY + " een");
        rescue.write(rescue.finds().getFirst(), home.resolve("terug.werkboek.json.age"));
        assertNothingLiesOpen();
    }

    @ParameterizedTest
    @EnumSource
    void protectingLeavesNothingOpenBehind(EarlierVersions earlier) throws Exception {
        Path plain;
        try (var file = WorkbookFile.create(home, written("een"), means, Envelope.PLAIN)) {
            plain = file.path();
            file.save(written("twee"));
            try (var sealed = Protection.change(file, written("drie"), seal("geheim"), earlier)) {
                assertThat(sealed.path()).hasFileName("Noor.werkboek.json.age");
                assertThat(text(sealed.save(sealed.workbook()))).isEqualTo(CANARY + " drie");
                assertThat(texts(sealed)).isEqualTo(earlier == EarlierVersions.KEEP
                        ? List.of(CANARY + " drie", CANARY + " een")
                        : List.of(CANARY + " drie"));
            }
        }
        assertThat(plain).doesNotExist();
        assertNothingLiesOpen();
    }

    @ParameterizedTest
    @EnumSource
    void anotherPassphraseTakesTheEarlierVersionsAlong(EarlierVersions earlier) throws Exception {
        Path path = saved(seal("oud"));
        try (var file = WorkbookFile.open(path, means, seal("oud"))) {
            assertThat(Protection.change(file, written("twee"), seal("nieuw"), earlier)).isSameAs(file);
            file.save(written("drie"));
        }

        assertThat(kind(() -> WorkbookFile.open(path, means, seal("oud")))).isEqualTo(Problem.Kind.WRONG_PASSPHRASE);
        try (var file = WorkbookFile.open(path, means, seal("nieuw"))) {
            assertThat(text(file.workbook())).isEqualTo(CANARY + " drie");
            assertThat(texts(file)).isEqualTo(earlier == EarlierVersions.KEEP
                    ? List.of(CANARY + " twee", CANARY + " een")
                    : List.of(CANARY + " twee"));
        }
        assertNothingLiesOpen();
    }

    @Test
    void withoutProtectionAWorkbookIsAnOrdinaryFileAgain() throws Exception {
        Path path = saved(seal("geheim"));
        try (var file = WorkbookFile.open(path, means, seal("geheim"));
                var plain = Protection.change(file, written("twee"), Envelope.PLAIN, EarlierVersions.KEEP)) {
            assertThat(plain.path()).hasFileName("Noor.werkboek.json");
            assertThat(plain.isProtected()).isFalse();
            assertThat(texts(plain)).containsExactly(CANARY + " een");
        }
        assertThat(path).doesNotExist();
        assertThat(text(WorkbookFile.read(home.resolve("Noor.werkboek.json")))).isEqualTo(CANARY + " twee");
    }

    @Test
    void whatWasWrittenDownComesBackAndLiesNowhereOpen() throws Exception {
        Path path = saved(seal("geheim"));
        var lost = WorkbookFile.open(path, means, seal("geheim"));
        lost.note(written("twee"));
        lost.note(written("drie"));
        lost.close(); // As at a crash: nothing was saved.
        assertNothingLiesOpen();

        try (var file = WorkbookFile.open(path, means, seal("geheim"))) {
            assertThat(text(file.recovered().workbook())).isEqualTo(CANARY + " drie");
            file.note(written("vier"));
            try (var other = Protection.change(file, written("vijf"), seal("nieuw"), EarlierVersions.KEEP)) {
                other.note(written("zes"));
            }
        }
        assertNothingLiesOpen();
        try (var file = WorkbookFile.open(path, means, seal("nieuw"))) {
            assertThat(text(file.recovered().workbook())).isEqualTo(CANARY + " zes");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aJournalThatWasSetAsideDoesNotStayOpenEither(EarlierVersions earlier) throws Exception {
        try (var file = WorkbookFile.create(home, written("een"), means, Envelope.PLAIN)) {
            Path aside = Path.of(Journal.file(file.path().toRealPath(), means.places()) + "-abc");
            Files.writeString(Files.createDirectories(aside.getParent()).resolve(aside.getFileName()), CANARY);

            Protection.change(file, written("twee"), seal("geheim"), earlier).close();
        }
        assertNothingLiesOpen();
    }

    @Test
    void earlierVersionsKeepTheirTime() throws Exception {
        try (var file = WorkbookFile.create(home, written("een"), means, Envelope.PLAIN)) {
            file.save(written("twee"));
            Instant saved = file.versions().list().getFirst().saved();
            try (var sealed = Protection.change(file, written("drie"), seal("geheim"), EarlierVersions.KEEP)) {
                assertThat(sealed.versions().list().getLast().saved()).isEqualTo(saved);
            }
        }
    }

    /** Whichever call to the disk fails, all that was written stays readable, and the next attempt succeeds. */
    @Test
    void protectingThatFailsAnywhereLosesNothingAndCanBeDoneAgain() throws Throwable {
        int call = 0;
        boolean failed = true;
        while (failed) {
            Path folder = Files.createDirectory(home.resolve("poging " + call));
            try (var file = WorkbookFile.create(folder, written("een"), means, Envelope.PLAIN)) {
                file.save(written("twee"));
                disk.fail(call++, new IOException("Input/output error"));
                tryTo(() -> Protection.change(file, written("drie"), seal("geheim"), EarlierVersions.KEEP).close());
                failed = disk.failed();
                disk.work();
                if (Files.exists(file.path())) {
                    assertThat(text(WorkbookFile.read(file.path()))).isIn(CANARY + " twee", CANARY + " drie");
                    Protection.change(file, written("drie"), seal("geheim"), EarlierVersions.KEEP).close();
                }
            }
            try (var sealed = WorkbookFile.open(folder.resolve("Noor.werkboek.json.age"), means, seal("geheim"))) {
                assertThat(text(sealed.workbook())).isEqualTo(CANARY + " drie");
                assertThat(texts(sealed)).contains(CANARY + " een");
                assertThat(sealed.readOnly()).as("nobody holds it any more").isNull();
            }
            assertNothingLiesOpen(folder);
        }
        assertNothingLiesOpen();
        assertThat(call).as("calls that failed in turn").isGreaterThan(40);
    }

    @Test
    void aProtectedFileOfTheSameNameIsNotReplaced() throws Exception {
        Path other = Files.writeString(home.resolve("Noor.werkboek.json.age"), "van iemand anders");
        try (var file = WorkbookFile.create(home, written("een"), means, Envelope.PLAIN)) {
            assertThat(kind(() -> Protection.change(file, written("twee"), seal("x"), EarlierVersions.KEEP)))
                .isEqualTo(Problem.Kind.EXISTS);
            assertThat(text(WorkbookFile.read(file.path()))).endsWith("twee");
        }
        assertThat(other).hasContent("van iemand anders");
    }

    @Test
    void aConflictCopyIsProtectedToo() throws Exception {
        Path path = saved(seal("geheim"));
        try (var file = WorkbookFile.open(path, means, seal("geheim"))) {
            Files.write(path, new byte[]{1, 2, 3});
            assertThat(kind(() -> file.save(written("twee")))).isEqualTo(Problem.Kind.CHANGED_OUTSIDE);
        }
        Path copy = home.resolve("Noor (conflict 2026-11-22).werkboek.json.age");
        assertSealed(copy);
        try (var opened = WorkbookFile.open(copy, means, seal("geheim"))) {
            assertThat(text(opened.workbook())).isEqualTo(CANARY + " twee");
        }
        assertNothingLiesOpen();
    }

    @Test
    void aCopyElsewhereIsProtectedToo() throws Exception {
        Path path = saved(seal("geheim"));
        Path other = home.resolve("kopie.werkboek.json.age");
        try (var file = WorkbookFile.open(path, means, seal("geheim"));
                var moved = file.saveAs(other, written("twee"))) {
            assertThat(moved.isProtected()).isTrue();
        }
        assertSealed(other);
        assertNothingLiesOpen();
    }

    private Path saved(Envelope envelope) throws Problem {
        try (var file = WorkbookFile.create(home, written("een"), means, envelope)) {
            return file.path();
        }
    }

    private static void tryTo(ThrowingCallable call) throws Throwable {
        try {
            call.call();
        } catch (Problem e) {
            assertThat(e.kind()).isIn(Problem.Kind.UNREADABLE, Problem.Kind.UNWRITABLE);
        }
    }

    private static Envelope seal(String passphrase) {
        return new AgeEnvelope(Seals.cheap(passphrase));
    }

    private static Workbook written(String text) {
        return Workbook.of("Noor", About.of(About.Kind.PERSON, CANARY + " " + text, About.Cover.MOSS),
                NOON.instant());
    }

    private static String text(Workbook workbook) {
        return workbook.about().name();
    }

    private static List<String> texts(WorkbookFile file) throws Problem {
        var texts = new ArrayList<String>();
        for (Version each : file.versions().list()) {
            texts.add(text(file.versions().read(each)));
        }
        return texts;
    }

    private static void assertSealed(Path file) throws IOException {
        assertThat(AgeSeal.isSealed(Files.readAllBytes(file))).isTrue();
    }

    /** Nothing of what was written lies anywhere in the folders of the program or beside the workbook. */
    private void assertNothingLiesOpen() throws IOException {
        assertNothingLiesOpen(home);
    }

    private static void assertNothingLiesOpen(Path in) throws IOException {
        try (Stream<Path> all = Files.walk(in)) {
            for (Path each : all.filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(each), StandardCharsets.UTF_8)).as(each.toString())
                    .doesNotContain("KANARIE");
            }
        }
    }

    private static Problem.Kind kind(ThrowingCallable call) {
        return catchThrowableOfType(Problem.class, call).kind();
    }
}
