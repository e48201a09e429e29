package nl.bloei.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

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
            String pattern = folder.toString().replace("%", "%%") + "/bloei-%g.log";
            var handler = new FileHandler(pattern, MOST_BYTES, FILES, true);
            handler.setEncoding("UTF-8");
            handler.setFormatter(new Sober());
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
