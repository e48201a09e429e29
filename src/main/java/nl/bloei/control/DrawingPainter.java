package nl.bloei.control;

import org.jspecify.annotations.Nullable;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.FontPosture;
import javafx.scene.text.FontWeight;
import javafx.scene.text.TextAlignment;

import nl.bloei.drawing.Drawing;
import nl.bloei.drawing.Font;
import nl.bloei.drawing.Mark;
import nl.bloei.drawing.Stroke;
import nl.bloei.drawing.Tone;

/** Paints the marks of a drawing on a canvas, back to front. */
final class DrawingPainter {
    private final GraphicsContext brush;
    private final Palette palette;

    DrawingPainter(GraphicsContext brush, Palette palette) {
        this.brush = brush;
        this.palette = palette;
    }

    /** Paints a drawing with its origin at the origin of the brush. */
    void paint(Drawing drawing) {
        brush.setLineCap(StrokeLineCap.ROUND);
        brush.setLineJoin(StrokeLineJoin.ROUND);
        brush.setTextBaseline(VPos.BASELINE);
        drawing.marks().forEach(this::paint);
    }

    private void paint(Mark mark) {
        switch (mark) {
            case Mark.Path path -> path(path);
            case Mark.Circle circle -> circle(circle);
            case Mark.Box box -> box(box);
            case Mark.Label label -> label(label);
        }
    }

    private void path(Mark.Path path) {
        brush.beginPath();
        for (Mark.Segment segment : path.segments()) {
            switch (segment) {
                case Mark.Segment.Move move -> brush.moveTo(move.x(), move.y());
                case Mark.Segment.Line line -> brush.lineTo(line.x(), line.y());
                case Mark.Segment.Curve curve -> brush.bezierCurveTo(curve.x1(), curve.y1(), curve.x2(), curve.y2(),
                        curve.x(), curve.y());
                case Mark.Segment.Close() -> brush.closePath();
            }
        }
        if (dip(path.fill())) {
            brush.fill();
        }
        if (take(path.stroke())) {
            brush.stroke();
        }
    }

    private void circle(Mark.Circle circle) {
        double left = circle.x() - circle.radius();
        double top = circle.y() - circle.radius();
        double size = 2 * circle.radius();
        if (dip(circle.fill())) {
            brush.fillOval(left, top, size, size);
        }
        if (take(circle.stroke())) {
            brush.strokeOval(left, top, size, size);
        }
    }

    private void box(Mark.Box box) {
        double arc = 2 * box.corner();
        if (dip(box.fill())) {
            brush.fillRoundRect(box.x(), box.y(), box.width(), box.height(), arc, arc);
        }
        if (take(box.stroke())) {
            brush.strokeRoundRect(box.x(), box.y(), box.width(), box.height(), arc, arc);
        }
    }

    private void label(Mark.Label label) {
        brush.setFill(palette.color(label.tone()));
        brush.setFont(font(label.font()));
        brush.setTextAlign(switch (label.align()) {
            case START -> TextAlignment.LEFT;
            case MIDDLE -> TextAlignment.CENTER;
            case END -> TextAlignment.RIGHT;
        });
        brush.fillText(label.text(), label.x(), label.baseline());
    }

    private boolean dip(@Nullable Tone fill) {
        if (fill == null) {
            return false;
        }
        brush.setFill(palette.color(fill));
        return true;
    }

    private boolean take(@Nullable Stroke stroke) {
        if (stroke == null) {
            return false;
        }
        brush.setStroke(palette.color(stroke.tone()));
        brush.setLineWidth(stroke.width());
        brush.setLineDashes(stroke.dashes().stream().mapToDouble(Double::doubleValue).toArray());
        return true;
    }

    private static javafx.scene.text.Font font(Font font) {
        String family = switch (font.family()) {
            case SERIF -> "Bloei Serif";
            case SANS -> "Bloei Sans";
        };
        return javafx.scene.text.Font.font(family, font.bold() ? FontWeight.BOLD : FontWeight.NORMAL,
                font.italic() ? FontPosture.ITALIC : FontPosture.REGULAR, font.size());
    }
}
