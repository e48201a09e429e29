package nl.bloei.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

class PlacesTest {
    @TempDir
    Path home;

    @Test
    void onLinuxTheFoldersFollowTheDesktopSpecification() {
        var places = places("Linux", Map.of());
        assertThat(places).isEqualTo(new Places(home.resolve("Documents/Bloei"), home.resolve(".config/bloei"),
                home.resolve(".local/state/bloei")));

        var named = places("Linux", Map.of("XDG_CONFIG_HOME", home.resolve("c").toString(), "XDG_STATE_HOME",
                home.resolve("s").toString()));
        assertThat(named.settings()).isEqualTo(home.resolve("c/bloei"));
        assertThat(named.state()).isEqualTo(home.resolve("s/bloei"));
        assertThat(places("Linux", Map.of("XDG_STATE_HOME", "relative")).state())
            .isEqualTo(home.resolve(".local/state/bloei"));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '\'', value = {"'$HOME/Documenten',Documenten",
            "'$HOME/Mijn \\\"stukken\\\"','Mijn \"stukken\"'",
            "'$HOME/Zoë $1','Zoë $1'", "'Documenten',Documents", "'$HOMER/x',Documents", "'$HOME/',''"})
    void onLinuxTheDocumentsHaveTheNameOfTheUsersLanguage(String written, String folder) throws IOException {
        Files.createDirectories(home.resolve(".config"));
        Files.writeString(home.resolve(".config/user-dirs.dirs"),
                "# comment\nXDG_DESKTOP_DIR=\"$HOME/Bureaublad\"\nXDG_DOCUMENTS_DIR=\"" + written + "\"\n");

        assertThat(places("Linux", Map.of()).library()).isEqualTo(home.resolve(folder).resolve("Bloei"));
    }

    @Test
    void onWindowsTheFoldersComeFromTheEnvironment() {
        String profile = home.resolve("noor").toString();
        String roaming = home.resolve("r").toString();
        String local = home.resolve("l").toString();
        assertThat(places("Windows 11", Map.of("USERPROFILE", profile, "APPDATA", roaming, "LOCALAPPDATA", local)))
            .isEqualTo(new Places(home.resolve("noor/Documents/Bloei"), home.resolve("r/Bloei"),
                    home.resolve("l/Bloei")));
        assertThat(places("Windows 11", Map.of()).state()).isEqualTo(home.resolve("AppData/Local/Bloei"));
    }

    @Test
    void onMacTheSettingsAreInApplicationSupport() {
        var places = places("Mac OS X", Map.of());
        assertThat(places.library()).isEqualTo(home.resolve("Documents/Bloei"));
        assertThat(places.settings()).isEqualTo(home.resolve("Library/Application Support/Bloei"));
    }

    @Test
    void onePropertyPutsEverythingUnderOneFolder() {
        String before = System.setProperty("bloei.home", home.toString());
        try {
            assertThat(Places.usual()).isEqualTo(Places.under(home));
        } finally {
            if (before == null) {
                System.clearProperty("bloei.home");
            } else {
                System.setProperty("bloei.home", before);
            }
        }
    }

    private Places places(String system, Map<String, String> environment) {
        return new UserFolders(system, environment, home).places();
    }
}
