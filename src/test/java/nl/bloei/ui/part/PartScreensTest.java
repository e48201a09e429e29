package nl.bloei.ui.part;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.util.ArrayList;

import javafx.scene.Scene;

import nl.bloei.content.Part;
import nl.bloei.storage.Settings;
import nl.bloei.testing.CssWarnings;
import nl.bloei.testing.Fx;
import nl.bloei.ui.CutOff;
import nl.bloei.ui.House;
import nl.bloei.ui.Route;
import nl.bloei.workbook.About;
import nl.bloei.workbook.Workbook;

/** Every part of the book, in every kind of workbook: all words can be read, in all sizes and looks. */
class PartScreensTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"SELF, 1440, 900, 100, LIGHT", "SELF, 1440, 900, 100, DARK", "PERSON, 1280, 2400, 100, LIGHT",
            "TEAM, 1280, 3200, 150, LIGHT", "SELF, 900, 3200, 100, LIGHT", "PERSON, 1440, 900, 150, DARK"})
    void showsAllItsWords(About.Kind kind, double width, double height, int percent, Settings.Theme theme) {
        var cut = new ArrayList<String>();
        try (var warnings = new CssWarnings(); var house = new House(folder)) {
            Scene scene = house.window(width, height);
            house.run(() -> house.desk()
                .settingsProperty()
                .set(house.desk().settingsProperty().get().withTextPercent(percent).withTheme(theme)));
            house.run(() -> house.workbooks()
                .create(Workbook.of("Samira", About.of(kind, "Samira", About.Cover.TEAL),
                        house.desk().clock().instant())));
            house.until(() -> house.desk().documentProperty().get() != null);
            for (Part part : Part.values()) {
                house.run(() -> house.desk().navigator().go(new Route.Chapter(part)));
                house.layout(scene);
                Fx.picture(scene,
                        "deel-" + part.key() + "-" + (int) width + "-" + percent + "-" + theme.name().charAt(0));
                Fx.run(() -> cut.addAll(CutOff.in(scene.getRoot(), part.key())));
            }

            assertThat(cut).isEmpty();
            assertThat(warnings.heard()).isEmpty();
        }
    }
}
