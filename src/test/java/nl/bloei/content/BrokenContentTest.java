package nl.bloei.content;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Every slip in a content file gives a sentence that names the file, the block and the reason. */
@Execution(ExecutionMode.CONCURRENT)
class BrokenContentTest {
    private static final String REFLECTION = "worksheets/reflection-values.json";
    private static final String LINE = "worksheets/history-line.json";
    private static final String CIRCLE = "worksheets/progress-circle.json";
    private static final String PAGE = "reading/nl/mindset.md";

    @TempDir
    private Path folder;
    private SeedsFolder seeds;

    @BeforeEach
    void copySeeds() throws IOException {
        seeds = SeedsFolder.copiedTo(folder);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            // a field of the worksheet itself
            "`\"title\": `|`\"titel\": `|title is missing",
            "`\"who\": `|`\"extra\": 1, \"who\": `|extra is an unknown field",
            "`\"order\": 10`|`\"order\": \"10\"`|order must be a whole number from 1 to 999",
            "`\"order\": 10`|`\"order\": 1.5`|order must be a whole number from 1 to 999",
            "`\"title\": \"Reflectie 1\"`|`\"title\": \" \"`|title is empty",
            "`\"title\": \"Reflectie 1\"`|`\"title\": 1`|title must be a text",
            "`\"part\": \"inleiding\"`|`\"part\": \"deel 9\"`|`part is deel 9 but must be one of inleiding, `",
            "`\"startIn\": [\"self\"]`|`\"startIn\": []`|startIn is empty",
            "`\"startIn\": [\"self\"]`|`\"startIn\": \"self\"`|startIn must be a list",
            "`\"startIn\": [\"self\"]`|`\"startIn\": [\"self\", \"self\"]`|startIn names self twice",
            "`\"startIn\": [\"self\"]`|`\"startIn\": [\"group\"]`|startIn is group but must be one of self, person, team",
            "`\"source\": \"001\"`|`\"source\": \"1\"`|source must be three digits",
            "`\"paper\": \"portrait\"`|`\"paper\": \"square\"`|paper is square but must be one of portrait, landscape",
            "`ws.reflection-values`|`ws.reflection`|id is ws.reflection but must be ws.reflection-values in this file",
            "`ws.reflection-values`|`ws.history-line`|id ws.history-line is taken by worksheets/history-line.json"})
    void inAWorksheet(String text, String by, String reason) {
        seeds.replace(REFLECTION, text, by);

        assertProblem(REFLECTION + ": " + reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "`\"kind\": \"question\"`|`\"kind\": \"vraag\"`|`block importance: kind is vraag but must be one of passage`",
            "`\"lines\": 4`|`\"lines\": 0`|block importance: lines must be a whole number from 1 to 12",
            "`\"lines\": 4`|`\"lines\": 13`|block importance: lines must be a whole number from 1 to 12",
            "`\"lines\": 4,`|``|block importance: lines is missing",
            "`,\n        \"counts\": \"printed\"`|``|block importance: prompt.counts is missing",
            "`\"counts\": \"printed\"`|`\"counts\": \"yes\"`|block importance: prompt.counts is yes but must be one of printed, text, none",
            "`\"counts\": \"printed\"`|`\"counts\": \"printed\", \"hint\": \"x\"`|block importance: prompt.hint is an unknown field",
            "`\"help\": \"Stel`|`\"help\": \"\", \"x\": \"`|block importance: prompt.help is empty",
            "`\"id\": \"finest\"`|`\"id\": \"importance\"`|block importance: its id is taken by another block",
            "`\"id\": \"importance\",\n        \"text\"`|`\"id\": \"finest\", \"text\"`|block finest: prompt id finest is taken by another prompt",
            "`\"id\": \"importance\",\n      \"lines\"`|`\"id\": \"Why not\", \"lines\"`|block Why not: id Why not must have small letters, digits and hyphens only",
            "`\"place\": \"left\"`|`\"place\": \"full\"`|block counter: stands right without a block left of it",
            "`\"place\": \"right\"`|`\"place\": \"full\"`|block finest: stands left without a block right of it",
            "`\"role\": \"value\"`|`\"role\": \"worth\"`|block values: role is worth but must be one of talent, value, context"})
    void inABlock(String text, String by, String reason) {
        seeds.replace(REFLECTION, text, by);

        assertProblem(REFLECTION + ", " + reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "`\"gathers\": \"line\"`|`\"gathers\": \"lijn\"`|block talents: gathers from lijn, which does not exist",
            "`\"gathers\": \"line\"`|`\"gathers\": \"thread\"`|block talents: gathers from thread, which has no entries to offer",
            "`\"gathers\": \"line\"`|`\"gathers\": \"talents\"`|block talents: gathers from talents, which has no entries to offer",
            "`\"pride\": {`|`\"proud\": {`|block line: markers.pride is missing",
            "`\"no\": \"Dit is niet`|`\"never\": \"Dit is niet`|block line: markers.skill.no is missing",
            "`\"rescue\": `|`\"rescue\": \"\", \"x\": `|block line: card.rescue is empty",
            "`\"mark\": {`|`\"mark\": \"\", \"x\": {`|block line: mark must be an object",
            "`ws.progress-circle`|`ws.nowhere`|next: leads to ws.nowhere, which does not exist"})
    void inTheHistoryLine(String text, String by, String reason) {
        seeds.replace(LINE, text, by);

        assertProblem(LINE + ", " + reason);
    }

    @Test
    void inTheRings() {
        seeds.replace(CIRCLE, "\"id\": \"inner-3\"", "\"id\": \"inner-2\"");

        assertProblem(CIRCLE + ", block rings: prompt id inner-2 is taken by another prompt");
    }

    @Test
    void inOneQuestionOfTheRings() {
        seeds.replace(CIRCLE, "Wat hielp je vooruit?", "");

        assertProblem(CIRCLE + ", block rings: inner[3].text is empty");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"`\"order\": 10`|`\"order\": 10, \"order\": 11`",
            "`\"order\": 10`|`\"order\": `", "`\"order\": 10`|`\"order\": 0010`"})
    void inTheJsonItself(String text, String by) {
        seeds.replace(REFLECTION, text, by);

        assertProblem(REFLECTION + ", line 4: ");
    }

    @Test
    void afterTheEndOfTheJson() {
        seeds.write("book.json", seeds.read("book.json").strip() + "\n{}");

        assertProblem("book.json, line " + seeds.read("book.json").lines().count() + ": goes on after its end");
    }

    @Test
    void inAValueOfATypeThatNoFieldTakes() {
        seeds.replace(REFLECTION, "\"title\": \"Reflectie 1\"", "\"title\": null");

        assertProblem(REFLECTION + ": title must be a text");
    }

    @Test
    void inAnEmptyFile() {
        seeds.write(REFLECTION, "");

        assertProblem(REFLECTION + ": is not a JSON object");
    }

    @Test
    void inAFileName() {
        seeds.write("worksheets/Mijn blad.json", seeds.read(REFLECTION).replace("ws.reflection-values", "ws.eigen"));

        assertProblem("worksheets/Mijn blad.json: the name of a file has small letters, digits and hyphens only");
    }

    @Test
    void inTheChapters() throws IOException {
        seeds.replace("book.json", "\"part\": \"achtergrond\"", "\"part\": \"inleiding\"");
        assertProblem("book.json: part inleiding has two chapters");

        Files.delete(folder.resolve("book.json"));
        assertProblem("book.json: is missing");
    }

    @Test
    void inAChapterLeftOut() {
        String book = seeds.read("book.json");
        int from = book.lastIndexOf(',', book.indexOf("\"part\": \"gereedschapskist\""));
        seeds.write("book.json", book.substring(0, from) + "]}");

        assertProblem("book.json: part gereedschapskist has no chapter");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"`---\nid`|`id`|`, line 1: must open with fields`",
            "`title: `|`titel: `|`, line 5: titel is an unknown field`",
            "`title: `|`title `|`, line 5: must be a name`",
            "`order: `|`order: 1\norder: `|`, line 5: order stands there twice`",
            "`order: `|`order: x`|`: order must be a whole number from 1 to 999`",
            "`part: `|`part: x`|`: part is xachtergrond, which is no part of the book`",
            "`theory.mindset`|`theory.mind`|`: id is theory.mind but must be theory.mindset in this file`"})
    void inTheFieldsOfAReadingPage(String text, String by, String reason) {
        seeds.replace(PAGE, text, by);

        assertProblem(PAGE + reason);
    }

    @Test
    void inAFieldOfAReadingPageLeftOut() {
        seeds.write(PAGE, seeds.read(PAGE).replaceFirst("(?m)^lead: .*\n", ""));
        assertProblem(PAGE + ": lead is missing");

        seeds.write(PAGE, seeds.read(PAGE).replaceFirst("(?m)^title: .*$", "title: \nlead: x"));
        assertProblem(PAGE + ": title is empty");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "`Zie [dit](theory.nergens).`|`link 'dit': leads to theory.nergens`",
            "`![foto](x.png)`|`line 10: Image is not used in reading pages`",
            "`<b>vet</b>`|`line 10: HtmlInline is not used in reading pages`",
            "`* * *`|`line 10: ThematicBreak is not used in reading pages`",
            "`# Een *kop*`|`line 10: a heading is plain text`",
            "`> - een lijst`|`line 10: a list entry and an aside hold one paragraph`"})
    void inTheTextOfAReadingPage(String text, String reason) {
        String page = seeds.read(PAGE);
        seeds.write(PAGE, page.substring(0, page.indexOf("---\n", 4) + 4) + "\n" + text + "\n");

        assertProblem(PAGE + ", " + reason);
    }

    @Test
    void inAFigureOfPairsOfWhichOneHasNoOpposite() {
        String page = seeds.read(PAGE);
        seeds.write(PAGE, page.substring(0, page.indexOf("---\n", 4) + 4)
                + "\n```figure pairs\nA: een\nB: twee\nC: drie\nD: vier\nE: vijf\n```\n");

        assertThatThrownBy(seeds::load).isInstanceOf(ContentProblem.class)
            .hasMessageContaining(PAGE)
            .hasMessageContaining("pairs have an even number");
    }

    @Test
    void inAReadingPageWithoutText() {
        String page = seeds.read(PAGE);
        seeds.write(PAGE, page.substring(0, page.indexOf("---\n", 4) + 4));

        assertProblem(PAGE + ": has no text");
    }

    @Test
    void inTheEncoding() throws IOException {
        Files.write(folder.resolve(PAGE), seeds.read(PAGE).getBytes(StandardCharsets.UTF_16));

        assertProblem(PAGE + ": is not UTF-8");
    }

    private void assertProblem(String message) {
        assertThatThrownBy(seeds::load).isInstanceOf(ContentProblem.class).hasMessageStartingWith(message);
    }
}
