package nl.bloei.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Locale;

/** What the benchmarks share: samples, and one line per figure on the console and in {@code target/bench.md}. */
public final class Figures {
    private static final Path REPORT = Path.of("target", "bench.md");

    private Figures() {
    }

    /** The value below which a share of the samples lies; 0.5 is the median. */
    public static double quantile(double[] samples, double share) {
        double[] sorted = samples.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(share * (sorted.length - 1)))];
    }

    /** Runs something a number of times and measures each run, in milliseconds. */
    public static double[] time(int runs, Step step) throws Exception {
        var samples = new double[runs];
        for (int i = 0; i < runs; i++) {
            long start = System.nanoTime();
            step.run(i);
            samples[i] = (System.nanoTime() - start) / 1e6;
        }
        return samples;
    }

    /** Reports a figure and what was asked of it. */
    public static void report(String what, String figure, String goal) {
        String line = "| " + what + " | " + figure + " | " + goal + " |";
        System.out.println(line);
        try {
            Files.createDirectories(REPORT.getParent());
            Files.writeString(REPORT, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Milliseconds in words. */
    public static String ms(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f ms" : "%.0f ms", value);
    }

    /** A ratio in words. */
    public static String ratio(double value) {
        return String.format(Locale.ROOT, "%.2f x", value);
    }

    /** A run of what is measured. */
    public interface Step {
        void run(int index) throws Exception;
    }
}
