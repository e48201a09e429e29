package nl.bloei.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import javafx.scene.Scene;

import nl.bloei.testing.Fx;
import nl.bloei.testing.HostileFiles;
import nl.bloei.testing.HostileFiles.Hostile;
import nl.bloei.ui.House;

/** Files that are no workbook, chosen in the window or dropped on it: each gets its sentence, soon, and a way on. */
class HostileDoorsTest {
    @TempDir
    Path folder;

    @Test
    void choosingAndDroppingGetTheSameAnswerSoon() throws Exception {
        Path files = Files.createDirectory(folder.resolve("bestanden"));
        try (var house = new House(folder.resolve("thuis"))) {
            Scene window = house.window(1000, 800);
            for (Hostile each : HostileFiles.in(files)) {
                house.answer(each.file());
                assertAnswers(house, window, house.workbooks()::choose, each);
                assertAnswers(house, window, () -> house.shell().drop(List.of(each.file())), each);
            }
            assertThat(Fx.call(() -> house.desk().settingsProperty().get().recent())).isEmpty();
        }
    }

    private static void assertAnswers(House house, Scene window, Runnable door, Hostile hostile) {
        long start = System.nanoTime();
        house.run(door);
        house.until(() -> house.desk().dialogs().openProperty().get());
        Duration waited = Duration.ofNanos(System.nanoTime() - start);

        assertThat(Fx.call(() -> House.words(window.getRoot()))).contains(hostile.what(), hostile.advice());
        assertThat(waited).as(hostile.what()).isLessThan(HostileFiles.AT_MOST);
        assertThat(Fx.call(() -> house.desk().documentProperty().get())).isNull();
        house.run(house.desk().dialogs()::close);
    }
}
