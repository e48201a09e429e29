package nl.bloei.drawing;

import org.jspecify.annotations.Nullable;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.bloei.content.Block;
import nl.bloei.content.Prompt;
import nl.bloei.content.Prose;
import nl.bloei.content.Texts;
import nl.bloei.workbook.Answer;
import nl.bloei.workbook.Card;
import nl.bloei.workbook.LinePoint;
import nl.bloei.workbook.Note;
import nl.bloei.workbook.Person;
import nl.bloei.workbook.Sheet;
import nl.bloei.workbook.Written;

/** Turns the figures of the book into what is drawn. The ids of the spots are their numbers in the order, from 0. */
public final class FigureMirror {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Texts.DUTCH);
    private static final int MIDDLE_DOT = 3;

    private FigureMirror() {
    }

    /** A figure of a reading page. */
    public static FigureContent of(Prose.Figure figure) {
        var spots = new ArrayList<FigureContent.Spot>();
        for (Prose.Figure.Spot spot : figure.spots()) {
            spots.add(new FigureContent.Spot(String.valueOf(spots.size()), spot.label(), spot.text()));
        }
        return FigureContent.names(figure.shape(), figure.axes(), spots);
    }

    /**
     * A figure of a worksheet, with what is written in the blocks that it mirrors.
     *
     * @param blocks all blocks of the worksheet
     * @param sheet the sheet, or {@code null} for a blank one
     */
    public static FigureContent of(Block.Figure figure, List<Block> blocks, @Nullable Sheet sheet) {
        var spots = new ArrayList<FigureContent.Spot>();
        for (Block.Figure.Spot spot : figure.spots()) {
            String text = sheet == null
                    ? ""
                    : blocks.stream()
                        .filter(block -> block.id().equals(spot.of()))
                        .findFirst()
                        .flatMap(block -> Optional.ofNullable(sheet.answers().get(block.id()))
                            .map(answer -> text(block, answer)))
                        .orElse("");
            spots.add(new FigureContent.Spot(String.valueOf(spots.size()), spot.label(), text));
        }
        return FigureContent.written(figure.shape(), figure.axes(), spots);
    }

    /** What an answer says, in one short text; empty when it says nothing. */
    private static String text(Block block, Answer answer) {
        return switch (answer) {
            case Answer.Text text -> text.text();
            case Answer.Items _ -> joined(Written.in(answer).stream());
            case Answer.Line line -> joined(line.strands().moments().map(LinePoint::label));
            case Answer.Rings rings -> joined(rings.notes().stream().map(Note::text));
            case Answer.Choice choice -> joined(options(block)
                .filter(option -> choice.has(option.id()))
                .map(Prompt::text));
            case Answer.Scale(Double mark, _) -> mark == null
                    ? ""
                    : NumberFormat.getNumberInstance(Texts.DUTCH).format(mark);
            case Answer.Poles poles -> joined(rows(block)
                .map(row -> poles.dot(row.id()).map(dot -> leaning(row, dot)).orElse("")));
            case Answer.Board board -> joined(board.cards().stream().map(Card::text));
            case Answer.People people -> joined(people.people().stream().map(Person::name));
            case Answer.Day(LocalDate day, _) -> DAY.format(day);
            case Answer.Picture picture -> picture.name();
            case Answer.Unknown _ -> joined(Written.in(answer).stream());
        };
    }

    private static Stream<Prompt> options(Block block) {
        return block instanceof Block.Choice choice ? choice.options().stream() : Stream.empty();
    }

    private static Stream<Block.Poles.Row> rows(Block block) {
        return block instanceof Block.Poles poles ? poles.rows().stream() : Stream.empty();
    }

    /** The statement that a dot lies nearer to; neither in the middle. */
    private static String leaning(Block.Poles.Row row, int dot) {
        return dot < MIDDLE_DOT ? row.left() : dot > MIDDLE_DOT ? row.right() : "";
    }

    private static String joined(Stream<String> texts) {
        return texts.filter(text -> !text.isBlank()).map(String::strip).collect(Collectors.joining(", "));
    }
}
