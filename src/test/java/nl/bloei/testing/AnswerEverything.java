package nl.bloei.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import nl.bloei.content.Block;
import nl.bloei.content.Prompt;
import nl.bloei.content.Worksheet;
import nl.bloei.workbook.About;
import nl.bloei.workbook.Answer;
import nl.bloei.workbook.Card;
import nl.bloei.workbook.Extras;
import nl.bloei.workbook.Item;
import nl.bloei.workbook.LinePoint;
import nl.bloei.workbook.Marker;
import nl.bloei.workbook.Note;
import nl.bloei.workbook.Period;
import nl.bloei.workbook.Person;
import nl.bloei.workbook.Sheet;
import nl.bloei.workbook.Source;
import nl.bloei.workbook.Step;
import nl.bloei.workbook.Workbook;

/**
 * Answers every prompt of a worksheet with words that occur nowhere else, so that a test can look for each of them.
 */
public final class AnswerEverything {
    /** The day on the sheet. */
    public static final LocalDate DAY = LocalDate.of(2026, 11, 12);
    /** When it was written. */
    public static final Instant NOW = Instant.parse("2026-11-12T10:00:00Z");

    /** A picture of one white dot. */
    private static final String DOT = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==";

    private final Worksheet worksheet;
    private final Map<String, List<String>> words = new LinkedHashMap<>();
    private Sheet sheet;
    private Workbook workbook;

    private AnswerEverything(Worksheet worksheet) {
        this.worksheet = worksheet;
        this.sheet = Sheet.of(worksheet.id(), DAY, NOW)
            .withSubject(worksheet.subject().isBlank() ? "" : "Qonderwerp", NOW);
        this.workbook = Workbook.of("Werkboek van Samira",
                About.of(About.Kind.PERSON, "Samira Haddad", About.Cover.OCHRE), NOW);
        worksheet.blocks().forEach(this::answer);
        this.workbook = workbook.with(sheet);
    }

    /** Everything on this worksheet answered. */
    public static AnswerEverything on(Worksheet worksheet) {
        return new AnswerEverything(worksheet);
    }

    /** The worksheet. */
    public Worksheet worksheet() {
        return worksheet;
    }

    /** The sheet with all answers. */
    public Sheet sheet() {
        return sheet;
    }

    /** A workbook that holds the sheet, and the step where the worksheet asks for one. */
    public Workbook workbook() {
        return workbook;
    }

    /** The words given to each prompt, by the prompt's id; every prompt of the worksheet has at least one. */
    public Map<String, List<String>> words() {
        return words;
    }

    private void answer(Block block) {
        switch (block) {
            case Block.Passage _,Block.Figure _,Block.Handout _ -> {
                // Asks nothing.
            }
            case Block.Question question -> put(block, Answer.Text.of(word(question.prompt(), "tekst")));
            case Block.Chips chips -> put(block, Answer.Items
                .of(List.of(Item.of(word(chips.prompt(), "een")), Item.of(word(chips.prompt(), "twee")))));
            case Block.HistoryLine line -> put(block, line(line));
            case Block.Rings rings -> rings(rings);
            case Block.Choice choice -> choice(choice);
            case Block.Scale scale -> {
                words.computeIfAbsent(scale.prompt().id(), _ -> new ArrayList<>()).add(scale.prompt().text());
                put(block, Answer.Scale.at(6.5));
            }
            case Block.Poles poles -> poles(poles);
            case Block.Board board -> board(board);
            case Block.People people -> people(people);
            case Block.Day day -> {
                words.computeIfAbsent(day.prompt().id(), _ -> new ArrayList<>()).add("3 december 2026");
                put(block, Answer.Day.of(LocalDate.of(2026, 12, 3)));
            }
            case Block.Picture picture -> {
                words.computeIfAbsent(picture.prompt().id(), _ -> new ArrayList<>()).add(picture.prompt().text());
                put(block, new Answer.Picture("q.png", "image/png", DOT, Extras.NONE));
            }
        }
    }

    private void choice(Block.Choice block) {
        words.computeIfAbsent(block.prompt().id(), _ -> new ArrayList<>()).add(block.prompt().text());
        block.options()
            .forEach(option -> words.computeIfAbsent(option.id(), _ -> new ArrayList<>()).add(option.text()));
        List<String> ids = block.options().stream().map(Prompt::id).toList();
        put(block, new Answer.Choice(block.many() ? ids : wanted(block, ids), Extras.NONE));
    }

    /** Of a choice the last option on which a block with counted prompts depends, otherwise the first. */
    private List<String> wanted(Block.Choice block, List<String> ids) {
        return worksheet.blocks()
            .stream()
            .map(Block::when)
            .filter(when -> when != null && when.block().equals(block.id()))
            .map(Block.When::option)
            .reduce((_, later) -> later)
            .map(List::of)
            .orElseGet(() -> ids.subList(0, 1));
    }

    private void poles(Block.Poles block) {
        words.computeIfAbsent(block.prompt().id(), _ -> new ArrayList<>()).add(block.prompt().text());
        Answer.Poles poles = Answer.Poles.empty();
        for (int i = 0; i < block.rows().size(); i++) {
            Block.Poles.Row row = block.rows().get(i);
            poles = poles.with(row.id(), i % Answer.Poles.Mark.DOTS + 1);
            words.computeIfAbsent(row.id(), _ -> new ArrayList<>()).addAll(List.of(row.left(), row.right()));
        }
        put(block, poles);
    }

    private void board(Block.Board block) {
        words.computeIfAbsent(block.prompt().id(), _ -> new ArrayList<>()).add(block.prompt().text());
        Answer.Board board = Answer.Board.empty();
        for (Prompt column : block.columns()) {
            words.computeIfAbsent(column.id(), _ -> new ArrayList<>()).add(column.text());
            for (Prompt pile : block.piles()) {
                board = board
                    .with(Card.of(word(pile, column.id().replace("-", "")), pile.id(), column.id()).withEnergy(.7));
            }
        }
        put(block, board);
    }

    private void people(Block.People block) {
        Person person = Person.of(word(block.prompt(), "naam"))
            .withRole(word(block.prompt(), "rol"))
            .withState(Person.State.ANSWERED);
        for (Prompt field : block.fields()) {
            person = person.withSaid(field.id(), word(field, "gezegd"));
        }
        put(block, Answer.People.empty().with(person));
    }

    private void put(Block block, Answer answer) {
        sheet = sheet.withAnswer(block.id(), answer, NOW);
    }

    private String word(Prompt prompt, String part) {
        String word = "Q" + prompt.id().replace("-", "") + part;
        words.computeIfAbsent(prompt.id(), _ -> new ArrayList<>()).add(word);
        return word;
    }

    private Answer.Line line(Block.HistoryLine block) {
        var peak = LinePoint.moment(LocalDate.of(2026, 3, 3).atStartOfDay(), 0.8)
            .withLabel(word(block.line(), "piek"))
            .withDeed(word(block.explore(), "deed"))
            .withTalents(List.of(Item.of(word(block.explore(), "talent"))))
            .withDormant(List.of(Item.of(word(block.explore(), "rust"))));
        for (Block.HistoryLine.MarkerWords marker : block.markers()) {
            peak = peak.withMarker(marker.marker(), marker.marker() != Marker.SKILL);
            words.computeIfAbsent(block.mark().id(), _ -> new ArrayList<>())
                .add(marker.marker() != Marker.SKILL ? marker.yes() : marker.no());
        }
        var valley = LinePoint.moment(LocalDate.of(2026, 8, 8).atStartOfDay(), -0.7)
            .withLabel(word(block.line(), "dal"))
            .withDeed(word(block.explore(), "daldeed"))
            .withRescue(List.of(Item.of(word(block.explore(), "eruit"))));
        return Answer.Line.of(Period.yearTo(DAY)).with(peak).with(valley);
    }

    private void rings(Block.Rings block) {
        var notes = new ArrayList<Note>();
        block.inner().forEach(prompt -> notes.add(Note.of(word(prompt, "in"), Note.Ring.INNER, prompt.id(), DAY)));
        block.outer().forEach(prompt -> notes.add(Note.of(word(prompt, "uit"), Note.Ring.OUTER, prompt.id(), DAY)));
        Note chosen = notes.getLast();
        words.computeIfAbsent(block.choose().id(), _ -> new ArrayList<>()).add(chosen.text());
        put(block, new Answer.Rings(Answer.Rings.USUAL_MONTHS, notes, Extras.NONE));
        workbook = workbook.with(Step.towards(new Source(sheet.id(), block.id(), chosen.id()))
            .withText(word(block.choose(), "stap"))
            .withDue(LocalDate.of(2026, 12, 1))
            .withWith(word(block.choose(), "kijkt")));
    }

    /** All the words, of all prompts. */
    public Stream<String> allWords() {
        return words.values().stream().flatMap(List::stream);
    }
}
