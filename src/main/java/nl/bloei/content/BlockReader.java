package nl.bloei.content;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;

import nl.bloei.content.Block.HistoryLine.CardWords;
import nl.bloei.content.Block.HistoryLine.MarkerWords;
import nl.bloei.content.Block.Role;
import nl.bloei.workbook.Marker;

/** Reads one block of a worksheet. The only place that knows how blocks are written down. */
final class BlockReader {
    private static final int MOST_LINES = 12;

    private final Fields fields;
    private final String id;
    private final Block.Place place;
    private final Block.@Nullable When when;

    BlockReader(Fields fields) {
        this.fields = fields;
        this.id = fields.text("id");
        fields.inBlock(id);
        this.place = fields.has("place") ? fields.choice("place", Block.Place.values()) : Block.Place.FULL;
        this.when = fields.has("when")
                ? fields.object("when", inner -> new Block.When(inner.text("block"), inner.text("option")))
                : null;
    }

    Block read() {
        return switch (fields.choice("kind", BlockKind.values())) {
            case PASSAGE -> new Block.Passage(id, place, when, fields.texts("text"));
            case QUESTION -> new Block.Question(id, place, when, prompt("prompt"),
                    fields.number("lines", 1, MOST_LINES), role("role"), role("pulls"));
            case CHIPS -> new Block.Chips(id, place, when, prompt("prompt"), fields.choice("role", Role.values()),
                    fields.text("add"), fields.optionalText("gathers"));
            case HISTORY_LINE -> historyLine();
            case RINGS -> new Block.Rings(id, place, when, fields.text("innerTitle"), fields.text("outerTitle"),
                    prompts("inner", 1, 12), prompts("outer", 1, 12), prompt("choose"), fields.text("step"));
            case CHOICE -> new Block.Choice(id, place, when, prompt("prompt"), prompts("options", 2, 12),
                    fields.flag("many"));
            case SCALE -> new Block.Scale(id, place, when, prompt("prompt"), fields.optionalText("ideal"),
                    fields.optionalText("behind"), fields.optionalText("step"));
            case POLES -> new Block.Poles(id, place, when, prompt("prompt"),
                    fields.objects("rows", BlockReader::row));
            case BOARD -> new Block.Board(id, place, when, prompt("prompt"), prompts("piles", 1, 3),
                    prompts("columns", 2, 4),
                    fields.has("energy") ? fields.object("energy", BlockReader::energy) : null);
            case PEOPLE -> new Block.People(id, place, when, prompt("prompt"), fields.flag("asking"),
                    fields.has("fields") ? prompts("fields", 1, 6) : List.of());
            case DAY -> new Block.Day(id, place, when, prompt("prompt"));
            case PICTURE -> new Block.Picture(id, place, when, prompt("prompt"));
            case FIGURE -> figure();
            case HANDOUT -> new Block.Handout(id, place, when, fields.choice("form", Block.Handout.Form.values()),
                    fields.text("title"), fields.texts("text"), fields.text("of"));
        };
    }

    private Role role(String name) {
        return fields.has(name) ? fields.choice(name, Role.values()) : Role.OTHER;
    }

    private Prompt prompt(String name) {
        return WorksheetReader.prompt(name, fields);
    }

    private List<Prompt> prompts(String name, int least, int most) {
        return fields.counted(name, least, most, WorksheetReader::prompt);
    }

    private Block historyLine() {
        return new Block.HistoryLine(id, place, when, prompt("line"), prompt("mark"), prompt("explore"),
                fields.text("above"), fields.text("below"), fields.object("markers", BlockReader::markers),
                fields.object("card", BlockReader::card));
    }

    private static List<MarkerWords> markers(Fields fields) {
        return Arrays.stream(Marker.values())
            .map(marker -> fields.object(Fields.keyOf(marker),
                    words -> new MarkerWords(marker, words.text("yes"), words.text("no"))))
            .toList();
    }

    private static CardWords card(Fields fields) {
        return new CardWords(fields.text("deedAtPeak"), fields.text("deedInValley"), fields.text("talents"),
                fields.text("dormant"), fields.text("rescue"));
    }

    private static Block.Poles.Row row(Fields fields) {
        return new Block.Poles.Row(fields.text("id"), fields.text("left"), fields.text("right"),
                fields.choice("counts", Prompt.Counts.values()));
    }

    private static Block.Board.Energy energy(Fields fields) {
        return new Block.Board.Energy(fields.text("ask"), fields.text("low"), fields.text("high"));
    }

    private Block figure() {
        FigureShape shape = fields.choice("figure", FigureShape.values());
        List<Block.Figure.Spot> spots = fields.counted("spots", shape.least(), shape.most(),
                spot -> new Block.Figure.Spot(spot.text("label"), spot.text("of")));
        if (!shape.takes(spots.size())) {
            throw fields.problem("spots must hold an even number");
        }
        return new Block.Figure(id, place, when, shape, fields.text("caption"), axes(fields, shape), spots);
    }

    /** The names of the axes of a shape: as many as it needs. */
    private static List<String> axes(Fields fields, FigureShape shape) {
        List<String> axes = shape.axes() == 0 ? List.of() : fields.texts("axes");
        if (axes.size() != shape.axes()) {
            throw fields.problem("axes must be " + shape.axes() + " names");
        }
        return axes;
    }
}
