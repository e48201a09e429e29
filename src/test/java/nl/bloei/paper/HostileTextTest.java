package nl.bloei.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;

import nl.bloei.content.Block;
import nl.bloei.content.Content;
import nl.bloei.content.Prompt;
import nl.bloei.content.Worksheet;
import nl.bloei.testing.AnswerEverything;
import nl.bloei.workbook.About;
import nl.bloei.workbook.Answer;
import nl.bloei.workbook.Item;
import nl.bloei.workbook.LinePoint;
import nl.bloei.workbook.Note;
import nl.bloei.workbook.Person;
import nl.bloei.workbook.Sheet;
import nl.bloei.workbook.Workbook;

@Execution(ExecutionMode.CONCURRENT)
class HostileTextTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Content CONTENT = Content.load();
    private static final int TURNS = 7;
    private static final Press PRESS = new Press(CONTENT);

    static List<String> hostile() {
        var all = new ArrayList<>(List.of("<b>&amp;</b> ]]> <!-- --> &#0; \" ' $ink {0} @page",
                "\u0000\u0001\u0007\u001B\u007F\u009F",
                "half \uD83D los \uDE00 einde", "\uFFFE\uFFFF\uFFFD\uFFFC", "\u202Eomgekeerd\u202C \u2066iso\u2069",
                "שלום עולם (ja) 123", "مرحبا بالعالم، كيف الحال؟ 456", "漢字かな交じり文", "😀👩‍👩‍👧‍👦🏽🇳🇱☕",
                "e\u0301\u0301\u0301\u0301\u0301" + "\u0489".repeat(50), "\t\r\n\u000B\f\u0085\u2028\u2029", " ",
                "\u00AD\u200B\u200D",
                "x".repeat(1_500), "lang\u00A0".repeat(120), "−".repeat(500), "a\n".repeat(40)));
        var random = new Random(7);
        for (int i = 0; i < 4; i++) {
            all.add(random.ints(120, 0, 0x10FFFF + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint,
                        StringBuilder::append)
                .toString());
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void noStringMakesAPdfFail(String text) {
        for (Worksheet worksheet : sheetsFor(text)) {
            byte[] pdf = everywhere(worksheet, text);
            try (Pdf read = Pdf.of(pdf); Pages pages = Pages.of(pdf)) {
                assertThat(read.text()).contains(lastPrompt(worksheet).text().split(" ")[0]);
                assertThat(pages.picture(0, 0.2).argb()).isNotEmpty();
                assertThat(read.fonts()).allMatch(font -> font.isEmbedded());
            }
        }
    }

    /** Every kind of block for every text, and each other sheet for every seventh text: a kind is printed by one class. */
    private static List<Worksheet> sheetsFor(String text) {
        int turn = hostile().indexOf(text);
        List<Worksheet> all = CONTENT.worksheets();
        Set<Class<?>> kinds = new HashSet<>();
        List<Worksheet> chosen = all.stream()
            .filter(worksheet -> kinds.addAll(worksheet.blocks().stream().map(Block::getClass).toList())
                    || (all.indexOf(worksheet) + turn) % TURNS == 0)
            .toList();
        assertThat(kinds).containsExactlyInAnyOrder(Block.class.getPermittedSubclasses());
        return chosen;
    }

    @Test
    void aCharacterThatNoFontHasBecomesABox() {
        assertThat(answered("voor 漢 na \uD83D los")).contains("voor □ na □ los");
    }

    @Test
    void otherAlphabetsAndEmojiArePrinted() {
        assertThat(answered("Ελληνικά Кириллица Türkçe łódź 😀 ☕ →")).contains("Ελληνικά Кириллица Türkçe łódź 😀 ☕ →");
    }

    @Test
    void hebrewReadsFromRightToLeft() {
        assertThat(answered("Ik schrijf שלום עולם op papier")).contains("Ik schrijf")
            .contains("שלום עולם")
            .contains("op papier");
    }

    @Test
    void arabicReadsFromRightToLeftInJoinedLetters() {
        assertThat(answered("Zij zei مرحبا بالعالم tegen mij")).contains("مرحبا بالعالم");
    }

    @Test
    void aNameOfTenThousandCharactersIsCutShortInTheHeadAndFoot() {
        Worksheet worksheet = CONTENT.worksheets().getFirst();
        Sheet sheet = Sheet.of(worksheet.id(), AnswerEverything.DAY, AnswerEverything.NOW)
            .withWith("Bo ".repeat(4_000),
                    AnswerEverything.NOW);
        Workbook workbook = Workbook.of("", About.of(About.Kind.PERSON, "Annemarieke ".repeat(900), About.Cover.TEAL),
                AnswerEverything.NOW);
        try (Pdf pdf = Pdf.of(PRESS.filled(workbook, List.of(sheet), PaperSize.A4, TODAY))) {
            assertThat(pdf.text(0)).contains("Annemarieke").contains("…").hasSizeLessThan(3_000);
            assertThat(pdf.pages()).isLessThanOrEqualTo(2);
        }
    }

    private static Prompt lastPrompt(Worksheet worksheet) {
        return worksheet.blocks()
            .stream()
            .filter(block -> block.shows(Sheet.of(worksheet.id(), AnswerEverything.DAY, AnswerEverything.NOW)))
            .flatMap(block -> block.prompts().stream())
            .reduce((_, last) -> last)
            .orElseThrow();
    }

    private static String answered(String answer) {
        Sheet sheet = Sheet.of("ws.reflection-values", AnswerEverything.DAY, AnswerEverything.NOW)
            .withAnswer("importance", Answer.Text.of(answer), AnswerEverything.NOW);
        Workbook workbook = Workbook.of("", About.of(About.Kind.SELF, "", About.Cover.TEAL), AnswerEverything.NOW);
        try (Pdf pdf = Pdf.of(PRESS.filled(workbook, List.of(sheet), PaperSize.A4, TODAY))) {
            return pdf.text();
        }
    }

    /** The text wherever a person can write. */
    static byte[] everywhere(Worksheet worksheet, String text) {
        var all = AnswerEverything.on(worksheet);
        Sheet sheet = all.sheet().withWith(text, AnswerEverything.NOW).withSubject(text, AnswerEverything.NOW);
        for (var answer : all.sheet().answers().entrySet()) {
            sheet = sheet.withAnswer(answer.getKey(), rewritten(answer.getValue(), text), AnswerEverything.NOW);
        }
        Workbook workbook = all.workbook().withAbout(About.of(About.Kind.PERSON, text, About.Cover.PLUM)).with(sheet);
        if (!workbook.steps().isEmpty()) {
            workbook = workbook.with(workbook.steps().getFirst().withText(text).withWith(text));
        }
        return PRESS.filled(workbook, List.of(sheet), PaperSize.A4, TODAY);
    }

    private static Answer rewritten(Answer answer, String text) {
        UnaryOperator<List<Item>> items = list -> list.stream().map(item -> item.withText(text)).toList();
        return switch (answer) {
            case Answer.Text _ -> Answer.Text.of(text);
            case Answer.Items list -> list.withItems(items.apply(list.items()));
            case Answer.Line line ->
                line.withPoints(line.points().stream().map(point -> rewritten(point, text, items)).toList());
            case Answer.Rings rings ->
                rings.withNotes(rings.notes().stream().map(note -> reached(note.withText(text), text)).toList());
            case Answer.Board board -> board.cards()
                .stream()
                .reduce(board, (now, card) -> now.with(card.withText(text)), (_, last) -> last);
            case Answer.People people -> people.people()
                .stream()
                .reduce(people, (now, person) -> now.with(rewritten(person, text)), (_, last) -> last);
            case Answer.Choice _,Answer.Scale _,Answer.Poles _,Answer.Day _,Answer.Picture _,Answer.Unknown _ -> answer;
        };
    }

    private static Person rewritten(Person person, String text) {
        return person.said()
            .stream()
            .reduce(person.withName(text).withRole(text), (now, said) -> now.withSaid(said.field(), text),
                    (_, last) -> last);
    }

    private static Note reached(Note note, String text) {
        return note.ring() == Note.Ring.INNER ? note.reached(AnswerEverything.DAY, text) : note;
    }

    private static LinePoint rewritten(LinePoint point, String text, UnaryOperator<List<Item>> items) {
        return point.withLabel(text)
            .withDeed(text)
            .withTalents(items.apply(point.talents()))
            .withDormant(items.apply(point.dormant()))
            .withRescue(items.apply(point.rescue()));
    }
}
