package nl.bloei.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

import nl.bloei.storage.Problem;
import nl.bloei.storage.Shelf;
import nl.bloei.workbook.About;
import nl.bloei.workbook.Answer;
import nl.bloei.workbook.Sheet;
import nl.bloei.workbook.Workbook;

class LibraryWordsTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private final Instant now = at(14);
    private final LibraryWords words = new LibraryWords(Clock.fixed(now, ZONE));

    @ParameterizedTest
    @CsvSource({"3, Goedenavond", "6, Goedemorgen", "11, Goedemorgen", "12, Goedemiddag", "18, Goedenavond",
            "23, Goedenavond"})
    void greetsByTheTimeOfDay(int hour, String greeting) {
        assertThat(new LibraryWords(Clock.fixed(at(hour), ZONE)).greeting(List.of())).isEqualTo(greeting);
    }

    @Test
    void greetsByNameOnlyWhenOnesOwnWorkbookHasOne() {
        Shelf.Entry other = entry(about(About.Kind.PERSON, "Samira Haddad"));
        Shelf.Entry own = entry(about(About.Kind.SELF, "Marit de Groot"));

        assertThat(words.greeting(List.of(other))).isEqualTo("Goedemiddag");
        assertThat(words.greeting(List.of(other, own))).isEqualTo("Goedemiddag, Marit");
    }

    @Test
    void saysTodayInWords() {
        assertThat(words.today()).isEqualTo("Donderdag 19 november 2026");
    }

    @Test
    void countsWorksheetsThatWereUsedAndNotThoseThatWereOnlyOpened() {
        Sheet empty = Sheet.of("ws.history-line", now.atZone(ZONE).toLocalDate(), now);
        Sheet used = empty.again(empty.date(), now).withAnswer("a", Answer.Text.of("Iets"), now);
        Workbook workbook = about(About.Kind.PERSON, "Samira Haddad").with(empty)
            .with(used)
            .with(used.again(used.date(), now));

        LibraryWords.Row row = words.row(entry(workbook));

        assertThat(row.used()).isEqualTo("1 werkblad gebruikt");
        assertThat(row.changed()).isEqualTo("vandaag");
        assertThat(row.initials()).isEqualTo("SH");
        assertThat(row.problem()).isEmpty();
    }

    @Test
    void takesInitialsFromNamesOfAnyScript() {
        assertThat(words.row(entry(about(About.Kind.PERSON, "\uD83C\uDF37 ëlla"))).initials())
            .isEqualTo("\uD83C\uDF37Ë");
        assertThat(words.row(entry(about(About.Kind.PERSON, "مريم"))).initials()).isEqualTo("م");
        assertThat(words.row(entry(about(About.Kind.SELF, "Marit"))).initials()).isEqualTo("IK");
    }

    @Test
    void saysWhatIsWrongWithAFileInsteadOfHidingIt() {
        Path file = Path.of("Joris.werkboek.json");
        var entry = new Shelf.Entry(file, null, new Problem(Problem.Kind.DAMAGED, file, "cut off"), now);

        LibraryWords.Row row = words.row(entry);

        assertThat(row.name()).isEqualTo("Joris");
        assertThat(row.problem()).startsWith("Joris").contains("beschadigd");
    }

    @Test
    void tellsOfALockedWorkbookNothingButTheNameOfItsFile() {
        Path file = Path.of("Joris.werkboek.json.age");
        var entry = new Shelf.Entry(file, null, new Problem(Problem.Kind.LOCKED, file, "sealed"), now);

        LibraryWords.Row row = words.row(entry);

        assertThat(row).isEqualTo(new LibraryWords.Row(file, "Joris", "Vergrendeld met een wachtwoord", "", "vandaag",
                "", 7, LibraryWords.State.LOCKED, "", false));
    }

    @Test
    void copiesStandUnderTheWorkbookTheyAreOfAndSoDoCopiesOfCopies() {
        Workbook noor = about(About.Kind.PERSON, "Noor");
        Shelf.Entry copy = at("Noor.werkboek (1).json", noor);
        Shelf.Entry samira = at("Samira.werkboek.json", about(About.Kind.PERSON, "Samira"));
        Shelf.Entry twice = at("Noor.werkboek (1) (conflicted copy 2026-11-22 143205).json", noor);
        Shelf.Entry original = at("Noor.werkboek.json", noor);
        Shelf.Entry another = at("Noor.werkboek (2).json", about(About.Kind.PERSON, "Noortje"));

        List<LibraryWords.Row> rows = words.rows(List.of(copy, samira, twice, original, another));

        assertThat(rows).extracting(LibraryWords.Row::file)
            .containsExactly(samira.file(), original.file(), copy.file(), twice.file(), another.file());
        assertThat(rows).extracting(LibraryWords.Row::copy).containsExactly(false, false, true, true, false);
        assertThat(rows.get(2).role()).isEqualTo("Kopie van Noor (Google Drive)");
        assertThat(rows.get(3).role()).isEqualTo("Kopie van Noor (Nextcloud)");
    }

    private static Shelf.Entry at(String name, Workbook workbook) {
        return new Shelf.Entry(Path.of("map", name), workbook, null, Instant.EPOCH);
    }

    @Test
    void namesAFolderByItsLastTwoParts() {
        assertThat(LibraryWords.place(Path.of("/home/marit/Documenten/Bloei")))
            .isEqualTo("Bewaarplek: Documenten, map Bloei");
        assertThat(LibraryWords.place(Path.of("/"))).isEqualTo("Bewaarplek: /");
    }

    private Workbook about(About.Kind kind, String name) {
        return Workbook.of(name, About.of(kind, name, About.Cover.TEAL), now);
    }

    private Shelf.Entry entry(Workbook workbook) {
        return new Shelf.Entry(Path.of("x.werkboek.json"), workbook, null, now);
    }

    private static Instant at(int hour) {
        return LocalDateTime.of(2026, 11, 19, hour, 32).atZone(ZONE).toInstant();
    }
}
