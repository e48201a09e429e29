package nl.bloei.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;

import nl.bloei.drawing.Drawing;
import nl.bloei.drawing.DrawingStyle;
import nl.bloei.drawing.HistoryLineDrawing;
import nl.bloei.drawing.HistoryView;
import nl.bloei.drawing.Mark;
import nl.bloei.paper.PaperProof;
import nl.bloei.testing.Fx;
import nl.bloei.workbook.Marker;

/** The same drawing painted on the screen and taken from the PDF: what is ink on the one is ink on the other. */
class ScreenAndPaperTest {
    private static final int ACCENT = 2;
    private static final double SHARP = 4;
    private static final double WIDTH = 700;
    private static final double HEIGHT = 210;
    private static final double INK = 0.9;
    private static final double OVERLAP = 0.9;
    private static final double EACH_MARK = 0.6;

    @Test
    void theInkIsTheSameAndNoMarkCanBeMissed() {
        Drawing drawing = drawing();
        Mask screen = screen(drawing);
        Mask paper = paper(drawing, screen);
        assertThat(screen.overlap(paper)).as("intersection over union").isGreaterThanOrEqualTo(OVERLAP);

        List<Mask> without = new ArrayList<>();
        for (int i = 0; i < drawing.marks().size(); i++) {
            without.add(screen(without(drawing, i)));
        }
        assertThat(agrees(screen, paper, screen, without)).as("all marks").isEqualTo(-1);
        for (int i = 0; i < drawing.marks().size(); i++) {
            assertThat(agrees(without.get(i), paper, screen, without)).as("without " + drawing.marks().get(i))
                .isNotEqualTo(-1);
        }
    }

    /** The first mark of which the two do not show the same ink, or -1 if they agree about all. */
    private static int agrees(Mask shown, Mask paper, Mask whole, List<Mask> without) {
        for (int i = 0; i < without.size(); i++) {
            BitSet own = whole.differs(without.get(i));
            assertThat(own.cardinality()).as("pixels of mark " + i).isGreaterThan(0);
            BitSet apart = shown.differs(paper);
            apart.and(own);
            if (apart.cardinality() > (1 - EACH_MARK) * own.cardinality()) {
                return i;
            }
        }
        return -1;
    }

    private static Drawing drawing() {
        var line = HistoryLineViewTest.sample();
        var first = line.points().getFirst();
        var last = line.points().getLast();
        var marked = line.with(first.withMarker(Marker.ELEMENT, true).withMarker(Marker.SKILL, false))
            .with(last.withMoment(false));
        var view = HistoryView.plain("In je element", "Niet in je element", "Nu");
        Drawing whole = HistoryLineDrawing.of(marked, view, WIDTH, HEIGHT, DrawingStyle.paper()).drawing();
        return new Drawing(WIDTH, HEIGHT, whole.marks(), List.of());
    }

    private static Drawing without(Drawing drawing, int index) {
        var marks = new ArrayList<Mark>(drawing.marks());
        marks.remove(drawing.marks().get(index));
        return new Drawing(drawing.width(), drawing.height(), marks, List.of());
    }

    private static Mask screen(Drawing drawing) {
        Stages.loadFonts();
        return Fx.call(() -> {
            var colours = new DrawingCanvas();
            colours.setStyle(PaperProof.style(ACCENT));
            var canvas = new Canvas(WIDTH * SHARP, HEIGHT * SHARP);
            var root = new Pane(colours, canvas);
            new Scene(root);
            root.applyCss();
            canvas.getGraphicsContext2D().scale(SHARP, SHARP);
            new DrawingPainter(canvas.getGraphicsContext2D(), colours.palette()).paint(drawing);
            WritableImage image = canvas.snapshot(null, null);
            int width = (int) image.getWidth();
            int height = (int) image.getHeight();
            int[] argb = new int[width * height];
            image.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
            return Mask.of(width, height, argb, 0, 0);
        });
    }

    /** The drawing on the page, found by its uppermost and its leftmost ink. */
    private static Mask paper(Drawing drawing, Mask screen) {
        var page = PaperProof.of(drawing, ACCENT, SHARP);
        int[] found = Mask.of(page.width(), page.height(), page.argb(), 0, 0).start();
        int[] drawn = screen.start();
        return Mask.of(page.width(), page.height(), page.argb(), found[0] - drawn[0], found[1] - drawn[1]);
    }

    /** Which pixels are inked. */
    private record Mask(BitSet ink) {
        private static final int ROW = 4096;

        /** The inked pixels of the size of the drawing, from a place on. */
        static Mask of(int width, int height, int[] argb, int left, int top) {
            var ink = new BitSet();
            for (int y = 0; y < Math.min(height - top, HEIGHT * SHARP); y++) {
                for (int x = 0; x < Math.min(width - left, WIDTH * SHARP); x++) {
                    ink.set(y * ROW + x, inked(argb[(y + top) * width + x + left]));
                }
            }
            return new Mask(ink);
        }

        /** The first inked column and row. */
        int[] start() {
            int left = ROW;
            for (int i = ink.nextSetBit(0); i >= 0; i = ink.nextSetBit(i + 1)) {
                left = Math.min(left, i % ROW);
            }
            return new int[]{left, ink.nextSetBit(0) / ROW};
        }

        private static boolean inked(int argb) {
            int sum = (argb >> 16 & 0xFF) + (argb >> 8 & 0xFF) + (argb & 0xFF);
            return sum < INK * 3 * 0xFF;
        }

        double overlap(Mask other) {
            var both = (BitSet) ink.clone();
            both.and(other.ink);
            var either = (BitSet) ink.clone();
            either.or(other.ink);
            return both.cardinality() / (double) either.cardinality();
        }

        BitSet differs(Mask other) {
            var apart = (BitSet) ink.clone();
            apart.xor(other.ink);
            return apart;
        }
    }
}
