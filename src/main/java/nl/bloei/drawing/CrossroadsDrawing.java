package nl.bloei.drawing;

import java.util.ArrayList;
import java.util.List;

import nl.bloei.content.Guide;
import nl.bloei.drawing.Mark.Align;

/** The four cells of a crossroads on paper, with the names of their axes and numbered arrows for the moves. */
public final class CrossroadsDrawing {
    private static final DrawingStyle STYLE = DrawingStyle.paper();
    private static final double LEFT = 86;
    private static final double TOP = 30;
    private static final double GAP = 22;
    private static final double PAD = 11;
    /** What the line of a box needs beside it. */
    private static final double EDGE = 1;
    private static final double CORNER = 6;
    private static final Font NAME = Font.serifBold(12.5);
    private static final double NAME_LINE = 15.5;
    private static final Font TEXT = Font.sans(9.75);
    private static final double LINE = 13;
    private static final double CAP = .345;
    private static final Font NUMBER = Font.sansBold(9.5);
    private static final double DISC = 7.5;
    private static final double HEAD = 6.5;
    private static final int ACROSS = 2;
    private static final int MOST_LINES = 12;

    private final Guide.Crossroads roads;
    private final double cell;
    private final double row;
    private final List<Mark> marks = new ArrayList<>();
    private final List<Mark> words = new ArrayList<>();

    private CrossroadsDrawing(Guide.Crossroads roads, double width) {
        this.roads = roads;
        cell = (width - LEFT - GAP - EDGE) / ACROSS;
        double highest = roads.cells().stream().mapToDouble(this::height).max().orElse(0);
        row = PAD + highest + MoveRoad.room(0, STYLE);
    }

    /**
     * The drawing; moves have the numbers of their order.
     *
     * @param width its width in points
     */
    public static Drawing of(Guide.Crossroads roads, double width) {
        var drawing = new CrossroadsDrawing(roads, width);
        drawing.draw();
        var all = new ArrayList<>(drawing.marks);
        all.addAll(drawing.words);
        return new Drawing(width, TOP + ACROSS * drawing.row + GAP + EDGE, all, List.of());
    }

    private void draw() {
        for (int i = 0; i < roads.cells().size(); i++) {
            box(roads.cells().get(i), area(i), i < ACROSS);
        }
        for (int i = 0; i < ACROSS; i++) {
            Area under = area(i);
            axis(roads.axes().get(i), under.centerX(), TOP / 2, Align.MIDDLE, cell);
            axis(roads.axes().get(ACROSS + i), 0, area(i * ACROSS).centerY(), Align.START, LEFT - PAD);
        }
        for (int i = 0; i < roads.moves().size(); i++) {
            move(roads.moves().get(i), i + 1);
        }
    }

    private Area area(int index) {
        int line = index / ACROSS;
        return new Area(LEFT + index % ACROSS * (cell + GAP), TOP + line * (row + GAP), cell, row);
    }

    private void box(Guide.Cell each, Area area, boolean strengthening) {
        marks.add(new Mark.Box(area.x(), area.y(), area.width(), area.height(), CORNER,
                Stroke.solid(strengthening ? Tone.INK : Tone.INK_3, strengthening ? 1.25 : 0.75),
                strengthening ? Tone.PAPER : Tone.SUNK));
        double y = area.y() + PAD;
        for (String line : names(each)) {
            word(area.x() + PAD, y + NAME_LINE / 2, line, NAME, Tone.INK, Align.START);
            y += NAME_LINE;
        }
        for (String line : texts(each)) {
            word(area.x() + PAD, y + LINE / 2, line, TEXT, Tone.INK_2, Align.START);
            y += LINE;
        }
    }

    private void axis(Guide.Axis axis, double x, double middle, Align align, double most) {
        List<String> lines = TextMeasure.wrap(axis.text(), STYLE.small(), most, MOST_LINES);
        double y = middle - (1 + lines.size()) * LINE / 2;
        word(x, y + LINE / 2, axis.title(), STYLE.smallBold(), Tone.INK, align);
        for (String line : lines) {
            y += LINE;
            word(x, y + LINE / 2, line, STYLE.small(), Tone.INK_2, align);
        }
    }

    private void move(Guide.Move move, int number) {
        MoveRoad road = MoveRoad.between(area(move.from()), area(move.to()), MoveRoad.level(0, STYLE), STYLE);
        marks.add(new Mark.Path(road.arrow(HEAD), Stroke.solid(Tone.ACCENT, 1.5), null));
        marks.add(new Mark.Circle(road.middleX(), road.middleY(), DISC, null, Tone.ACCENT));
        word(road.middleX(), road.middleY(), String.valueOf(number), NUMBER, Tone.ON_ACCENT, Align.MIDDLE);
    }

    private Area area(String id) {
        return area(roads.cells().stream().map(Guide.Cell::id).toList().indexOf(id));
    }

    private void word(double x, double middle, String text, Font font, Tone tone, Align align) {
        words.add(new Mark.Label(x, middle + CAP * font.size(), text, font, tone, align));
    }

    private double height(Guide.Cell each) {
        return names(each).size() * NAME_LINE + texts(each).size() * LINE;
    }

    private List<String> names(Guide.Cell each) {
        return TextMeasure.wrap(each.title(), NAME, cell - 2 * PAD, MOST_LINES);
    }

    private List<String> texts(Guide.Cell each) {
        return TextMeasure.wrap(each.text(), TEXT, cell - 2 * PAD, MOST_LINES);
    }
}
