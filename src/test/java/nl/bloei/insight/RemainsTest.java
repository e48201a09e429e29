package nl.bloei.insight;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import nl.bloei.content.Content;
import nl.bloei.content.Worksheet;
import nl.bloei.testing.AnswerEverything;
import nl.bloei.workbook.Answer;
import nl.bloei.workbook.Extras;
import nl.bloei.workbook.Item;
import nl.bloei.workbook.LinePoint;
import nl.bloei.workbook.Period;
import nl.bloei.workbook.Person;
import nl.bloei.workbook.Sheet;
import nl.bloei.workbook.Source;
import nl.bloei.workbook.Step;
import nl.bloei.workbook.Written;

class RemainsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 3);
    private static final Instant NOW = Instant.EPOCH;
    private static final Sheet SHEET = Sheet.of("ws.gone", DAY, NOW);

    @Test
    void everythingThatWasWrittenOnAnyWorksheetCanStillBeRead() {
        for (Worksheet worksheet : Content.load().worksheets()) {
            Sheet sheet = AnswerEverything.on(worksheet).sheet();
            assertThat(read(sheet)).as(worksheet.id())
                .containsAll(sheet.answers().values().stream().flatMap(each -> Written.in(each).stream()).toList());
        }
    }

    @Test
    void whatSpeaksForItselfDoesSo() {
        Sheet sheet = SHEET.withSubject("Het rooster", NOW)
            .withAnswer("line", Answer.Line.of(Period.yearTo(DAY))
                .with(LinePoint.moment(DAY.atStartOfDay(), 0.5).withLabel("Festival"))
                .with(LinePoint.moment(DAY.plusDays(1).atStartOfDay(), 0.5)), NOW)
            .withAnswer("scale", Answer.Scale.at(6.5), NOW)
            .withAnswer("day", Answer.Day.of(DAY), NOW)
            .withAnswer("people", Answer.People.empty().with(Person.of("Bo").withSaid("what", "Dankjewel")), NOW)
            .withAnswer("picture", new Answer.Picture("strand.png", "image/png", "AA==", Extras.NONE), NOW);

        Remains remains = Remains.of(sheet, Optional.empty());

        assertThat(remains.blocks().keySet()).containsExactly("", "line", "scale", "day", "people", "picture");
        assertThat(remains.blocks().get("line")).singleElement().satisfies(moment -> {
            assertThat(moment.over()).isEqualTo("3 maart 2026");
            assertThat(moment.texts()).containsExactly("Festival");
        });
        assertThat(read(sheet)).containsExactly("Het rooster", "Festival", "Op 6,5 van een lijn tot 10", "3 maart 2026",
                "Bo", "Dankjewel", "strand.png");
        assertThat(remains.blocks().get("picture")).singleElement()
            .extracting(Remains.Passage::picture)
            .isNotNull();
        assertThat(remains.silent()).isFalse();
    }

    @Test
    void aStepIsToldWithTheBlockItWasChosenOn() {
        Step step = Step.towards(new Source(SHEET.id(), "rings", "x")).withText("Tel tot vijf").withDue(DAY);

        Remains remains = Remains.of(SHEET.withAnswer("rings", Answer.Text.of("Stilte"), NOW), Optional.of(step));

        assertThat(remains.blocks().get("rings")).extracting(Remains.Passage::texts)
            .containsExactly(List.of("Stilte"), List.of("Tel tot vijf", "3 maart 2026"));
    }

    @Test
    void ticksAndDotsSayNothingWithoutTheirQuestions() {
        Sheet ticked = SHEET.withAnswer("choice", Answer.Choice.of("a-often"), NOW)
            .withAnswer("dots", Answer.Poles.empty().with("row", 3), NOW)
            .withAnswer("blank", Answer.Items.of(List.of(Item.of(" "))), NOW);

        Remains remains = Remains.of(ticked, Optional.empty());

        assertThat(remains.blocks()).isEmpty();
        assertThat(remains.silent()).isTrue();
    }

    private static List<String> read(Sheet sheet) {
        return Remains.of(sheet, Optional.empty())
            .blocks()
            .values()
            .stream()
            .flatMap(List::stream)
            .flatMap(passage -> passage.texts().stream())
            .toList();
    }
}
