package nl.bloei.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import javafx.animation.AnimationTimer;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

import nl.bloei.bench.Figures;
import nl.bloei.content.Block;
import nl.bloei.content.Content;
import nl.bloei.drawing.Freehand;
import nl.bloei.drawing.HistoryScale;
import nl.bloei.drawing.RingsView.Lifted;
import nl.bloei.testing.Fx;
import nl.bloei.workbook.Answer;
import nl.bloei.workbook.Card;
import nl.bloei.workbook.Extras;
import nl.bloei.workbook.LinePoint;
import nl.bloei.workbook.Note;
import nl.bloei.workbook.Period;

/**
 * Dragging one of 500 points, 40 notes or 200 cards, drawn by software, beside a bare canvas that strokes a path of as
 * many points.
 */
class DragBench {
    private static final int POINTS = 500;
    private static final int FRAMES = 240;
    private static final int WARM = 120;
    private static final int SAMPLES_PER_FRAME = 7;
    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;
    private static final LocalDateTime START = LocalDate.of(2026, 1, 1).atStartOfDay();

    @Test
    void keepsUpWithThePointer() {
        var view = Fx.call(HistoryLineView::new);
        LinePoint dragged = Fx.call(() -> {
            view.setLine(line());
            return view.lineProperty().get().points().get(POINTS / 2);
        });
        Run ours = measure(view, frame -> view.move("drag", dragged.id(), dragged.at(),
                Math.sin(frame / 9.0) * 0.9));
        report("per move, 500 points", "dragging", ours);
        assertThat(ours.work()).hasSize(FRAMES);
    }

    @Test
    void drawsByHandUnderThePointer() {
        var view = Fx.call(HistoryLineView::new);
        Fx.run(() -> view.setLine(line()));
        Freehand[] hand = new Freehand[1];
        int[] inks = new int[1];
        Run ours = measure(view, frame -> {
            var skin = (HistoryLineViewSkin) view.getSkin();
            HistoryScale scale = skin.scale();
            if (scale == null) {
                return;
            }
            if (hand[0] == null) {
                hand[0] = new Freehand(scale);
            }
            for (int sample = 0; sample < SAMPLES_PER_FRAME; sample++) {
                double at = (frame + WARM) * SAMPLES_PER_FRAME + sample;
                hand[0].add(scale.left() + at / 2, scale.y(Math.sin(at / 60)));
            }
            skin.ink(hand[0]);
            inks[0]++;
        });
        report("per frame of a stroke over a line of 500 points", "drawing by hand", ours);
        assertThat(inks[0]).isGreaterThan(FRAMES);
    }

    @Test
    void fortyNotesKeepUpWithThePointer() {
        var view = Fx.call(RingsView::new);
        Fx.run(() -> view.setRings(notes()));
        int[] before = new int[1];
        Run ours = measure(view, frame -> {
            if (frame == 0) {
                before[0] = paints(view);
            }
            ((RingsViewSkin) view.getSkin())
                .lift(new Lifted("n7", 720 + 200 * Math.sin(frame / 9.0), 400 + frame % 90));
        });
        report("per move, 40 notes", "dragging a note", ours);
        assertThat(paints(view) - before[0]).as("once per frame").isBetween(FRAMES, FRAMES + 1);
    }

    @Test
    void twoHundredCardsKeepUpWithThePointer() {
        Block.Board block = (Block.Board) Content.load()
            .worksheet("ws.balance-cards")
            .flatMap(worksheet -> worksheet.block("board"))
            .orElseThrow();
        var view = Fx.call(() -> new BoardView(block));
        Answer.Board board = cards(block);
        Fx.run(() -> view.boardProperty().set(board));
        String dragged = board.cards().get(7).id();
        int[] before = new int[1];
        Run ours = measure(view, frame -> {
            if (frame == 0) {
                before[0] = paints(view);
            }
            ((BoardViewSkin) view.getSkin())
                .lift(new Lifted(dragged, 720 + 200 * Math.sin(frame / 9.0), 400 + frame % 90));
        });
        report("per move, 200 cards", "dragging a card", ours);
        assertThat(paints(view) - before[0]).as("once per frame").isBetween(FRAMES, FRAMES + 1);
    }

    private static int paints(Parent view) {
        return ((DrawingCanvas) view.lookup(".drawing-canvas")).paints();
    }

    private static Answer.Rings notes() {
        var notes = new ArrayList<Note>();
        for (int i = 0; i < 40; i++) {
            notes.add(new Note("n" + i, "Een briefje met veel woorden ".repeat(7), i < 15
                    ? Note.Ring.INNER
                    : Note.Ring.OUTER, "", null, LocalDate.of(2026, 11, 12), null, "", Extras.NONE));
        }
        return Answer.Rings.empty().withNotes(notes);
    }

    private static Answer.Board cards(Block.Board block) {
        Answer.Board board = Answer.Board.empty();
        for (int i = 0; i < 200; i++) {
            board = board.with(Card.of("Kaartje " + i, block.piles().get(i % 2).id(), block.columns().get(i % 3).id()));
        }
        return board;
    }

    /** Reports a run beside a bare canvas. */
    private static void report(String each, String deed, Run ours) {
        var canvas = new Canvas(WIDTH, HEIGHT);
        Run floor = measure(new Pane(canvas), frame -> stroke(canvas, frame));
        Figures.report("Layout and drawing " + each, "p99 " + Figures.ms(Figures.quantile(ours.work(), 0.99))
                + ", median " + Figures.ms(Figures.quantile(ours.work(), 0.5)), "p99 under 8 ms");
        double interval = Figures.quantile(ours.intervals(), 0.5);
        double bare = Figures.quantile(floor.intervals(), 0.5);
        Figures.report("Frame interval while " + deed, Figures.ms(interval) + ", bare canvas " + Figures.ms(bare)
                + ", " + Figures.ratio(interval / bare) + " (p95 "
                + Figures.ratio(
                        Figures.quantile(ours.intervals(), 0.95) / Figures.quantile(floor.intervals(), 0.95))
                + ")", "at most 1.5 x");
    }

    /** Milliseconds of work per move, and between frames. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Run(double[] work, double[] intervals) {
    }

    private interface Move {
        void to(int frame);
    }

    private static Run measure(Parent content, Move move) {
        var done = new CompletableFuture<Run>();
        Stage stage = Fx.call(() -> {
            var shown = new Stage();
            shown.setScene(new Scene(content, WIDTH, HEIGHT));
            shown.show();
            return shown;
        });
        Fx.run(() -> new AnimationTimer() {
            private final double[] work = new double[FRAMES];
            private final double[] intervals = new double[FRAMES];
            private int frame = -WARM;
            private long last;

            @Override
            public void handle(long now) {
                long start = System.nanoTime();
                move.to(frame);
                content.applyCss();
                content.layout();
                if (frame >= 0) {
                    work[frame] = (System.nanoTime() - start) / 1e6;
                    intervals[frame] = (start - last) / 1e6;
                }
                last = start;
                if (++frame == FRAMES) {
                    stop();
                    done.complete(new Run(work, intervals));
                }
            }
        }.start());
        Run run = done.orTimeout(60, TimeUnit.SECONDS).join();
        Fx.run(stage::close);
        return run;
    }

    private static void stroke(Canvas canvas, int frame) {
        var graphics = canvas.getGraphicsContext2D();
        graphics.clearRect(0, 0, WIDTH, HEIGHT);
        graphics.setLineWidth(3.25);
        graphics.beginPath();
        graphics.moveTo(0, HEIGHT / 2.0);
        for (int i = 1; i < POINTS; i++) {
            double x = i * WIDTH / (double) POINTS;
            double before = (i - 1) * WIDTH / (double) POINTS;
            double y = height(i, frame);
            double from = height(i - 1, frame);
            graphics.bezierCurveTo((before + x) / 2, from, (before + x) / 2, y, x, y);
        }
        graphics.stroke();
    }

    private static double height(int i, int frame) {
        double wave = i == POINTS / 2 ? Math.sin(frame / 9.0) : Math.sin(i / 7.0);
        return HEIGHT / 2.0 - wave * 0.4 * HEIGHT;
    }

    private static Answer.Line line() {
        var points = new ArrayList<LinePoint>();
        for (int i = 0; i < POINTS; i++) {
            points.add(LinePoint.moment(START.plusHours(i * 17L), Math.sin(i / 7.0) * 0.8).withMoment(i % 25 == 0));
        }
        return Answer.Line.of(new Period(Period.Span.YEAR, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)))
            .withPoints(List.copyOf(points));
    }
}
