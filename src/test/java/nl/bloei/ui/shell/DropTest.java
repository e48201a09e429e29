package nl.bloei.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import javafx.scene.Scene;

import nl.bloei.storage.Places;
import nl.bloei.storage.Problem;
import nl.bloei.storage.Protection;
import nl.bloei.storage.WorkbookFile;
import nl.bloei.storage.protection.Passphrase;
import nl.bloei.testing.Fx;
import nl.bloei.testing.TestDesk;
import nl.bloei.ui.House;
import nl.bloei.workbook.Workbook;

/** What happens to a file that is dropped on the window. */
class DropTest {
    @TempDir
    Path folder;

    @Test
    void aDamagedFileGetsASentenceAndKeepsEveryByte() throws IOException {
        Workbook sample = TestDesk.sample(folder);
        Path damaged = folder.resolve("voorbeeld" + WorkbookFile.SUFFIX);
        byte[] half = Files.readAllBytes(damaged);
        half = Arrays.copyOf(half, half.length / 2);
        Files.write(damaged, half);

        try (var house = new House(folder.resolve("thuis"))) {
            Scene window = house.window(1000, 800);
            house.run(() -> house.shell().drop(List.of(damaged)));
            house.until(() -> house.desk().dialogs().openProperty().get());
            house.layout(window);

            assertThat(Fx.call(() -> House.words(window.getRoot())))
                .anyMatch(words -> words.startsWith(damaged.getFileName() + " is beschadigd"))
                .noneMatch(words -> words.contains(sample.title()));
        }
        assertThat(Files.readAllBytes(damaged)).isEqualTo(half);
    }

    @Test
    void aProtectedWorkbookIsAskedFor() throws Problem {
        Path locked;
        try (var file = Protection.create(folder, TestDesk.sample(folder), Passphrase.of("tulp kajak"),
                Places.under(folder))) {
            locked = file.path();
        }
        try (var house = new House(folder.resolve("thuis"))) {
            Scene window = house.window(1000, 800);
            house.run(() -> house.shell().drop(List.of(locked)));
            house.until(() -> house.desk().dialogs().openProperty().get());
            house.layout(window);

            assertThat(Fx.call(() -> House.words(window.getRoot()))).contains("Werkboek van Noor openen");
        }
    }

    @Test
    void aWorkbookOpens() {
        Workbook sample = TestDesk.sample(folder);
        Path file = folder.resolve("voorbeeld" + WorkbookFile.SUFFIX);

        try (var house = new House(folder.resolve("thuis"))) {
            house.window(1000, 800);
            house.run(() -> house.shell().drop(List.of(file)));
            house.until(() -> house.desk().documentProperty().get() != null);

            assertThat(house.desk().document().workbook()).isEqualTo(sample);
            assertThat(house.desk().document().path()).isEqualTo(file);
        }
    }
}
