package nl.bloei.testing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

import javafx.application.Platform;

import nl.bloei.content.Content;
import nl.bloei.editing.Document;
import nl.bloei.paper.Press;
import nl.bloei.storage.Places;
import nl.bloei.storage.Problem;
import nl.bloei.storage.Settings;
import nl.bloei.storage.WorkbookFile;
import nl.bloei.ui.Choosers;
import nl.bloei.ui.Desk;
import nl.bloei.ui.Work;
import nl.bloei.workbook.Workbook;

/** A desk in a folder of its own, on 22 November 2026. */
public final class TestDesk {
    /** What time it is. */
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneId.of("Europe/Amsterdam"));
    private static final Content CONTENT = Content.load();

    private TestDesk() {
    }

    /** A desk without a workbook. */
    public static Desk in(Path folder) {
        return in(folder, new Nobody());
    }

    /** A desk without a workbook, with somebody who chooses files. */
    public static Desk in(Path folder, Choosers choosers) {
        return new Desk(CONTENT, new Press(CONTENT), Places.under(folder), CLOCK,
                new Work(Thread::startVirtualThread, Platform::runLater), choosers, Settings.FIRST);
    }

    /** A desk without a workbook, in a time of its own. */
    public static Desk in(Path folder, Clock clock) {
        return new Desk(CONTENT, new Press(CONTENT), Places.under(folder), clock,
                new Work(Thread::startVirtualThread, Platform::runLater), new Nobody(), Settings.FIRST);
    }

    /** Opens a workbook on a desk, on the JavaFX thread. */
    public static Document open(Desk desk, Workbook workbook) {
        try {
            WorkbookFile file = WorkbookFile.create(desk.places().library(), workbook, desk.places());
            return Fx.call(() -> {
                var document = new Document(file, CLOCK, Platform::runLater);
                desk.documentProperty().set(document);
                return document;
            });
        } catch (Problem e) {
            throw new IllegalStateException(e);
        }
    }

    /** The workbook that shows what the book can do. */
    public static Workbook sample(Path folder) {
        folder.toFile().mkdirs();
        Path file = folder.resolve("voorbeeld" + WorkbookFile.SUFFIX);
        try (InputStream in = Content.sample()) {
            Files.copy(in, file);
            return WorkbookFile.read(file);
        } catch (IOException | Problem e) {
            throw new IllegalStateException(e);
        }
    }

    /** Somebody who never chooses anything. */
    private static final class Nobody implements Choosers {
        @Override
        public Optional<Path> workbook() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> pdf(String name) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> drawing(String name) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> copy(String name) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> picture() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> folder(Path start) {
            return Optional.empty();
        }

        @Override
        public void show(Path file) {
            throw new UnsupportedOperationException(file.toString());
        }
    }
}
