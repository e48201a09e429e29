package nl.bloei.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;

import nl.bloei.editing.Document;
import nl.bloei.editing.Edit;
import nl.bloei.editing.SaveState;
import nl.bloei.storage.Settings;
import nl.bloei.storage.protection.Passphrase;
import nl.bloei.testing.Fx;
import nl.bloei.testing.SeveralLines;
import nl.bloei.ui.library.NewWorkbook;
import nl.bloei.ui.protection.ChoosePassphrase;
import nl.bloei.ui.protection.PassphraseDialog;
import nl.bloei.ui.protection.Protecting;
import nl.bloei.ui.protection.RecoverySheet;
import nl.bloei.ui.search.SearchPanel;
import nl.bloei.workbook.Sheet;
import nl.bloei.workbook.Workbook;

/** A walk past everything there is to see, with the example in it: every screen, and what lies over the window. */
final class Tour {
    private final House house;
    private final Scene scene;
    private final BiConsumer<String, Scene> look;

    /**
     * A walk through an empty house.
     *
     * @param look looks at a scene, that is laid out, by its name
     */
    Tour(House house, Scene scene, BiConsumer<String, Scene> look) {
        this.house = house;
        this.scene = scene;
        this.look = look;
    }

    /** Walks, in text of this size. */
    void walk(int textPercent) {
        Desk desk = house.desk();
        house.run(() -> set(desk.settingsProperty().get().withTextPercent(textPercent)));
        look("welcome");
        house.run(() -> new NewWorkbook(desk, house.workbooks()).ask());
        look("new-workbook");
        house.run(() -> new ChoosePassphrase(desk).ask("Welk wachtwoord kies je?", _ -> {
        }));
        look("choose-passphrase");
        house.run(() -> RecoverySheet.show(desk, "Noor.werkboek.json.age", Passphrase.of("tulp-kajak-zolder")));
        house.until(() -> scene.lookup(".preview-page") != null);
        look("recovery-sheet");
        house.run(desk.dialogs()::close);
        Path locked = desk.places().library().resolve("Gesprekken met Noor.werkboek.json.age");
        house.run(() -> new PassphraseDialog(desk).ask(locked, (_, _, _, _) -> () -> {
        }));
        look("unlock");
        house.run(desk.dialogs()::close);
        at(new Route.Locked(locked, new Route.Overview()), "locked");
        house.run(house.workbooks()::openSample);
        house.until(() -> desk.documentProperty().get() != null);
        Workbook sample = Fx.call(() -> desk.document().workbook());
        at(new Route.Overview(), "overview");
        house.run(() -> new Protecting(desk).ask());
        look("protect");
        house.run(desk.dialogs()::close);
        desk.content().chapters().forEach(c -> at(new Route.Chapter(c.part()), "part-" + c.part().key()));
        at(new Route.Reading(desk.content().readings().getFirst().id()), "reading");
        at(new Route.Preferences(), "settings");
        at(new Route.MyData(), "data");
        house.run(() -> ((Button) scene.lookup("#remove-data")).fire());
        look("data-remove");
        house.run(desk.dialogs()::close);
        at(new Route.RedThread(), "red-thread");
        at(new Route.Compare("ws.progress-circle"), "compare");
        house.run(() -> new SearchPanel(desk).open());
        house.run(() -> ((TextField) scene.lookup("#search-field")).setText("rust"));
        look("search");
        house.run(desk.dialogs()::close);
        desk.content().worksheets().forEach(worksheet -> {
            var sheets = new Sheets(desk);
            List<Sheet> filled = sample.sheetsOf(worksheet.id());
            house.run(() -> {
                if (filled.isEmpty()) {
                    sheets.start(worksheet);
                } else {
                    sheets.open(filled.getLast().id());
                }
            });
            look(worksheet.id().substring("ws.".length()));
        });
        severalLines(sample);
        desk.content().guides().forEach(guide -> at(new Route.Aid(guide.id()), guide.id()));
        desk.content().cases().forEach(each -> {
            at(new Route.Example(each.id(), 0), each.id());
            at(new Route.Example(each.id(), 1), each.id() + "-scene");
        });
        versions();
        preview(sample);
        house.run(house.workbooks()::close);
        house.until(() -> desk.documentProperty().get() == null);
        look("library");
    }

    /** Earlier versions, one of them opened with a sheet of it, and a version that another program wrote. */
    private void versions() {
        Desk desk = house.desk();
        at(new Route.EarlierVersions(), "versions");
        house.run(() -> ((Tile) scene.lookup(".version-row")).fire());
        house.until(() -> scene.lookup(".version-sheet") != null);
        house.run(() -> ((Tile) scene.lookup(".version-sheet")).fire());
        look("versions-sheet");
        Path copy = OtherVersions.copy(house);
        house.run(() -> desk.copies().look(desk.document()));
        at(new Route.Overview(), "copy");
        house.run(() -> desk.navigator().go(new Route.OtherVersion(copy)));
        house.until(() -> scene.lookup(".merge-card") != null);
        look("two-versions");
    }

    /** The history line with all that can stand beside it, and the card for what stands along its time axis. */
    private void severalLines(Workbook sample) {
        Workbook several = SeveralLines.in(sample);
        house.run(() -> house.desk().document().edit(Edit.single("lijnen", _ -> several)));
        house.run(() -> new Sheets(house.desk()).open(several.sheetsOf("ws.history-line").getLast().id()));
        house.settle();
        house.run(() -> ((MenuButton) scene.lookup(".line-more")).getItems().getLast().fire());
        look("history-line-several");
    }

    private void preview(Workbook sample) {
        Desk desk = house.desk();
        house.run(() -> desk.printDeskProperty().get().preview(desk.document(), sample.sheets().getLast().id()));
        house.until(() -> scene.lookup(".preview-page") != null);
        look("preview");
        house.run(desk.dialogs()::close);
    }

    private void at(Route route, String name) {
        house.run(() -> house.desk().navigator().go(route));
        look(name);
    }

    private void look(String name) {
        Document open = Fx.call(() -> house.desk().documentProperty().get());
        if (open != null) {
            house.run(open::save);
            house.until(() -> open.saveStateProperty().get() instanceof SaveState.Saved);
        }
        house.settle();
        house.layout(scene);
        look.accept(name, scene);
    }

    private void set(Settings settings) {
        house.desk().settingsProperty().set(settings);
    }
}
