package nl.bloei.ui.compare;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import nl.bloei.content.Block;
import nl.bloei.content.Prompt;
import nl.bloei.content.Texts;
import nl.bloei.ui.Days;
import nl.bloei.workbook.Answer;
import nl.bloei.workbook.Card;
import nl.bloei.workbook.Item;
import nl.bloei.workbook.Person;
import nl.bloei.workbook.Written;

/** An answer in full, as lines of text. */
public final class CompareWords {
    private static final int MIDDLE = 3;

    private CompareWords() {
    }

    /**
     * A line.
     *
     * @param text its words
     * @param own whether they are the keeper's own
     */
    public record Line(String text, boolean own) {
    }

    /** What an answer in a block says, line by line. */
    public static List<Line> of(Block block, Answer answer) {
        return switch (answer) {
            case Answer.Text text -> own(text.text().strip());
            case Answer.Items items -> own(items.items().stream().map(Item::text).toArray(String[]::new));
            case Answer.Choice choice -> choices(block, choice);
            case Answer.Scale scale -> scale.mark() == null
                    ? List.of()
                    : said(Texts.get("ui.compare.scale", NumberFormat.getInstance(Texts.DUTCH).format(scale.mark())));
            case Answer.Poles poles -> poles(block, poles);
            case Answer.Board board -> board(block, board);
            case Answer.People people -> people.people().stream().flatMap(person -> person(block, person)).toList();
            case Answer.Day day -> said(Days.dated(day.day()));
            case Answer.Picture picture -> said(picture.name());
            case Answer.Line _,Answer.Rings _,Answer.Unknown _ -> own(Written.in(answer).toArray(String[]::new));
        };
    }

    private static List<Line> own(String... texts) {
        return Stream.of(texts).map(text -> new Line(text, true)).toList();
    }

    private static List<Line> said(String text) {
        return List.of(new Line(text, false));
    }

    private static List<Line> choices(Block block, Answer.Choice choice) {
        return block.prompts()
            .stream()
            .filter(option -> choice.has(option.id()))
            .map(option -> new Line(option.text(), false))
            .toList();
    }

    private static List<Line> poles(Block block, Answer.Poles answer) {
        if (!(block instanceof Block.Poles poles)) {
            return List.of();
        }
        return poles.rows()
            .stream()
            .flatMap(row -> answer.dot(row.id()).map(dot -> new Line(pole(row, dot), false)).stream())
            .toList();
    }

    private static String pole(Block.Poles.Row row, int dot) {
        if (dot == MIDDLE) {
            return Texts.get("ui.compare.pole.middle", row.left(), row.right());
        }
        String side = dot < MIDDLE ? row.left() : row.right();
        boolean whole = dot == 1 || dot == Answer.Poles.Mark.DOTS;
        return Texts.get(whole ? "ui.compare.pole.whole" : "ui.compare.pole.near", side);
    }

    private static List<Line> board(Block block, Answer.Board answer) {
        if (!(block instanceof Block.Board board)) {
            return List.of();
        }
        var lines = new ArrayList<Line>();
        for (Prompt column : board.columns()) {
            cards(lines, column.text(), answer.cards().stream().filter(c -> c.column().equals(column.id())).toList());
        }
        List<String> known = board.columns().stream().map(Prompt::id).toList();
        cards(lines, Texts.get("ui.compare.beside"),
                answer.cards().stream().filter(c -> !known.contains(c.column())).toList());
        return lines;
    }

    private static void cards(List<Line> lines, String head, List<Card> cards) {
        if (!cards.isEmpty()) {
            lines.add(new Line(head, false));
            cards.forEach(card -> lines.add(new Line(card.text(), true)));
        }
    }

    private static Stream<Line> person(Block block, Person person) {
        String name = person.role().isBlank()
                ? person.name()
                : Texts.get("ui.compare.person", person.name(), person.role().strip());
        return Stream.concat(Stream.of(new Line(name, true)),
                block.prompts()
                    .stream()
                    .filter(field -> !person.said(field.id()).isBlank())
                    .flatMap(field -> Stream.of(new Line(field.text(), false),
                            new Line(person.said(field.id()).strip(), true))));
    }
}
