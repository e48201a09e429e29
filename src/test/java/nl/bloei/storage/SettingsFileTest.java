package nl.bloei.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import nl.bloei.workbook.Extras;

class SettingsFileTest {
    @TempDir
    Path home;

    @Test
    void theFirstStartHasTheFirstSettingsAndWritesNothing() {
        assertThat(settings().load()).isEqualTo(Settings.FIRST);
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void whatIsSavedIsLoaded() {
        var saved = Settings.FIRST.withTheme(Settings.Theme.DARK)
            .withContrast(Settings.Contrast.STRONG)
            .withTextPercent(140)
            .withCalm(Settings.Motion.REDUCED)
            .withPaper(Settings.Paper.LETTER)
            .withWindow(new Settings.Window(-10.5, 20, 1200, 800, true))
            .withLibrary(home.resolve("Zoë's boeken"))
            .withRecent(home.resolve("a.werkboek.json"))
            .withRecent(home.resolve("b.werkboek.json"))
            .withLock(Settings.Lock.AFTER_30)
            .afterWelcome();

        settings().save(saved);

        assertThat(settings().load()).isEqualTo(saved);
        settings().save(Settings.FIRST);
        assertThat(settings().load()).isEqualTo(Settings.FIRST);
    }

    @Test
    void settingsFromBeforeOneCouldChooseTheContrastAreAsTheSystemIs() throws Exception {
        settings().save(Settings.FIRST.withTheme(Settings.Theme.DARK).withContrast(Settings.Contrast.STRONG));
        Files.writeString(file(), Files.readString(file()).replace("\"contrast\": \"strong\",", ""));

        assertThat(settings().load()).isEqualTo(Settings.FIRST.withTheme(Settings.Theme.DARK));
    }

    @Test
    void settingsOfALaterVersionSurvive() throws Exception {
        settings().save(Settings.FIRST.withWindow(new Settings.Window(0, 0, 900, 600, false)));
        String later = Files.readString(file())
            .replace("\"x\": 0.0", "\"screen\": 2, \"x\": 0.0")
            .replace("\"welcomed\"", "\"voice\": {\"on\": true}, \"welcomed\"");
        Files.writeString(file(), later);

        settings().save(settings().load().withTextPercent(120));

        assertThat(file()).content().contains("\"screen\": 2").contains("\"on\": true").contains("120");
        assertThat(settings().load().extras()).isNotEqualTo(Extras.NONE);
    }

    @Test
    void settingsOfAnEarlierVersionLockAfterAQuarterOfAnHour() throws Exception {
        settings().save(Settings.FIRST.withLock(Settings.Lock.NEVER).withTextPercent(130));
        Files.writeString(file(), Files.readString(file()).replaceAll(",\\s*\"lock\": \"never\"", ""));

        assertThat(settings().load().textPercent()).isEqualTo(130);
        assertThat(settings().load().lock().after()).contains(Duration.ofMinutes(15));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{\"theme\":\"neon\"}", "[]", "geen JSON",
            "{\"theme\":\"dark\",\"textPercent\":\"groot\"}"})
    void damagedSettingsAreKeptAsideAndTheFirstOnesUsed(String damaged) throws Exception {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), damaged);

        assertThat(settings().load()).isEqualTo(Settings.FIRST);
        settings().save(Settings.FIRST);

        assertThat(file().resolveSibling("settings.damaged.json")).hasContent(damaged);
        assertThat(settings().load()).isEqualTo(Settings.FIRST);
    }

    @Test
    void aPlaceWhereNothingCanBeSavedIsHarmless() throws Exception {
        Files.writeString(home.resolve("settings"), "a file where the folder should be");

        settings().save(Settings.FIRST);

        assertThat(settings().load()).isEqualTo(Settings.FIRST);
    }

    @Test
    void onlyTheNewestOfManyRecentFilesAreRemembered() {
        var many = Settings.FIRST;
        for (int i = 0; i < 30; i++) {
            many = many.withRecent(home.resolve(i % 15 + ".werkboek.json"));
        }
        settings().save(many);

        List<Path> recent = settings().load().recent();
        assertThat(recent).hasSize(Settings.MOST_RECENT)
            .doesNotHaveDuplicates()
            .startsWith(home.resolve("14.werkboek.json"));
        assertThat(many.withoutRecent(home.resolve("14.werkboek.json")).recent()).isEqualTo(recent.subList(1, 12));
    }

    private SettingsFile settings() {
        return new SettingsFile(Places.under(home));
    }

    private Path file() {
        return home.resolve("settings/settings.json");
    }
}
