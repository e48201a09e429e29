package nl.bloei.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

import nl.bloei.content.Content;
import nl.bloei.content.ExampleCase;
import nl.bloei.storage.Exhibit;
import nl.bloei.storage.Places;
import nl.bloei.storage.Problem;
import nl.bloei.storage.WorkbookFile;
import nl.bloei.testing.Fx;
import nl.bloei.workbook.About;
import nl.bloei.workbook.Answer;
import nl.bloei.workbook.Sheet;
import nl.bloei.workbook.Workbook;

/** Walking along the example conversations, looking at what was filled in there, and beginning the same for oneself. */
class ExampleFlowTest extends Visit {
    @Test
    void everyConversationIsWalkedToItsEndAndBack() {
        visitor.begin(About.Kind.PERSON, "Samira Haddad");
        for (ExampleCase each : house.desk().content().cases()) {
            visitor.go(new Route.Example(each.id(), 0));
            assertThat(visitor.words(".scene")).containsAll(each.about()).doesNotContain("Terug");

            visitor.click("Loop mee");
            for (ExampleCase.Scene here : each.scenes()) {
                assertThat(visitor.words(".scene")).contains(here.title()).containsAll(here.text());
                assertThat(visitor.words(".example")).contains(each.title());
                if (here.equals(each.scenes().getLast())) {
                    assertThat(visitor.words(".scene")).doesNotContain("Verder");
                } else {
                    visitor.click("Verder");
                }
            }
            each.scenes().forEach(_ -> visitor.click("Terug"));
            assertThat(visitor.route()).isEqualTo(new Route.Example(each.id(), 0));
        }
    }

    @Test
    void theRouteIsWalkedWithoutAMouse() {
        visitor.begin(About.Kind.PERSON, "Samira Haddad");
        visitor.go(new Route.Example("case.above", 0));

        visitor.tabTo("Om wie het gaat");
        visitor.keys(KeyCode.TAB);
        assertThat(visitor.focus()).matches(Visitor.named("Loop mee"));
        visitor.keys(KeyCode.ENTER);
        assertThat(visitor.focus().getAccessibleText())
            .isEqualTo("Zeynep, als het beter gaat dan verwacht. 1. Wat heb ik eigenlijk gezien?");
        visitor.tabTo("1. Wat heb ik eigenlijk gezien?");
        assertThat(visitor.focus().getAccessibleHelp()).isEqualTo("Hier ben je");
        visitor.keys(KeyCode.DOWN);
        visitor.keys(KeyCode.DOWN);
        visitor.keys(KeyCode.ENTER);

        assertThat(visitor.route()).isEqualTo(new Route.Example("case.above", 3));
        visitor.tabTo("Ingevuld blad bekijken");
        visitor.keys(KeyCode.SPACE);
        visitor.until(() -> scene.lookup(".sheet-to-read") != null);
        assertThat(visitor.focus()).matches(Visitor.named("Ingevuld blad sluiten"));
        visitor.tabTo("Terug");
        visitor.keys(KeyCode.ENTER);
        assertThat(visitor.route()).isEqualTo(new Route.Example("case.above", 2));
    }

    @Test
    void whatTheyFilledInCanBeLookedAtInEverySceneAndNotChanged() throws IOException, Problem {
        visitor.begin(About.Kind.PERSON, "Samira Haddad");
        Workbook own = workbook();
        for (ExampleCase each : house.desk().content().cases()) {
            Workbook written = written(each);
            for (int i = 0; i < each.scenes().size(); i++) {
                ExampleCase.Scene here = each.scenes().get(i);
                if (here.sheet() != null) {
                    visitor.go(new Route.Example(each.id(), i + 1));
                    look();
                    Fx.picture(scene, "example-" + each.id() + "-" + (i + 1));
                    List<String> before = visitor.words(".sheet-to-read");

                    assertThat(String.join("\n", before)).as(here.title())
                        .contains(texts(written.sheet(here.sheet()).orElseThrow()));
                    assertThat(fields()).as(here.title()).isNotEmpty().noneMatch(TextInputControl::isEditable);
                    touchEverything();
                    assertThat(visitor.words(".sheet-to-read")).as(here.title()).containsAll(before);
                }
            }
        }
        assertThat(workbook()).isEqualTo(own);
    }

    @Test
    void theSheetClosesAgain() {
        visitor.begin(About.Kind.PERSON, "Samira Haddad");
        visitor.go(new Route.Example("case.at", 1));
        look();

        visitor.click("Blad sluiten");

        assertThat(visitor.words(".example")).contains("Ingevuld blad bekijken").doesNotContain("Zo vulden zij het in");
        assertThat(visitor.focus()).matches(Visitor.named("Ingevuld blad bekijken"));
        assertThat(visitor.inSight(visitor.focus())).isTrue();
        look();
        visitor.click("Ingevuld blad sluiten");
        assertThat(visitor.words(".example")).doesNotContain("Zo vulden zij het in");
    }

    @Test
    void twoQuickClicksLeaveNothingOpen() {
        visitor.begin(About.Kind.PERSON, "Samira Haddad");
        visitor.go(new Route.Example("case.at", 1));
        var look = (Button) visitor.find(Visitor.named("Ingevuld blad bekijken")).getFirst();

        house.run(() -> {
            look.fire();
            look.fire();
        });

        assertThat(visitor.words(".example")).contains("Ingevuld blad bekijken").doesNotContain("Zo vulden zij het in");
    }

    @Test
    void theSameSheetBeginsBlankInOnesOwnWorkbook() {
        visitor.begin(About.Kind.PERSON, "Samira Haddad");
        visitor.go(new Route.Example("case.above", 1));

        visitor.click("Zelf invullen");

        assertThat(visitor.sheet().worksheet()).isEqualTo("ws.compliment-prep");
        assertThat(visitor.sheet().used()).isFalse();
        assertThat(workbook().sheets()).hasSize(1);
        visitor.keys(KeyCode.ALT, KeyCode.LEFT);
        assertThat(visitor.route()).isEqualTo(new Route.Example("case.above", 1));
    }

    @Test
    void oneLooksAtTheSheetAndThenBeginsItForOneself() {
        visitor.begin(About.Kind.PERSON, "Samira Haddad");
        visitor.go(new Route.Example("case.below", 1));
        look();

        visitor.click("Zelf invullen");

        assertThat(visitor.sheet().worksheet()).isEqualTo("ws.feedback-message");
        assertThat(workbook().toString()).doesNotContain("Jurre");
    }

    @Test
    void aWorkbookThatCanOnlyBeReadSaysSoInsteadOfBeginningASheet() {
        visitor.beginReading(About.Kind.PERSON);
        visitor.go(new Route.Example("case.above", 1));
        look();

        visitor.click("Zelf invullen");

        assertThat(visitor.words())
            .contains("Dit werkboek kun je nu alleen lezen. Een nieuw blad beginnen kan daarom niet.");
        assertThat(visitor.route()).isEqualTo(new Route.Example("case.above", 1));
        assertThat(workbook().sheets()).isEmpty();
    }

    @Test
    void aWorksheetForAnotherKindOfWorkbookSaysForWhich() {
        visitor.begin(About.Kind.SELF, "Mijn werkboek");

        visitor.go(new Route.Example("case.above", 1));

        assertThat(visitor.words(".scene")).contains("Dit werkblad is voor een werkboek over iemand anders.",
                "Ingevuld blad bekijken")
            .doesNotContain("Zelf invullen");
    }

    private void look() {
        visitor.click("Ingevuld blad bekijken");
        visitor.until(() -> scene.lookup(".sheet-to-read") != null);
    }

    private static Workbook written(ExampleCase each) throws IOException, Problem {
        try (InputStream packed = Content.sample(each.sample())) {
            return Exhibit.packed(each.sample(), packed.readAllBytes(), Places.under(Path.of("")))
                .workbook();
        }
    }

    /** What was written on a sheet in sentences. */
    private static List<String> texts(Sheet sheet) {
        return sheet.answers()
            .values()
            .stream()
            .filter(Answer.Text.class::isInstance)
            .map(answer -> ((Answer.Text) answer).text())
            .toList();
    }

    private List<TextInputControl> fields() {
        return visitor.find(node -> node instanceof TextInputControl && inSheet(node))
            .stream()
            .map(TextInputControl.class::cast)
            .toList();
    }

    private void touchEverything() {
        Route here = visitor.route();
        for (Node button : visitor.find(node -> node instanceof ButtonBase && inSheet(node))) {
            house.run(((ButtonBase) button)::fire);
        }
        assertThat(visitor.route()).isEqualTo(here);
    }

    private static boolean inSheet(Node node) {
        return node.getStyleClass().contains("sheet-to-read") || node.getParent() != null && inSheet(node.getParent());
    }

    private Workbook workbook() {
        return house.desk().document().workbook();
    }
}
