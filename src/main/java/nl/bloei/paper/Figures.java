package nl.bloei.paper;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import org.w3c.dom.Element;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import nl.bloei.drawing.Drawing;
import nl.bloei.drawing.Mark;
import nl.bloei.paper.Html.Tag;
import nl.bloei.paper.Typefaces.Face;

/**
 * The drawings of a document: their lines become vectors in a tagged figure, their labels text on top of it. A drawing
 * is measured in points.
 */
final class Figures implements FSObjectDrawerFactory {
    private static final double PIXELS_PER_POINT = 4 / 3.0;
    private static final double LABEL_LINE = 1.5;
    private static final String NUMBER = "data-figure";

    private final Script script;
    private final List<Figure> figures = new ArrayList<>();

    /**
     * A drawing on a page.
     *
     * @param drawing measured in points
     * @param accent the accent of the part
     * @param alternative what it shows, for those who cannot see it
     */
    record Figure(Drawing drawing, int accent, String alternative) {
    }

    Figures(Script script) {
        this.script = script;
    }

    /** How many points go into a length in CSS pixels. */
    static double points(double pixels) {
        return pixels / PIXELS_PER_POINT;
    }

    /** How many CSS pixels go into a length in points. */
    static double pixels(double points) {
        return points * PIXELS_PER_POINT;
    }

    /**
     * Puts a drawing on the page.
     *
     * @param parent where it goes
     * @param accent the accent of the part
     * @param alternative what it shows, for those who cannot see it
     */
    void add(Html parent, Drawing drawing, int accent, String alternative) {
        double width = Math.ceil(drawing.width() * PIXELS_PER_POINT);
        double height = Math.ceil(drawing.height() * PIXELS_PER_POINT);
        Html figure = parent.add(Tag.DIV, "figure").size("width", width).size("height", height);
        figure.add(Tag.OBJECT, "")
            .set(NUMBER, String.valueOf(figures.size()))
            .set("alt", alternative)
            .size("width", width)
            .size("height", height);
        figures.add(new Figure(drawing, accent, alternative));
        Html labels = figure.add(Tag.DIV, "labels").size("margin-top", -height).size("height", height);
        for (Mark mark : drawing.marks()) {
            if (mark instanceof Mark.Label label && !label.text().isBlank()) {
                place(labels, label, accent);
            }
        }
    }

    /** The drawings so far, in order. */
    List<Figure> all() {
        return List.copyOf(figures);
    }

    /** Each label takes no room in the flow: what it moves down, it moves back up. */
    private void place(Html labels, Mark.Label label, int accent) {
        Face face = Face.of(label.font());
        double size = label.font().size() * PIXELS_PER_POINT;
        double line = LABEL_LINE * size;
        String text = script.label(label.text());
        double width = script.width(text, face, size);
        double top = label.baseline() * PIXELS_PER_POINT - Typefaces.baseline(line, size);
        double left = label.x() * PIXELS_PER_POINT - switch (label.align()) {
            case START -> 0;
            case MIDDLE -> width / 2;
            case END -> width;
        };
        labels.add(Tag.P, "label " + face.name().toLowerCase(Locale.ROOT), text)
            .size("font-size", size)
            .size("line-height", line)
            .size("height", line)
            .size("width", Math.ceil(width) + 2)
            .size("margin-left", left)
            .size("margin-top", top)
            .size("margin-bottom", -(top + line))
            .colour(PaperPalette.css(label.tone(), accent));
    }

    @Override
    public boolean isReplacedObject(Element element) {
        return element.hasAttribute(NUMBER);
    }

    @Override
    public FSObjectDrawer createDrawer(Element element) {
        Figure figure = figures.get(Integer.parseInt(element.getAttribute(NUMBER)));
        return (_, x, y, width, height, device, _, dots) -> {
            device.drawWithGraphics((float) x, (float) y, (float) width / dots, (float) height / dots, graphics -> {
                graphics.scale(PIXELS_PER_POINT, PIXELS_PER_POINT);
                new Painter(graphics, figure.accent).paint(figure.drawing);
            });
            return Map.of();
        };
    }
}
