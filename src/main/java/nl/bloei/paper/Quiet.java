package nl.bloei.paper;

import com.openhtmltopdf.util.XRLog;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps the libraries of this room from logging: their messages can hold what people wrote. */
final class Quiet {
    /** Held on to, because a logger that nobody holds is forgotten together with its level. */
    private static final List<Logger> SILENCED = List.of(Logger.getLogger("org.apache.pdfbox"),
            Logger.getLogger("org.apache.fontbox"), Logger.getLogger("org.apache.xmpbox"),
            Logger.getLogger("com.openhtmltopdf"), Logger.getLogger("de.rototor"));

    private Quiet() {
    }

    /** Silences them for as long as the program runs. */
    static void please() {
        XRLog.setLoggingEnabled(false);
        SILENCED.forEach(logger -> logger.setLevel(Level.OFF));
    }
}
