package nl.bloei.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import nl.bloei.workbook.About;

class ContentTest {
    private static final Content CONTENT = Content.load();

    @Test
    void everyFileOfTheSeedsFolderIsPackedAndLoaded() throws IOException {
        assertThat(CONTENT.worksheets()).hasSize(filesIn("seeds/worksheets")).hasSizeGreaterThanOrEqualTo(3);
        assertThat(CONTENT.readings()).hasSize(filesIn("seeds/reading/nl")).hasSizeGreaterThanOrEqualTo(21);
    }

    @Test
    void theFolderOnDiskGivesTheSameBookAsThePackedFiles() {
        Content onDisk = Content.load(Path.of("seeds"));

        assertThat(onDisk.worksheets()).isEqualTo(CONTENT.worksheets());
        assertThat(onDisk.readings()).isEqualTo(CONTENT.readings());
        assertThat(onDisk.chapters()).isEqualTo(CONTENT.chapters());
    }

    @Test
    void eachWorksheetAsksAsManyQuestionsAsItsSource() {
        assertThat(CONTENT.worksheets())
            .extracting(Worksheet::id, w -> w.count(Prompt.Counts.PRINTED), w -> w.count(Prompt.Counts.TEXT))
            .contains(tuple("ws.reflection-values", 5, 0), tuple("ws.history-line", 4, 2),
                    tuple("ws.progress-circle", 15, 1));
    }

    @Test
    void theBlocksThatTheRestOfTheProgramRefersToAreThere() {
        assertThat(blockIds("ws.reflection-values")).containsExactly("importance", "finest", "counter", "values",
                "talents", "result");
        assertThat(blockIds("ws.history-line")).containsExactly("line", "qualities", "context", "talents",
                "conditions", "thread", "next-year");
        assertThat(blockIds("ws.progress-circle")).containsExactly("rings");
    }

    @Test
    void reflectionIsForOnesOwnWorkbookOnly() {
        assertThat(worksheet("ws.reflection-values").startIn()).containsExactly(About.Kind.SELF);
        assertThat(worksheet("ws.history-line").startIn()).containsExactlyInAnyOrder(About.Kind.SELF,
                About.Kind.PERSON);
        assertThat(worksheet("ws.progress-circle").startIn()).containsExactlyInAnyOrder(About.Kind.values());
    }

    @Test
    void whatIsDrawnFromLeftToRightLiesOnItsSide() {
        assertThat(CONTENT.worksheets()).filteredOn(Worksheet::landscape)
            .extracting(Worksheet::id)
            .containsExactlyInAnyOrder("ws.history-line", "ws.balance-cards", "ws.dream-question",
                    "ws.scale-question");
    }

    @Test
    void theCircleHasSevenQuestionsInsideAndEightOutside() {
        Block.Rings rings = (Block.Rings) worksheet("ws.progress-circle").block("rings").orElseThrow();

        assertThat(rings.inner()).extracting(Prompt::id)
            .containsExactly("inner-1", "inner-2", "inner-3", "inner-4",
                    "inner-5", "inner-6", "inner-7");
        assertThat(rings.outer()).extracting(Prompt::id)
            .containsExactly("outer-1", "outer-2", "outer-3", "outer-4",
                    "outer-5", "outer-6", "outer-7", "outer-8");
        assertThat(rings.outer()).extracting(Prompt::text).filteredOn(t -> t.contains("{months}")).hasSize(1);
        assertThat(rings.outer().getLast().text()).contains("{months}");
    }

    @Test
    void everyQuestionOffersAHelpingQuestionAndAStart() {
        assertThat(CONTENT.worksheets()).flatMap(Worksheet::blocks)
            .flatMap(ContentTest::writtenPrompts)
            .allSatisfy(prompt -> {
                assertThat(prompt.help()).as(prompt.id()).isNotBlank();
                assertThat(prompt.start()).as(prompt.id()).isNotBlank().hasSizeLessThan(40);
            });
    }

    /** What is answered in words; an option, a row or a column needs no first words. */
    private static List<Prompt> writtenPrompts(Block block) {
        return switch (block) {
            case Block.Board board -> board.piles();
            case Block.People people -> people.fields();
            case Block.Choice _,Block.Scale _,Block.Poles _,Block.Day _,Block.Picture _ -> List.of();
            default -> block.prompts();
        };
    }

    @Test
    void theBookFollowsTheOrderOfItsSpine() {
        assertThat(CONTENT.chapters()).extracting(Chapter::part).isSorted().doesNotHaveDuplicates();
        assertThat(CONTENT.worksheets()).extracting(Worksheet::part).isSorted();
        assertThat(CONTENT.readings()).extracting(ReadingPage::part).isSorted();
        assertThat(CONTENT.readings(Part.BACKGROUND)).extracting(ReadingPage::order).isSorted();
    }

    @Test
    void aPartWithoutPagesHasAChapterButNoPlaceOnTheSpine() {
        assertThat(CONTENT.worksheets(Part.TOOLBOX)).isEmpty();
        assertThat(CONTENT.readings(Part.TOOLBOX)).isEmpty();
        assertThat(CONTENT.chapters()).extracting(Chapter::part).doesNotContain(Part.TOOLBOX);
        assertThat(CONTENT.chapter(Part.TOOLBOX).title()).isEqualTo("Gereedschapskist");
        assertThat(Part.values()).allSatisfy(part -> assertThat(CONTENT.chapter(part).part()).isEqualTo(part));
    }

    @Test
    void oneMoreFileIsOneMoreWorksheet(@TempDir Path folder) throws IOException {
        SeedsFolder seeds = SeedsFolder.copiedTo(folder);
        seeds.write("worksheets/own-idea.json", seeds.read("worksheets/reflection-values.json")
            .replace("ws.reflection-values", "ws.own-idea")
            .replace("Reflectie 1", "Eigen idee"));

        Content content = seeds.load();

        assertThat(content.worksheets()).hasSize(CONTENT.worksheets().size() + 1);
        assertThat(content.worksheet("ws.own-idea").orElseThrow().title()).isEqualTo("Eigen idee");
    }

    @Test
    void everyKindOfBlockCanBeWrittenInAFile() {
        assertThat(Arrays.stream(BlockKind.values()).<Class<?>>map(BlockKind::type))
            .containsExactlyInAnyOrder(Block.class.getPermittedSubclasses());
    }

    @Test
    void theGuideForNewWorksheetsNamesEveryKindOfBlock() throws IOException {
        String guide = Files.readString(Path.of("docs/adding-a-worksheet.md"));

        assertThat(Arrays.stream(BlockKind.values()).map(Fields::keyOf))
            .allSatisfy(kind -> assertThat(guide).contains("### `" + kind + "`"));
    }

    @Test
    void theExampleInThatGuideIsAWorksheet(@TempDir Path folder) throws IOException {
        String guide = Files.readString(Path.of("docs/adding-a-worksheet.md"));
        String example = guide.substring(guide.indexOf("```json\n") + 8, guide.indexOf("\n```\n"));

        Content content = SeedsFolder.copiedTo(folder).write("worksheets/good-day.json", example).load();

        assertThat(content.worksheet("ws.good-day").orElseThrow().blocks()).hasSize(2);
    }

    private static List<String> blockIds(String id) {
        return worksheet(id).blocks().stream().map(Block::id).toList();
    }

    private static Worksheet worksheet(String id) {
        return CONTENT.worksheet(id).orElseThrow();
    }

    private static int filesIn(String folder) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return (int) files.count();
        }
    }
}
