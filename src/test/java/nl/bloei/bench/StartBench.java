package nl.bloei.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.io.File;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** From the start of the process to the first usable screen, beside a bare JavaFX window started the same way. */
class StartBench {
    private static final int RUNS = 9;

    @TempDir
    private Path home;

    @Test
    void startsHardlySlowerThanABareWindow() throws Exception {
        var bare = new double[RUNS];
        var bloei = new double[RUNS];
        for (int i = -2; i < RUNS; i++) {
            double floor = start("nl.bloei.bench.BareWindow");
            double ours = start("nl.bloei.app.Launcher");
            if (i >= 0) {
                bare[i] = floor;
                bloei[i] = ours;
            }
        }
        double floor = Figures.quantile(bare, 0.5);
        double ours = Figures.quantile(bloei, 0.5);
        Figures.report("Start to first usable screen", Figures.ms(ours) + ", bare window " + Figures.ms(floor) + ", "
                + Figures.ratio(ours / floor), "at most 1.5 x");
        assertThat(ours).isPositive();
    }

    private double start(String main) throws Exception {
        boolean display = System.getenv("DISPLAY") != null;
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dbloei.home=" + home, "-Dbloei.trace=first-frame", "-Dprism.order=sw",
                "--enable-native-access=javafx.graphics,nl.bloei",
                "--add-exports=javafx.base/com.sun.javafx.event=org.controlsfx.controls",
                "--add-exports=nl.bloei/nl.bloei.bench=javafx.graphics", "--module-path",
                System.getProperty("jdk.module.path"), "--patch-module",
                "nl.bloei=" + Path.of("target", "test-classes"), "--module", "nl.bloei/" + main));
        if (!display) {
            command.add(1, "-Dglass.platform=Headless");
        }
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT)
            .directory(new File(".").getAbsoluteFile())
            .start();
        try (var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                if (line.startsWith("first frame")) {
                    return (System.nanoTime() - start) / 1e6;
                }
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        throw new IllegalStateException(main + " showed nothing");
    }
}
