package nl.bloei.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import javafx.application.Platform;

import nl.bloei.content.Content;
import nl.bloei.paper.Press;
import nl.bloei.storage.Places;
import nl.bloei.storage.Settings;
import nl.bloei.ui.Choosers;
import nl.bloei.ui.Desk;
import nl.bloei.ui.Work;

/** The book with a small worksheet for each drawn instrument: {@code ws.test-poles}, {@code -scale}, {@code -board}. */
public final class Instruments {
    private static final Path SEEDS = Path.of("seeds");
    private static final List<String> FILES = List.of("test-poles.json", "test-scale.json", "test-board.json");

    private Instruments() {
    }

    /** The content, read from a copy in a folder. */
    public static Content content(Path folder) {
        Path copy = folder.resolve("boek");
        try (Stream<Path> all = Files.walk(SEEDS)) {
            for (Path path : all.filter(Files::isRegularFile).toList()) {
                Path target = copy.resolve(SEEDS.relativize(path).toString());
                Files.createDirectories(target.getParent());
                Files.copy(path, target);
            }
            for (String file : FILES) {
                try (InputStream in = Instruments.class.getResourceAsStream(file)) {
                    Files.copy(Objects.requireNonNull(in, file), copy.resolve("worksheets").resolve(file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Content.load(copy);
    }

    /** A desk with that content. */
    public static Desk desk(Path folder) {
        Content content = content(folder);
        return new Desk(content, new Press(content), Places.under(folder), TestDesk.CLOCK,
                new Work(Thread::startVirtualThread, Platform::runLater), nobody(), Settings.FIRST);
    }

    private static Choosers nobody() {
        return (Choosers) java.lang.reflect.Proxy.newProxyInstance(Choosers.class.getClassLoader(),
                new Class<?>[]{Choosers.class}, (_, method, _) -> {
                    throw new UnsupportedOperationException(method.getName());
                });
    }
}
