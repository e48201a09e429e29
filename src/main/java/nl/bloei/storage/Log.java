package nl.bloei.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import java.util.logging.ErrorManager;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * The log of the program, in a few small files that replace each other. It tells where something went wrong and never
 * what anybody wrote: of an exception only the class and the places in the code are kept, because messages can hold texts
 * and the names of files.
 */
public final class Log {
    private static final Logger BLOEI = Logger.getLogger("nl.bloei");
    private static final int MOST_BYTES = 512 * 1024;
    private static final int FILES = 3;

    private Log() {
    }

    /**
     * Begins writing the log under the state folder; on failure there is none and the program goes on.
     *
     * @return the folder of the log files
     */
    public static synchronized Path open(Places places) {
        Path folder = places.state().resolve("logs");
        try {
            new RealDisk().folder(folder);
            var handler = new Private(folder);
            close();
            BLOEI.addHandler(handler);
            BLOEI.setUseParentHandlers(false); // The console belongs to the command line.
        } catch (IOException e) {
            BLOEI.log(Level.WARNING, "There is no log", e);
        }
        return folder;
    }

    /** Ends the log. */
    public static synchronized void close() {
        for (Handler each : BLOEI.getHandlers()) {
            BLOEI.removeHandler(each);
            each.close();
        }
    }

    /**
     * Writes down that something failed.
     *
     * @param what what the program was doing; never anything that a person wrote
     * @param failure what was thrown
     */
    public static void failure(String what, Throwable failure) {
        BLOEI.log(Level.SEVERE, what, failure);
    }

    /** A new file is made whenever one is full, and with the rights that everybody's files get; so after each record. */
    private static final class Private extends FileHandler {
        private static final Set<PosixFilePermission> OWNER = PosixFilePermissions.fromString("rw-------");
        private final Path folder;

        Private(Path folder) throws IOException {
            super(folder.toString().replace("%", "%%") + "/bloei-%g.log", MOST_BYTES, FILES, true);
            this.folder = folder;
            setEncoding("UTF-8");
            setFormatter(new Sober());
            keepPrivate();
        }

        @Override
        public synchronized void publish(LogRecord entry) {
            super.publish(entry);
            try {
                keepPrivate();
            } catch (IOException e) {
                reportError("The log could not be kept private", e, ErrorManager.GENERIC_FAILURE);
            }
        }

        private void keepPrivate() throws IOException {
            if (!folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                return;
            }
            try (Stream<Path> files = Files.list(folder)) {
                for (Path each : files.toList()) {
                    keepPrivate(each);
                }
            }
        }

        private static void keepPrivate(Path file) throws IOException {
            try {
                Files.setPosixFilePermissions(file, OWNER);
            } catch (NoSuchFileException e) {
                BLOEI.log(Level.FINEST, "Another window has just put a new file in its place", e);
            }
        }
    }

    /** One line per record, and the bare trace of what was thrown. */
    private static final class Sober extends Formatter {
        private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSS")
            .withZone(ZoneId.systemDefault());

        @Override
        public String format(LogRecord entry) {
            var text = new StringBuilder(TIME.format(entry.getInstant())).append(' ')
                .append(entry.getLevel())
                .append(' ')
                .append(entry.getLoggerName())
                .append(": ")
                .append(entry.getMessage())
                .append('\n');
            int depth = 0;
            for (Throwable each = entry.getThrown(); each != null && depth < 8; each = each.getCause()) {
                text.append(depth++ == 0 ? "  " : "  because of ").append(each.getClass().getName());
                if (each instanceof Problem problem) {
                    text.append(' ').append(problem.kind());
                }
                text.append('\n');
                for (StackTraceElement frame : each.getStackTrace()) {
                    text.append("    at ").append(frame).append('\n');
                }
            }
            return text.toString();
        }
    }
}
