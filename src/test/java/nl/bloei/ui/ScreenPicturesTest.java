package nl.bloei.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.stage.Window;

import nl.bloei.content.Part;
import nl.bloei.editing.Edit;
import nl.bloei.storage.Settings;
import nl.bloei.testing.CssWarnings;
import nl.bloei.testing.Fx;
import nl.bloei.ui.library.NewWorkbook;
import nl.bloei.ui.search.SearchPanel;
import nl.bloei.workbook.About;
import nl.bloei.workbook.Sheet;
import nl.bloei.workbook.Workbook;

/** Shows every screen in the sizes and looks that people use; the pictures lie in {@code target/pictures}. */
class ScreenPicturesTest {
    @TempDir
    Path folder;

    @Test
    void everyScreenShowsWithoutAnyWarningAboutItsStyle() {
        try (var warnings = new CssWarnings(); var house = new House(folder)) {
            pictures(house, new Route.Library(), "welkom");
            pictures(house, new Route.Locked(folder.resolve("Noor.werkboek.json.age"), new Route.Overview()),
                    "vergrendeld");
            house.run(house.workbooks()::openSample);
            house.until(() -> house.desk().documentProperty().get() != null);
            pictures(house, new Route.Overview(), "overzicht");
            pictures(house, new Route.Chapter(Part.LOOKING_BACK), "deel2");
            pictures(house, new Route.Chapter(Part.INTRODUCTION), "inleiding");
            pictures(house, new Route.Reading(house.desk().content().readings().getFirst().id()), "lezen");
            pictures(house, new Route.Preferences(), "instellingen");
            pictures(house, new Route.MyData(), "gegevens");
            pictures(house, new Route.RedThread(), "rode-draad");
            again(house, "ws.reflection-values");
            pictures(house, new Route.Compare("ws.reflection-values"), "naast-elkaar");
            pictures(house, new Route.Compare("ws.progress-circle"), "naast-elkaar-cirkels");
            Path copy = OtherVersions.copy(house);
            pictures(house, new Route.EarlierVersions(), "eerdere-versies");
            pictures(house, new Route.OtherVersion(copy), "twee-versies");
            house.run(house.workbooks()::close);
            house.until(() -> house.desk().documentProperty().get() == null);
            fillLibrary(house);
            pictures(house, new Route.Library(), "bibliotheek");

            assertThat(warnings.heard()).isEmpty();
        }
    }

    @Test
    void screensShowInStrongContrastToo() {
        try (var warnings = new CssWarnings(); var house = new House(folder)) {
            Scene scene = house.window(1280, 900);
            strong(house, scene, new Route.Library(), "welkom", Settings.Theme.LIGHT);
            house.run(house.workbooks()::openSample);
            house.until(() -> house.desk().documentProperty().get() != null);
            strong(house, scene, new Route.Overview(), "overzicht", Settings.Theme.LIGHT);
            strong(house, scene, new Route.Chapter(Part.LOOKING_BACK), "deel2", Settings.Theme.DARK);
            strong(house, scene, new Route.Preferences(), "instellingen", Settings.Theme.DARK);

            assertThat(warnings.heard()).isEmpty();
        }
    }

    private static void strong(House house, Scene scene, Route route, String name, Settings.Theme theme) {
        house.run(() -> house.desk()
            .settingsProperty()
            .set(house.desk()
                .settingsProperty()
                .get()
                .withTheme(theme)
                .withContrast(Settings.Contrast.STRONG)));
        house.run(() -> house.desk().navigator().startAt(route));
        house.layout(scene);
        Fx.picture(scene, "shell-" + name + "-sterk");
    }

    @Test
    void menusAndQuestionsWearTheSameLookInTheDark() {
        try (var warnings = new CssWarnings(); var house = new House(folder)) {
            house.run(() -> house.desk()
                .settingsProperty()
                .set(house.desk().settingsProperty().get().withTheme(Settings.Theme.DARK)));
            Scene scene = house.open(990, 900);
            house.run(house.workbooks()::openSample);
            house.until(() -> house.desk().documentProperty().get() != null);
            house.layout(scene);
            house.run(() -> ((MenuButton) scene.lookup(".workbook-switch")).show());
            Scene menu = Fx.call(() -> Window.getWindows()
                .stream()
                .filter(ContextMenu.class::isInstance)
                .findFirst()
                .orElseThrow()
                .getScene());
            WritableImage picture = Fx.picture(menu, "shell-menu-donker");
            Color behind = picture.getPixelReader()
                .getColor((int) picture.getWidth() / 2,
                        (int) picture.getHeight() / 2);
            house.run(() -> ((MenuButton) scene.lookup(".workbook-switch")).hide());
            house.run(() -> house.desk()
                .dialogs()
                .confirm("Briefje weggooien?",
                        "‘Een stilte mag duren’ verdwijnt van de cirkel.", "Briefje houden", "Briefje weggooien",
                        () -> {
                        }));
            house.run(() -> house.desk().toastProperty().set(new Toast("Stap gekozen.", "Ongedaan maken", () -> {
            })));
            house.layout(scene);
            Fx.picture(scene, "shell-vraag-donker");
            house.run(house.desk().dialogs()::close);

            assertThat(behind.getBrightness()).isBetween(.1, .3);
            assertThat(warnings.heard()).isEmpty();
        }
    }

    private void fillLibrary(House house) {
        for (Workbook each : new Workbook[]{about(house, About.Kind.PERSON, "Samira Haddad", About.Cover.TEAL,
                "Coördinator jeugd, bibliotheek"),
                about(house, About.Kind.TEAM, "Team Noordkade", About.Cover.INDIGO, ""),
                about(house, About.Kind.SELF, "", About.Cover.PLUM, "")}) {
            house.run(() -> house.workbooks().create(each));
            house.until(() -> house.desk().documentProperty().get() != null);
            house.run(house.workbooks()::close);
            house.until(() -> house.desk().documentProperty().get() == null);
        }
        house.file("Joris.werkboek.json", "{ \"format\": ");
    }

    private static Workbook about(House house, About.Kind kind, String name, About.Cover cover, String role) {
        return Workbook.of(name.isEmpty() ? "Mijn werkboek" : name,
                About.of(kind, name, cover).withRole(role), house.desk().clock().instant());
    }

    private static void search(House house, Scene scene, String look) {
        house.run(() -> new SearchPanel(house.desk()).open());
        house.run(() -> ((TextField) scene.lookup("#search-field")).setText("lui"));
        house.layout(scene);
        Fx.picture(scene, "shell-zoeken-" + look);
        house.run(() -> ((TextField) scene.lookup("#search-field")).setText("zzzz"));
        house.layout(scene);
        Fx.picture(scene, "shell-zoeken-niets-" + look);
        house.run(house.desk().dialogs()::close);
    }

    /** The same worksheet once more, two months earlier. */
    private static void again(House house, String worksheet) {
        house.run(() -> house.desk().document().edit(Edit.single("kopie", workbook -> {
            Sheet sheet = workbook.sheetsOf(worksheet).getLast();
            return workbook.with(sheet.again(sheet.date().minusMonths(2), house.desk().clock().instant()));
        })));
    }

    private void pictures(House house, Route route, String name) {
        var looks = new TreeMap<>(Map.of("1440", new double[]{1440, 900, 100, 0}, "1440-donker",
                new double[]{1440, 900, 100, 1}, "1280-150", new double[]{1280, 800, 150, 0}, "900",
                new double[]{900, 600, 100, 0}));
        Settings before = house.desk().settingsProperty().get();
        looks.forEach((look, size) -> {
            house.run(() -> house.desk()
                .settingsProperty()
                .set(house.desk()
                    .settingsProperty()
                    .get()
                    .withTextPercent((int) size[2])
                    .withTheme(size[3] > 0 ? Settings.Theme.DARK : Settings.Theme.LIGHT)));
            Scene scene = house.window(size[0], size[1]);
            house.run(() -> house.desk().navigator().startAt(route));
            house.settle();
            house.layout(scene);
            if (route instanceof Route.EarlierVersions) {
                house.run(() -> ((Tile) scene.lookup(".version-row")).fire());
                house.settle();
            }
            house.layout(scene);
            Fx.picture(scene, "shell-" + name + "-" + look);
            if (route instanceof Route.Overview) {
                search(house, scene, look);
            }
            if (route instanceof Route.Library && look.startsWith("1280")) {
                house.run(() -> new NewWorkbook(house.desk(), house.workbooks()).ask());
                house.layout(scene);
                Fx.picture(scene, "shell-" + name + "-nieuw-" + look);
                house.run(house.desk().dialogs()::close);
            }
        });
        house.run(() -> house.desk()
            .settingsProperty()
            .set(house.desk()
                .settingsProperty()
                .get()
                .withTextPercent(before.textPercent())
                .withTheme(before.theme())));
    }
}
