package nl.bloei.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;

import nl.bloei.content.Guide;
import nl.bloei.editing.SaveState;
import nl.bloei.testing.Fx;
import nl.bloei.workbook.About;
import nl.bloei.workbook.Workbook;

/** Choosing with the decision aids, with a mouse and with only keys, and what it leaves behind: nothing. */
class GuideFlowTest extends Visit {
    private static final Route PICKER = new Route.Aid("da.work-form-picker");
    private static final Route ROUTES = new Route.Aid("da.expectation-group");
    private static final Route NAVIGATOR = new Route.Aid("da.conversation-nav");

    @Test
    void twoAnswersLeaveTheWorkFormsThatFitAndOneOfThemBegins() {
        visitor.begin(About.Kind.PERSON, "Samira Haddad");
        visitor.go(PICKER);
        assertThat(forms()).hasSize(9);

        visitor.click("Een team");
        visitor.click("Wat iemand goed kan");

        assertThat(forms()).containsExactly("Feedback zoeken en bespreken", "Complimentenronde");
        visitor.click("Complimentenronde");
        assertThat(visitor.sheet().worksheet()).isEqualTo("ws.compliments-round");
        assertThat(workbook().sheets()).hasSize(1);
    }

    @Test
    void aWorkFormIsPickedWithoutAMouse() {
        visitor.begin(About.Kind.PERSON, "Samira Haddad");
        visitor.go(PICKER);

        visitor.tabTo("Maakt niet uit");
        visitor.keys(KeyCode.RIGHT);
        assertThat(visitor.focus()).isInstanceOfSatisfying(RadioButton.class, pill -> {
            assertThat(pill.getText()).isEqualTo("Ik alleen");
            assertThat(pill.isSelected()).isTrue();
            assertThat(pill.getAccessibleRole()).isEqualTo(AccessibleRole.RADIO_BUTTON);
        });
        assertThat(forms()).containsExactly("Historielijn", "Balans opmaken", "Klein experiment");
        visitor.tabTo("Historielijn");
        visitor.keys(KeyCode.ENTER);

        assertThat(visitor.sheet().worksheet()).isEqualTo("ws.history-line");
    }

    @Test
    void whicheverAnswersOneGivesSomethingIsLeft() {
        visitor.begin(About.Kind.PERSON, "Samira Haddad");
        visitor.go(PICKER);
        Guide.Picker picker = (Guide.Picker) guide("da.work-form-picker").body();
        for (Guide.Option who : picker.filters().getFirst().options()) {
            visitor.click(who.text());
            for (Guide.Option focus : picker.filters().getLast().options()) {
                visitor.click(focus.text());
                assertThat(forms()).as("%s, %s", who.text(), focus.text()).isNotEmpty();
            }
        }
    }

    @Test
    void aRouteIsChosenAndFollowedToANewSheet() {
        visitor.begin(About.Kind.PERSON, "Samira Haddad");
        visitor.go(ROUTES);
        assertThat(visitor.words(".guide-side")).contains("Noem het succes en pluis het uit");

        visitor.click("Eerst vragen hoe het echt gaat");

        assertThat(visitor.words(".guide-side")).contains("Onderzoek hoe het gaat")
            .doesNotContain("Noem het succes en pluis het uit");
        visitor.click("Vraag hoe het echt gaat");
        assertThat(visitor.sheet().worksheet()).isEqualTo("ws.energy-check");
        assertThat(visitor.sheet().used()).isFalse();
        assertThat(workbook().sheets()).hasSize(1);
    }

    @Test
    void aRouteIsChosenAndFollowedWithoutAMouse() {
        visitor.begin(About.Kind.PERSON, "Samira Haddad");
        visitor.go(ROUTES);

        visitor.tabTo("Beginnen bij het succes");
        visitor.keys(KeyCode.DOWN);
        visitor.keys(KeyCode.DOWN);
        visitor.keys(KeyCode.DOWN);
        assertThat(visitor.focus()).matches(Visitor.named("Eerst helder zijn, dan samen zoeken"));
        visitor.keys(KeyCode.SPACE);
        assertThat(visitor.focus().getAccessibleHelp()).isEqualTo("Gekozen");
        visitor.keys(KeyCode.TAB);
        assertThat(visitor.focus()).matches(Visitor.named("Bouw je feedback op"));
        visitor.keys(KeyCode.ENTER);

        assertThat(visitor.sheet().worksheet()).isEqualTo("ws.feedback-message");
    }

    @Test
    void fromACellOneSeesTheSignalAndTheMovesAndOpensASheet() {
        visitor.begin(About.Kind.PERSON, "Samira Haddad");
        visitor.go(NAVIGATOR);
        assertThat(visitor.words(".guide-side")).contains("In welk vak zit jullie gesprek nu?");

        visitor.click("Negatief");

        assertThat(visitor.words(".crossroads")).contains("Hier zijn we nu", "1", "2", "3");
        assertThat(visitor.words(".guide-side")).contains("Negatief", "Hieraan merk je het", "Kijk breder",
                "Vraag in plaats van zeggen", "En daarna pas: de laatste stap")
            .anyMatch(words -> words.contains("‘ja, maar’"));
        Fx.picture(scene, "navigator-negatief");

        visitor.click("Negatief");
        assertThat(visitor.words(".crossroads")).doesNotContain("Hier zijn we nu", "1");
        assertThat(visitor.words(".guide-side")).contains("In welk vak zit jullie gesprek nu?");

        visitor.click("Kritisch");
        visitor.click("Onderzoek wanneer het wél lukt");
        assertThat(visitor.sheet().worksheet()).isEqualTo("ws.explore-route");
    }

    @Test
    void theNavigatorIsOneStopForTabAndArrowsWalkItsCells() {
        visitor.begin(About.Kind.PERSON, "Samira Haddad");
        visitor.go(NAVIGATOR);

        visitor.tabTo("Waarderend-onderzoekend");
        visitor.keys(KeyCode.LEFT);
        assertThat(visitor.focus()).matches(Visitor.named("Waarderend-onderzoekend"));
        visitor.keys(KeyCode.RIGHT);
        assertThat(visitor.focus()).matches(Visitor.named("Bevestigend"));
        visitor.keys(KeyCode.RIGHT);
        assertThat(visitor.focus()).matches(Visitor.named("Bevestigend"));
        visitor.keys(KeyCode.DOWN);
        assertThat(visitor.focus()).matches(Visitor.named("Negatief"));
        visitor.keys(KeyCode.LEFT);
        assertThat(visitor.focus()).matches(Visitor.named("Kritisch"));
        visitor.keys(KeyCode.UP);
        visitor.keys(KeyCode.RIGHT);
        visitor.keys(KeyCode.SPACE);
        assertThat(visitor.words(".guide-side")).contains("Stel er een vraag achter");
        visitor.keys(KeyCode.TAB);
        assertThat(visitor.focus()).matches(Visitor.named("Maak van je compliment een vraag"));
        visitor.keys(KeyCode.ENTER);

        assertThat(visitor.sheet().worksheet()).isEqualTo("ws.compliment-question");
    }

    @Test
    void theHelpNamesTheKeysOfTheNavigator() {
        visitor.begin(About.Kind.PERSON, "Samira Haddad");
        visitor.go(NAVIGATOR);

        visitor.keys(KeyCode.F1);

        assertThat(visitor.words()).contains("Op deze pagina", "Spatie", "Hier zijn we nu, of toch niet");
    }

    @Test
    void aChoiceIsForgottenOnLeaving() {
        visitor.begin(About.Kind.PERSON, "Samira Haddad");
        visitor.go(ROUTES);
        visitor.click("Eerst helder zijn, dan samen zoeken");
        visitor.click("Bouw je feedback op");

        visitor.keys(KeyCode.ALT, KeyCode.LEFT);

        assertThat(visitor.route()).isEqualTo(ROUTES);
        assertThat(visitor.words(".guide-side")).contains("Beginnen bij het succes");
    }

    /** Not in the workbook, not on disk, and not beside the name in the bar. */
    @Test
    void whateverOneClicksNothingOfItIsKept() throws IOException {
        visitor.begin(About.Kind.PERSON, "Samira Haddad");
        house.run(() -> house.desk().document().save());
        visitor.until(() -> house.desk().document().saveStateProperty().get() instanceof SaveState.Saved);
        Workbook before = workbook();
        Map<String, String> files = files();

        for (Guide guide : house.desk().content().guides()) {
            visitor.go(new Route.Aid(guide.id()));
            List<String> bar = visitor.words(".top-bar");
            for (String choice : choices(guide.body())) {
                visitor.click(choice);
                assertThat(visitor.words(".top-bar")).as(choice).isEqualTo(bar);
            }
        }
        house.run(() -> house.desk().document().save());
        visitor.settle();

        assertThat(workbook()).isEqualTo(before);
        assertThat(Fx.call(() -> house.desk().document().undoableProperty().get())).isFalse();
        assertThat(files()).isEqualTo(files);
    }

    @Test
    void theNavigatorGoesToPaperAndTheOtherAidsDoNot() {
        visitor.begin(About.Kind.PERSON, "Samira Haddad");
        visitor.go(ROUTES);
        assertThat(visitor.find(Visitor.named("Printen"))).isEmpty();
        visitor.keys(KeyCode.CONTROL, KeyCode.P);
        assertThat(Fx.call(() -> house.desk().dialogs().openProperty().get())).isFalse();

        visitor.go(NAVIGATOR);
        assertThat(visitor.find(Visitor.named("Printen"))).hasSize(1);
        visitor.keys(KeyCode.CONTROL, KeyCode.P);
        visitor.until(() -> scene.lookup(".preview-page") != null);
        Fx.picture(scene, "navigator-preview");
        house.answer(folder.resolve("navigator.pdf"));
        house.run(((Button) scene.lookup("#save"))::fire);

        visitor.until(() -> Files.exists(folder.resolve("navigator.pdf")));
        assertThat(house.asked()).startsWith("Waar ben je, en waar kun je heen").endsWith(".pdf").doesNotContain("?");
    }

    @Test
    void aWorkbookThatCanOnlyBeReadSaysSoInsteadOfBeginningASheet() {
        visitor.beginReading(About.Kind.PERSON);
        visitor.go(ROUTES);

        visitor.click("Bereid een compliment voor");

        assertThat(visitor.words())
            .contains("Dit werkboek kun je nu alleen lezen. Een nieuw blad beginnen kan daarom niet.");
        assertThat(visitor.route()).isEqualTo(ROUTES);
        assertThat(workbook().sheets()).isEmpty();
    }

    @Test
    void aWorksheetForAnotherKindOfWorkbookSaysForWhich() {
        visitor.begin(About.Kind.SELF, "Mijn werkboek");

        visitor.go(ROUTES);

        assertThat(visitor.words(".guide-side"))
            .contains("‘Een compliment voorbereiden’ is voor een werkboek over iemand anders.")
            .doesNotContain("Bereid een compliment voor");
    }

    @Test
    void aWorkFormForAnotherKindOfWorkbookIsNamedButCannotBePicked() {
        visitor.begin(About.Kind.TEAM, "Team Noordkade");

        visitor.go(PICKER);

        assertThat(forms()).contains("Historielijn");
        assertThat(visitor.words(".picker")).contains("‘Historielijn’ is voor een werkboek over één persoon.");
        assertThat(visitor.find(Visitor.named("Historielijn"))).isEmpty();
    }

    @Test
    void onASmallWindowAChoiceBringsWhatBelongsToItIntoSight() {
        house.close();
        house = new House(folder.resolve("klein"));
        scene = house.open(900, 600);
        visitor = new Visitor(house, scene);
        visitor.begin(About.Kind.PERSON, "Samira Haddad");
        visitor.go(NAVIGATOR);

        visitor.click("Kritisch");
        Fx.picture(scene, "navigator-klein");

        Node cell = visitor.find(Visitor.named("Kritisch")).getFirst();
        Node title = visitor.find(node -> node.getStyleClass().contains("stop-number")).getFirst();
        assertThat(visitor.inSight(cell)).isTrue();
        assertThat(visitor.inSight(title)).isTrue();
    }

    private static List<String> choices(Guide.Body body) {
        return switch (body) {
            case Guide.Picker picker -> picker.filters()
                .stream()
                .flatMap(filter -> filter.options().stream())
                .map(Guide.Option::text)
                .toList();
            case Guide.Routes routes -> routes.routes().stream().map(Guide.Way::title).toList();
            case Guide.Crossroads roads -> roads.cells().stream().map(Guide.Cell::title).toList();
        };
    }

    /** The work forms that are offered. */
    private List<String> forms() {
        List<Node> cards = visitor.find(node -> node.getStyleClass().contains("picker-card"));
        return Fx.call(() -> cards.stream().map(card -> House.words(card).get(1)).toList());
    }

    private Guide guide(String id) {
        return house.desk().content().guide(id).orElseThrow();
    }

    private Workbook workbook() {
        return house.desk().document().workbook();
    }

    /** All that stands on disk, by its place. */
    private Map<String, String> files() throws IOException {
        var found = new TreeMap<String, String>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                found.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return found;
    }
}
