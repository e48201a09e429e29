package nl.bloei.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

import nl.bloei.storage.Problem;
import nl.bloei.storage.WorkbookFile;
import nl.bloei.workbook.About;
import nl.bloei.workbook.Answer;
import nl.bloei.workbook.Sheet;
import nl.bloei.workbook.Workbook;

/** The example conversations show sheets that are there, filled in with what their worksheets ask. */
class ExampleCaseTest {
    private static final Content CONTENT = Content.load();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"case.above", "case.at", "case.below"})
    void everySceneThatUsesAWorksheetShowsItFilledIn(String id) throws IOException, Problem {
        ExampleCase example = CONTENT.exampleCase(id).orElseThrow();
        Workbook sample = sample(example);

        assertThat(example.scenes()).filteredOn(scene -> !scene.worksheet().isEmpty())
            .isNotEmpty()
            .allSatisfy(
                    scene -> assertThat(sample.sheet(Objects.requireNonNull(scene.sheet())).orElseThrow().worksheet())
                        .isEqualTo(scene.worksheet()));
        assertThat(example.scenes()).filteredOn(scene -> scene.sheet() != null)
            .extracting(ExampleCase.Scene::sheet)
            .containsExactlyElementsOf(sample.sheets().stream().map(Sheet::id).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"case.above", "case.at", "case.below"})
    void itsSheetsAnswerEverythingThatTheirWorksheetsAsk(String id) throws IOException, Problem {
        Workbook sample = sample(CONTENT.exampleCase(id).orElseThrow());

        assertThat(sample.about().kind()).isEqualTo(About.Kind.PERSON);
        for (Sheet sheet : sample.sheets()) {
            Worksheet worksheet = CONTENT.worksheet(sheet.worksheet()).orElseThrow();
            assertThat(worksheet.startIn()).as(worksheet.id()).contains(About.Kind.PERSON);
            assertThat(worksheet.blocks()).filteredOn(block -> block.shows(sheet) && asks(block))
                .allSatisfy(block -> assertThat(sheet.answers().get(block.id())).as(sheet.id() + " " + block.id())
                    .isInstanceOf(answerTo(block)));
            assertThat(sheet.answers()).allSatisfy((block, answer) -> {
                assertThat(worksheet.block(block)).as(sheet.id() + " " + block).isPresent();
                assertThat(answer.blank()).as(sheet.id() + " " + block).isFalse();
            });
        }
    }

    private Workbook sample(ExampleCase example) throws IOException, Problem {
        Path file = folder.resolve(example.sample() + WorkbookFile.SUFFIX);
        try (InputStream in = Content.sample(example.sample())) {
            Files.copy(in, file);
        }
        return WorkbookFile.read(file);
    }

    /** A picture is a thing to bring from elsewhere: an example tells of it and does without. */
    private static boolean asks(Block block) {
        return !block.prompts().isEmpty() && !(block instanceof Block.Picture);
    }

    private static Class<? extends Answer> answerTo(Block block) {
        return switch (block) {
            case Block.Passage _,Block.Figure _,Block.Handout _ -> throw new AssertionError("asks nothing");
            case Block.Question _ -> Answer.Text.class;
            case Block.Chips _ -> Answer.Items.class;
            case Block.HistoryLine _ -> Answer.Line.class;
            case Block.Rings _ -> Answer.Rings.class;
            case Block.Choice _ -> Answer.Choice.class;
            case Block.Scale _ -> Answer.Scale.class;
            case Block.Poles _ -> Answer.Poles.class;
            case Block.Board _ -> Answer.Board.class;
            case Block.People _ -> Answer.People.class;
            case Block.Day _ -> Answer.Day.class;
            case Block.Picture _ -> Answer.Picture.class;
        };
    }
}
