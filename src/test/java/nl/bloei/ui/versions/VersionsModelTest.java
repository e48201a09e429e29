package nl.bloei.ui.versions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import nl.bloei.content.Content;
import nl.bloei.insight.Difference;
import nl.bloei.storage.Version;
import nl.bloei.workbook.About;
import nl.bloei.workbook.Answer;
import nl.bloei.workbook.Sheet;
import nl.bloei.workbook.Workbook;

/** What became other from version to version, in words, whichever of them can be read. */
class VersionsModelTest {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final VersionWords WORDS = new VersionWords(Content.load(), LocalDate.of(2026, 11, 22),
            ZoneOffset.UTC);
    private static final Workbook EMPTY = Workbook.of("Noor", About.of(About.Kind.SELF, "", About.Cover.MOSS), NOW);
    private static final Sheet LINE = Sheet.of("ws.history-line", LocalDate.of(2026, 11, 20), NOW);
    private static final Sheet CIRCLE = Sheet.of("ws.progress-circle", LocalDate.of(2026, 11, 20), NOW);
    private static final Sheet OLD = Sheet.of("ws.no-longer-there", LocalDate.of(2026, 11, 20), NOW);

    @Test
    void eachVersionTellsItsChangeOnceTheOneBeforeWasRead() {
        Workbook oldest = EMPTY.with(written(LINE, "een paar woorden"));
        Workbook middle = oldest.with(written(LINE, "een"));
        Workbook open = middle.withTitle("Noortje");
        var model = new VersionsModel(WORDS, open, List.of(version(2, "11:30"), version(1, "09:05")));

        assertThat(model.rows()).extracting(VersionsModel.Row::day).containsExactly("Vandaag", "Vandaag");
        assertThat(model.rows()).extracting(VersionsModel.Row::time).containsExactly("11.30 uur", "9.05 uur");
        model.read(0, middle);
        assertThat(model.now()).isEqualTo("Gegevens op de kaft: evenveel woorden");
        model.read(1, oldest);
        assertThat(model.rows()).extracting(VersionsModel.Row::change)
            .containsExactly("Historielijn: 2 woorden eraf", "De oudste die er nog is, met één blad");
    }

    @Test
    void aVersionThatIsDamagedIsPassedOver() {
        Workbook oldest = EMPTY.with(written(LINE, "een"));
        Workbook latest = oldest.with(written(CIRCLE, "en nog een woord"));
        var model = new VersionsModel(WORDS, latest, List.of(version(3, "11:30"), version(2, "10:00"),
                version(1, "09:00")));
        model.read(0, latest);
        model.read(1, null);
        model.read(2, oldest);

        assertThat(model.now()).isEqualTo("Niets wat je schreef werd anders");
        assertThat(model.rows()).extracting(VersionsModel.Row::damaged).containsExactly(false, true, false);
        assertThat(model.rows().getFirst().change()).isEqualTo("Progressiecirkel: 4 woorden erbij");
        assertThat(model.rows().getLast().change()).startsWith("De oudste");
    }

    @Test
    void whenOnlyTheOldestIsDamagedTheOneBeforeItIsTheOldest() {
        var model = new VersionsModel(WORDS, EMPTY, List.of(version(2, "11:30"), version(1, "09:00")));
        model.read(0, EMPTY.with(written(LINE, "een")).with(CIRCLE));
        model.read(1, null);

        assertThat(model.rows().getFirst().change()).isEqualTo("De oudste die er nog is, met 2 bladen");
    }

    @Test
    void ofManySheetsTwoAreNamed() {
        Workbook before = EMPTY;
        Workbook two = before.with(written(LINE, "een")).with(written(OLD, "twee"));
        Workbook three = two.with(written(CIRCLE, "drie"));

        assertThat(changeBetween(before, two)).isEqualTo("Historielijn en Een werkblad van eerder: 2 woorden erbij");
        assertThat(changeBetween(before, three))
            .isEqualTo("Historielijn, Een werkblad van eerder en nog een blad: 3 woorden erbij");
    }

    @Test
    void theSheetsOfAVersionAreComparedWithNowAndOneIsTakenOver() {
        Workbook then = EMPTY.with(written(LINE, "toen")).with(written(OLD, "weg"));
        Workbook open = EMPTY.with(written(LINE, "nu")).with(CIRCLE);

        assertThat(VersionsModel.sheets(then, open)).extracting(VersionsModel.SheetRow::against)
            .containsExactly(VersionsModel.Against.OTHER, VersionsModel.Against.GONE);
        assertThat(VersionsModel.sheets(then, then)).extracting(VersionsModel.SheetRow::against)
            .containsOnly(VersionsModel.Against.SAME);
        assertThat(VersionsModel.later(then, open)).isEqualTo(1);
        Workbook taken = VersionsModel.takeOver(then, LINE.id()).change().apply(open);
        assertThat(taken.sheet(LINE.id())).isEqualTo(then.sheet(LINE.id()));
        assertThat(taken.sheet(CIRCLE.id())).isPresent();
        assertThat(VersionsModel.takeOver(then, OLD.id()).change().apply(open).sheets()).hasSize(3);
        assertThat(VersionsModel.takeOver(then, "nergens").change().apply(open)).isEqualTo(open);
    }

    private static String changeBetween(Workbook before, Workbook after) {
        return WORDS.change(Difference.between(before, after));
    }

    private static Sheet written(Sheet sheet, String text) {
        return sheet.withAnswer("question", Answer.Text.of(text), NOW);
    }

    private static Version version(long generation, String time) {
        return new Version(Path.of(String.valueOf(generation)), generation, 1, false,
                Instant.parse("2026-11-22T" + time + ":00Z"), 100, 10);
    }
}
