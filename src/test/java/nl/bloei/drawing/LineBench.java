package nl.bloei.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Random;
import java.util.function.IntConsumer;

import nl.bloei.bench.Figures;
import nl.bloei.workbook.Answer;
import nl.bloei.workbook.LinePoint;

/** What the geometry of a history line costs: from a stroke to a smooth line, and places for sixty labels. */
class LineBench {
    private static final int RUNS = 60;
    private static final int WARM = 40;
    private static final int SAMPLES = 20_000;

    @Test
    void fromTwentyThousandSamplesToASmoothLine() {
        Answer.Line empty = Answer.Line.of(Lines.YEAR);
        var drawn = HistoryLineDrawing.of(empty, Lines.PLAIN, 1440, 900, DrawingStyle.screen(1));
        var random = new Random(5);
        var strokes = new ArrayList<Freehand>();
        for (int i = 0; i < RUNS + WARM; i++) {
            strokes.add(Strokes.drawn(drawn.scale(), Strokes.forward(random, drawn.scale(), 25, SAMPLES)));
        }
        report("From 20,000 samples to a smooth line", "p95 under 30 ms",
                run -> assertThat(HistoryStroke.draw(empty, strokes.get(run)).points()).isNotEmpty());
    }

    @Test
    void sixtyLabels() {
        var random = new Random(7);
        var points = new ArrayList<LinePoint>();
        for (int i = 0; i < 60; i++) {
            points.add(Lines.moment("p" + i, LocalDateTime.of(2026, 1, 4, 0, 0).plusHours(i * 124L),
                    random.nextDouble() * 2 - 1, "Nieuwe collega erbij " + i));
        }
        Answer.Line line = Answer.Line.of(Lines.YEAR).withPoints(points);
        report("Placing 60 labels, with all the rest of the drawing", "p95 under 5 ms", run -> {
            var view = Lines.PLAIN.withSelected("p" + run % 60, true);
            assertThat(HistoryLineDrawing.of(line, view, 1440, 900, DrawingStyle.screen(1)).drawing().marks())
                .isNotEmpty();
        });
    }

    private static void report(String what, String goal, IntConsumer work) {
        double[] took = new double[RUNS];
        for (int run = 0; run < RUNS + WARM; run++) {
            long start = System.nanoTime();
            work.accept(run);
            if (run >= WARM) {
                took[run - WARM] = (System.nanoTime() - start) / 1e6;
            }
        }
        Figures.report(what, "p95 " + Figures.ms(Figures.quantile(took, 0.95)) + ", median "
                + Figures.ms(Figures.quantile(took, 0.5)), goal);
    }
}
