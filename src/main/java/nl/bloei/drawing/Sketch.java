package nl.bloei.drawing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import nl.bloei.drawing.FigureContent.Spot;
import nl.bloei.drawing.Mark.Align;
import nl.bloei.drawing.Mark.Segment;

/**
 * A figure under construction, with what all shapes share. Marks come out in layers, whatever the order of the calls:
 * structure beneath, then the outlines of the spots, the selected one above them, then details, then all words.
 */
final class Sketch {
    private static final double CORNER = 0.55;

    private final FigureContent content;
    private final FigureLook look;
    private final double width;
    private final DrawingStyle style;
    private final SketchWords words;
    private final List<Mark> beneath = new ArrayList<>();
    private final List<Mark> shapes = new ArrayList<>();
    private final List<Mark> selected = new ArrayList<>();
    private final List<Mark> above = new ArrayList<>();
    private final Map<String, Drawing.Hit> hits = new LinkedHashMap<>();

    Sketch(FigureContent content, FigureLook look, double width, DrawingStyle style) {
        this.content = content;
        this.look = look;
        this.width = width;
        this.style = style;
        words = new SketchWords(content, style);
    }

    /** How wide the figure is. */
    double width() {
        return width;
    }

    /** The unit for everything that grows with the text: the size of written words. */
    double em() {
        return words.em();
    }

    /** The sizes. */
    DrawingStyle style() {
        return style;
    }

    /** How many spots there are. */
    int count() {
        return content.spots().size();
    }

    /** A spot by its place in the order. */
    Spot spot(int index) {
        return content.spots().get(index);
    }

    /** All spots. */
    List<Spot> spots() {
        return content.spots();
    }

    /** The names of the axes. */
    List<String> axes() {
        return content.axes();
    }

    /** Whether it shows names only, without room for texts. */
    boolean namesOnly() {
        return content.namesOnly();
    }

    /** Whether something is in a spot: a text, or just its name where nothing is to be written. */
    boolean filled(Spot spot) {
        return content.namesOnly() || !spot.empty();
    }

    /** Whether a spot is selected. */
    boolean selected(Spot spot) {
        return look.selected(spot);
    }

    /** Structure: axes, connections. */
    Stroke structure() {
        return Stroke.solid(style.onScreen() ? Tone.MID : Tone.INK_3, style.fixed(1.5, 1));
    }

    /** The line that carries the figure. */
    Stroke ownLine() {
        return Stroke.solid(Tone.ACCENT, style.fixed(3, 2));
    }

    /** The outline of a spot: dashed when empty, heavy when selected. */
    Stroke outline(Spot spot) {
        if (look.selected(spot)) {
            return Stroke.solid(Tone.ACCENT, 3);
        }
        boolean hovered = look.hovered(spot);
        double line = hovered ? 2 : style.fixed(1.5, 1);
        if (!filled(spot)) {
            return Stroke.dashed(hovered ? Tone.ACCENT : Tone.LINE_2, line, style.fixed(4, 2.5), style.fixed(5, 3.5));
        }
        return Stroke.solid(hovered ? Tone.ACCENT : style.onScreen() ? Tone.MID : Tone.INK_3, line);
    }

    /** The inside of a spot that is a piece of the drawing rather than a card. */
    Tone fill(Spot spot) {
        if (look.selected(spot) || look.hovered(spot)) {
            return Tone.TINT;
        }
        return filled(spot) ? Tone.TINT_SOFT : style.ground();
    }

    /** The inside of a spot that is as white as paper. */
    Tone blank(Spot spot) {
        return look.selected(spot) || look.hovered(spot) ? Tone.TINT : style.ground();
    }

    /** Adds structure, beneath everything else. */
    void beneath(Mark mark) {
        beneath.add(mark);
    }

    /** Adds a line to the structure. */
    void beneath(List<Segment> line, Stroke stroke) {
        beneath.add(new Mark.Path(line, stroke, null));
    }

    /**
     * Adds a road to the structure: two sides and a broken line between them.
     *
     * @param sides where it has sides
     * @param line where it goes; further than its sides where an end lies open
     */
    void road(List<Segment> sides, List<Segment> line, double wide) {
        beneath(sides, Stroke.solid(Tone.LINE_2, wide));
        beneath(line, Stroke.solid(style.ground(), wide - style.fixed(2.5, 1.5)));
        beneath(line, Stroke.dashed(Tone.MID, style.fixed(1.5, 1), style.fixed(7, 4.5), style.fixed(7, 4.5)));
    }

    /** Adds a detail, above the outlines of the spots. */
    void above(Mark mark) {
        above.add(mark);
    }

    /** Adds the outline of a spot, filled and with the emphasis that it has now. */
    void shape(Spot spot, List<Segment> segments, Tone inside) {
        shape(look.selected(spot) ? selected : shapes, spot, segments, inside);
    }

    /** Adds the outline of a spot that other spots lie in: beneath whatever is added later. */
    void around(Spot spot, List<Segment> segments, Tone inside) {
        shape(beneath, spot, segments, inside);
    }

    private void shape(List<Mark> layer, Spot spot, List<Segment> segments, Tone inside) {
        if (look.selected(spot) && look.focused()) {
            layer.add(new Mark.Path(segments, Stroke.solid(Tone.FOCUS, 12), null));
            layer.add(new Mark.Path(segments, Stroke.solid(style.ground(), 7), null));
        }
        layer.add(new Mark.Path(segments, outline(spot), inside));
    }

    /** Adds the outline of a spot that is a circle which other things shine through. */
    void ring(Spot spot, double x, double y, double radius) {
        List<Mark> layer = look.selected(spot) ? selected : shapes;
        if (look.selected(spot) && look.focused()) {
            layer.add(new Mark.Circle(x, y, radius + 5, Stroke.solid(Tone.FOCUS, 2.5), null));
        }
        layer.add(new Mark.Circle(x, y, radius, outline(spot), null));
    }

    /** Makes a spot something that can be pointed at. */
    void hit(Spot spot, Area area) {
        hits.put(spot.id(), new Drawing.Hit(spot.id(), area.x(), area.y(), area.width(), area.height()));
    }

    /** A card with a spot's name and text from its top left. */
    void card(Spot spot, Area area) {
        box(spot, area);
        words.write(spot, inside(area), Align.START);
    }

    /** A card with a spot's name and text centred across; a name alone also stands in the middle down. */
    void cardMiddle(Spot spot, Area area) {
        box(spot, area);
        writeFromTop(spot, inside(area));
    }

    /** The rounded box of a card without its words; can be pointed at. */
    void box(Spot spot, Area area) {
        shape(spot, Outline.box(area, CORNER * em()), blank(spot));
        hit(spot, area);
    }

    /** Writes a spot's name and text: from the top left, or in the middle both ways. Cuts off what does not fit. */
    void write(Spot spot, Area area, Align align) {
        words.write(spot, area, align);
    }

    /** Writes centred across, from the top, so that names side by side stand on one line. */
    void writeFromTop(Spot spot, Area area) {
        words.write(spot, area, Align.MIDDLE, !namesOnly());
    }

    /** What a card of this width keeps free for its words: from border to letters. */
    Area inside(Area area) {
        double pad = padding();
        return new Area(area.x() + pad, area.y() + pad * 0.8, area.width() - 2 * pad, area.height() - 1.6 * pad);
    }

    /** From the border of a card to its words. */
    double padding() {
        return 0.8 * em();
    }

    /** How high a card of this width is: the same for all spots, with room for any name and some lines of text. */
    double cardHeight(double cardWidth) {
        return wordsHeight(cardWidth - 2 * padding()) + 1.6 * padding();
    }

    /** How high the words of any spot may be at this width. */
    double wordsHeight(double wordsWidth) {
        return words.height(wordsWidth);
    }

    /** A word of the book in the structure of the figure, such as the name of an axis, on one line. */
    void note(String text, double x, double centerY, double most, Align align) {
        words.note(text, x, centerY, most, align);
    }

    /** The width of a {@link #note}. */
    double noteWidth(String text) {
        return words.noteWidth(text);
    }

    /** What stays free along the edges of the drawing, for the rings round what is selected. */
    double edge() {
        return style.fixed(8, 3);
    }

    /** The radius of a numbered disc. */
    double disc() {
        return 0.95 * em();
    }

    /** A numbered disc of a spot: full when something is in it, otherwise a ring. */
    void disc(Spot spot, int number, double x, double y) {
        dot(spot, x, y, disc());
        words.number(number, x, y, filled(spot) || look.selected(spot) ? Tone.ON_ACCENT : Tone.INK_2);
    }

    /** A disc of a spot without a number: full when something is in it, otherwise a ring. */
    void dot(Spot spot, double x, double y, double radius) {
        boolean full = filled(spot) || look.selected(spot);
        if (look.selected(spot)) {
            above.add(new Mark.Circle(x, y, radius + style.fixed(4, 3), Stroke.solid(Tone.ACCENT, 2), style.ground()));
        }
        above.add(new Mark.Circle(x, y, radius,
                Stroke.solid(full ? Tone.ACCENT : Tone.LINE_2, style.fixed(1.5, 1)),
                full ? Tone.ACCENT : style.ground()));
    }

    /** The head of an arrow that ends at a point, coming from a direction (radians; 0 means it points right). */
    void arrowHead(double x, double y, double direction, Stroke stroke) {
        double size = 0.6 * em();
        beneath.add(new Mark.Path(Outline
            .from(x - size * Math.cos(direction - 0.5), y - size * Math.sin(direction - 0.5))
            .line(x, y)
            .line(x - size * Math.cos(direction + 0.5), y - size * Math.sin(direction + 0.5))
            .open(), stroke, null));
    }

    /** A straight arrow. */
    void arrow(double fromX, double fromY, double toX, double toY, Stroke stroke) {
        beneath(Outline.from(fromX, fromY).line(toX, toY).open(), stroke);
        arrowHead(toX, toY, Math.atan2(toY - fromY, toX - fromX), stroke);
    }

    /** Says that the shape has no room at this width; cards under each other take its place. */
    void giveUp() {
        words.giveUp();
    }

    /** Whether there was no room for some words. */
    boolean tight() {
        return words.tight();
    }

    /** The finished drawing. */
    Drawing finish(double height) {
        var marks = new ArrayList<Mark>(beneath);
        marks.addAll(shapes);
        marks.addAll(selected);
        marks.addAll(above);
        marks.addAll(words.marks());
        return new Drawing(width, height, marks,
                content.spots().stream().map(spot -> hits.get(spot.id())).toList());
    }
}
