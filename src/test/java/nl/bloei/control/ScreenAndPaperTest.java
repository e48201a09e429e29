package nl.bloei.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;

import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;

import nl.bloei.content.Content;
import nl.bloei.drawing.Drawing;
import nl.bloei.drawing.DrawingStyle;
import nl.bloei.drawing.HistoryLineDrawing;
import nl.bloei.drawing.HistoryView;
import nl.bloei.drawing.Mark;
import nl.bloei.paper.PaperProof;
import nl.bloei.paper.Press;
import nl.bloei.testing.AnswerEverything;
import nl.bloei.testing.Fx;
import nl.bloei.testing.SeveralLines;
import nl.bloei.testing.TestDesk;
import nl.bloei.workbook.Answer;
import nl.bloei.workbook.Marker;
import nl.bloei.workbook.Sheet;
import nl.bloei.workbook.Workbook;

/** Each drawing painted on the screen and taken from the PDF: what is ink on the one is ink on the other. */
class ScreenAndPaperTest {
    private static final Content CONTENT = Content.load();
    private static final Press PRESS = new Press(CONTENT);
    private static final int ACCENT = 2;
    private static final double SHARP = 4;
    private static final double WIDTH = 700;
    private static final double HEIGHT = 210;
    private static final int NEAR = 2;
    private static final List<Double> PARTS = List.of(-0.5, -0.25, 0.0, 0.25, 0.5);
    private static final double OVERLAP = 0.9;
    private static final double EACH_MARK = 0.6;

    @TempDir
    private static Path folder;

    @ParameterizedTest
    @MethodSource("drawings")
    void theInkIsTheSameAndNoMarkCanBeMissed(Drawing drawing) {
        Mask paper = paper(drawing, screen(drawing, 0, 0));
        double right = best(shift -> screen(drawing, shift, 0).overlap(paper));
        double down = best(shift -> screen(drawing, right, shift).overlap(paper));
        Mask screen = screen(drawing, right, down);
        assertThat(screen.overlap(paper)).as("intersection over union").isGreaterThanOrEqualTo(OVERLAP);
        for (int i = 0; i < drawing.marks().size(); i++) {
            Mask without = screen(without(drawing, i), right, down);
            BitSet own = screen.differs(without);
            assertThat(own.cardinality()).as("pixels of %s", drawing.marks().get(i)).isGreaterThan(0);
            assertThat(without.apart(paper, own)).as("the paper without %s", drawing.marks().get(i))
                .isGreaterThan(EACH_MARK);
        }
    }

    /** A drawing begins anywhere within a pixel of the page: the part of a pixel with the largest outcome. */
    private static double best(DoubleUnaryOperator outcome) {
        var outcomes = new HashMap<Double, Double>();
        PARTS.forEach(part -> outcomes.put(part, outcome.applyAsDouble(part)));
        return Collections.max(outcomes.entrySet(), Map.Entry.comparingByValue()).getKey();
    }

    static List<Named<Drawing>> drawings() {
        Workbook sample = TestDesk.sample(folder);
        var board = AnswerEverything.on(CONTENT.worksheet("ws.balance-cards").orElseThrow());
        Sheet cards = board.sheet();
        Answer.Board columns = cards.answer("board", Answer.Board.class).orElseThrow();
        return List.of(Named.of("line", drawn(line())), Named.of("lines", drawn(SeveralLines.beside(line()))),
                Named.of("rings", artwork(sample, sample.sheetsOf("ws.progress-circle").getLast(), "rings")),
                Named.of("scale", artwork(sample, sample.sheetsOf("ws.scale-question").getLast(), "line")),
                Named.of("poles", artwork(sample, sample.sheetsOf("ws.mindset-test").getLast(), "poles")),
                Named.of("energy", artwork(board.workbook(),
                        cards.withAnswer("board", columns.withMatrix(true), AnswerEverything.NOW), "board")),
                Named.of("tensions",
                        artwork(AnswerEverything.on(CONTENT.worksheet("ws.goal-tensions").orElseThrow()), "figure")),
                Named.of("see-saw",
                        artwork(AnswerEverything.on(CONTENT.worksheet("ws.lever-skills").orElseThrow()), "see-saw")));
    }

    private static Drawing artwork(AnswerEverything all, String block) {
        return artwork(all.workbook(), all.sheet(), block);
    }

    private static Drawing artwork(Workbook workbook, Sheet sheet, String block) {
        Drawing drawing = PRESS.artwork(workbook, sheet, block, AnswerEverything.DAY).orElseThrow().drawing();
        return new Drawing(drawing.width(), drawing.height(), drawing.marks(), List.of());
    }

    private static Answer.Line line() {
        var line = HistoryLineHands.sample();
        var first = line.points().getFirst();
        var last = line.points().getLast();
        return line.with(first.withMarker(Marker.ELEMENT, true).withMarker(Marker.SKILL, false))
            .with(last.withMoment(false));
    }

    private static Drawing drawn(Answer.Line line) {
        var view = HistoryView.plain("In je element", "Niet in je element", "Nu");
        Drawing whole = HistoryLineDrawing.of(line, view, WIDTH, HEIGHT, DrawingStyle.paper()).drawing();
        return new Drawing(WIDTH, HEIGHT, whole.marks(), List.of());
    }

    private static Drawing without(Drawing drawing, int index) {
        var marks = new ArrayList<Mark>(drawing.marks());
        marks.remove(index);
        return new Drawing(drawing.width(), drawing.height(), marks, List.of());
    }

    private static Mask screen(Drawing drawing, double right, double down) {
        Stages.loadFonts();
        return Fx.call(() -> {
            var colours = new DrawingCanvas();
            colours.setStyle(PaperProof.style(ACCENT));
            var canvas = new Canvas(Math.ceil(drawing.width() * SHARP), Math.ceil(drawing.height() * SHARP));
            var root = new Pane(colours, canvas);
            new Scene(root);
            root.applyCss();
            canvas.getGraphicsContext2D().translate(right, down);
            canvas.getGraphicsContext2D().scale(SHARP, SHARP);
            new DrawingPainter(canvas.getGraphicsContext2D(), colours.palette()).paint(drawing);
            WritableImage image = canvas.snapshot(null, null);
            int width = (int) image.getWidth();
            int height = (int) image.getHeight();
            int[] argb = new int[width * height];
            image.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
            return Mask.of(new Pixels(width, height, argb), 0, 0, width, height);
        });
    }

    /** The drawing on the page: near the place that its uppermost and leftmost ink tells, where it fits best. */
    private static Mask paper(Drawing drawing, Mask screen) {
        var page = PaperProof.of(drawing, ACCENT, SHARP);
        var pixels = new Pixels(page.width(), page.height(), page.argb());
        int[] found = Mask.of(pixels, 0, 0, page.width(), page.height()).start(screen.rows());
        int[] drawn = screen.start(screen.rows());
        Mask best = null;
        for (int dx = -NEAR; dx <= NEAR; dx++) {
            for (int dy = -NEAR; dy <= NEAR; dy++) {
                Mask each = Mask.of(pixels, found[0] - drawn[0] + dx, found[1] - drawn[1] + dy, screen.width(),
                        screen.height());
                if (best == null || each.overlap(screen) > best.overlap(screen)) {
                    best = each;
                }
            }
        }
        return best;
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Pixels(int width, int height, int[] argb) {
    }

    /**
     * Which pixels are inked: lines and letters in one half, and whatever is not as good as white in the other, so that
     * a pale surface counts as well as a line on it.
     */
    private record Mask(int width, int height, BitSet ink) {
        private static final double INK = 0.9;
        private static final double PALE = 0.98;

        /** The pixels from a place on. */
        static Mask of(Pixels pixels, int left, int top, int width, int height) {
            var ink = new BitSet();
            for (int y = Math.max(0, -top); y < Math.min(pixels.height() - top, height); y++) {
                for (int x = Math.max(0, -left); x < Math.min(pixels.width() - left, width); x++) {
                    double light = light(pixels.argb()[(y + top) * pixels.width() + x + left]);
                    ink.set(y * width + x, light < INK);
                    ink.set((height + y) * width + x, light < PALE);
                }
            }
            return new Mask(width, height, ink);
        }

        /** The first inked row, and the first inked column in so many rows from there. */
        int[] start(int rows) {
            BitSet lines = lines();
            int top = lines.nextSetBit(0) / width;
            int left = width;
            for (int i = lines.nextSetBit(0); i >= 0 && i < (top + rows) * width; i = lines.nextSetBit(i + 1)) {
                left = Math.min(left, i % width);
            }
            return new int[]{left, top};
        }

        /** How many rows lie between the first and the last inked one. */
        int rows() {
            BitSet lines = lines();
            return (lines.length() - lines.nextSetBit(0)) / width;
        }

        private BitSet lines() {
            return ink.get(0, width * height);
        }

        /** From 0 for black to 1 for white. */
        private static double light(int argb) {
            return ((argb >> 16 & 0xFF) + (argb >> 8 & 0xFF) + (argb & 0xFF)) / (3.0 * 0xFF);
        }

        double overlap(Mask other) {
            BitSet both = lines();
            both.and(other.lines());
            BitSet either = lines();
            either.or(other.lines());
            return both.cardinality() / (double) either.cardinality();
        }

        BitSet differs(Mask other) {
            var apart = (BitSet) ink.clone();
            apart.xor(other.ink);
            return apart;
        }

        /** In which share of some pixels the two are not the same. */
        double apart(Mask other, BitSet of) {
            BitSet apart = differs(other);
            apart.and(of);
            return apart.cardinality() / (double) of.cardinality();
        }
    }
}
