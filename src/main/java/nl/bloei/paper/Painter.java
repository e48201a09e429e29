package nl.bloei.paper;

import org.jspecify.annotations.Nullable;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

import nl.bloei.drawing.Drawing;
import nl.bloei.drawing.Mark;
import nl.bloei.drawing.Mark.Segment;
import nl.bloei.drawing.Stroke;
import nl.bloei.drawing.Tone;

/** Paints the marks of a drawing as vectors. */
final class Painter {
    private final Graphics2D graphics;
    private final int accent;

    Painter(Graphics2D graphics, int accent) {
        this.graphics = graphics;
        this.accent = accent;
    }

    /** Paints all marks but the labels, back to front: the page sets those as text, where they can be selected. */
    void paint(Drawing drawing) {
        drawing.marks().stream().filter(mark -> !(mark instanceof Mark.Label)).forEach(this::paint);
    }

    /** Paints all marks with the labels, back to front. */
    void paintAll(Drawing drawing) {
        drawing.marks().forEach(this::paint);
    }

    private void paint(Mark mark) {
        switch (mark) {
            case Mark.Path path -> paint(outline(path.segments()), path.stroke(), path.fill());
            case Mark.Circle circle -> paint(circle(circle), circle.stroke(), circle.fill());
            case Mark.Box box -> paint(box(box), box.stroke(), box.fill());
            case Mark.Label label -> {
                graphics.setColor(PaperPalette.colour(label.tone(), accent));
                Lettering.paint(graphics, label);
            }
        }
    }

    private void paint(Shape shape, @Nullable Stroke stroke, @Nullable Tone fill) {
        if (fill != null) {
            graphics.setColor(PaperPalette.colour(fill, accent));
            graphics.fill(shape);
        }
        if (stroke != null) {
            graphics.setColor(PaperPalette.colour(stroke.tone(), accent));
            graphics.setStroke(pen(stroke));
            graphics.draw(shape);
        }
    }

    private static BasicStroke pen(Stroke stroke) {
        if (stroke.dashes().isEmpty()) {
            return new BasicStroke((float) stroke.width(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
        }
        var dashes = new float[stroke.dashes().size()];
        for (int i = 0; i < dashes.length; i++) {
            dashes[i] = stroke.dashes().get(i).floatValue();
        }
        return new BasicStroke((float) stroke.width(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1, dashes, 0);
    }

    private static Shape circle(Mark.Circle circle) {
        double r = circle.radius();
        return new Ellipse2D.Double(circle.x() - r, circle.y() - r, 2 * r, 2 * r);
    }

    private static Shape box(Mark.Box box) {
        return box.corner() > 0
                ? new RoundRectangle2D.Double(box.x(), box.y(), box.width(), box.height(), 2 * box.corner(),
                        2 * box.corner())
                : new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height());
    }

    private static Shape outline(List<Segment> segments) {
        var path = new Path2D.Double();
        for (Segment segment : segments) {
            switch (segment) {
                case Segment.Move(double x, double y) -> path.moveTo(x, y);
                case Segment.Line(double x, double y) -> path.lineTo(x, y);
                case Segment.Curve(double x1, double y1, double x2, double y2, double x, double y) ->
                    path.curveTo(x1, y1, x2, y2, x, y);
                case Segment.Close() -> path.closePath();
            }
        }
        return path;
    }
}
