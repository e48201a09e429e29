package nl.bloei.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import nl.bloei.content.Content;
import nl.bloei.content.Part;
import nl.bloei.editing.SaveState;
import nl.bloei.storage.Problem;
import nl.bloei.ui.Route;
import nl.bloei.workbook.About;
import nl.bloei.workbook.Sheet;
import nl.bloei.workbook.Workbook;

class ShellWordsTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private final ShellWords words = new ShellWords(Content.load());
    private final Sheet sheet = Sheet.of("ws.history-line", LocalDate.of(2026, 11, 12), Instant.EPOCH);
    private final Workbook workbook = Workbook
        .of("Samira", About.of(About.Kind.PERSON, "Samira", About.Cover.TEAL), Instant.EPOCH)
        .with(sheet);

    @Test
    void thePathToASheetGoesByItsPart() {
        assertThat(words.path(workbook, new Route.SheetPage(sheet.id()))).containsExactly(
                new ShellWords.Crumb("Samira", new Route.Overview()),
                new ShellWords.Crumb("Terugkijken", new Route.Chapter(Part.LOOKING_BACK)),
                new ShellWords.Crumb("Historielijn", null));
    }

    @Test
    void thePathToAPartHasItsNumber() {
        assertThat(words.path(workbook, new Route.Chapter(Part.LOOKING_BACK))).extracting(ShellWords.Crumb::text)
            .containsExactly("Samira", "Deel 2");
        assertThat(words.path(workbook, new Route.Chapter(Part.CLOSING))).extracting(ShellWords.Crumb::text)
            .containsExactly("Samira", "Afronding");
    }

    @Test
    void aSheetLiesInThePartOfItsWorksheet() {
        assertThat(words.part(workbook, new Route.SheetPage(sheet.id()))).contains(Part.LOOKING_BACK);
        assertThat(words.part(workbook, new Route.SheetPage("gone"))).isEmpty();
        assertThat(words.part(workbook, new Route.Overview())).isEmpty();
    }

    @Test
    void saysInWordsWhatIsSaved() {
        Instant at = LocalDate.of(2026, 11, 19).atTime(14, 2).atZone(ZONE).toInstant();

        assertThat(ShellWords.status(new SaveState.Saved(at), ZONE).text()).isEqualTo("Bewaard om 14.02 uur");
        assertThat(ShellWords.status(new SaveState.Saving(), ZONE).text()).isEqualTo("Wordt bewaard");
        assertThat(ShellWords.status(failed(), ZONE))
            .isEqualTo(new ShellWords.Status("Niet bewaard", ShellWords.Tone.BAD));
    }

    @Test
    void theWindowCarriesTheTitleAndWhetherItIsSaved() {
        assertThat(ShellWords.title(null, null)).isEqualTo("Bloei");
        assertThat(ShellWords.title(workbook, new SaveState.Saved(Instant.EPOCH))).isEqualTo("Samira - Bloei");
        assertThat(ShellWords.title(workbook, new SaveState.Saving())).isEqualTo("• Samira - Bloei");
        assertThat(ShellWords.title(workbook, failed())).isEqualTo("Samira (niet bewaard) - Bloei");
    }

    @Test
    void saysWhoHoldsAWorkbookThatIsInUse() {
        assertThat(ShellWords.why(new SaveState.ReadOnly(Problem.Kind.IN_USE, "venster op LAPTOP sinds 14.32 uur")))
            .contains("LAPTOP");
    }

    private static SaveState failed() {
        return new SaveState.Failed(new Problem(Problem.Kind.DISK_FULL, Path.of("x"), ""));
    }
}
