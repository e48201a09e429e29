package nl.bloei.testing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Listens to what the toolkit says about style sheets while something is shown. */
public final class CssWarnings implements AutoCloseable {
    private static final Logger CSS = Logger.getLogger("javafx.css");
    private static final Logger SCENE = Logger.getLogger("javafx.scene");

    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            if (entry.getLevel().intValue() >= Level.WARNING.intValue()) {
                heard.add(entry.getMessage());
            }
        }

        @Override
        public void flush() {
            // Nothing is held back.
        }

        @Override
        public void close() {
            // Nothing to close.
        }
    };

    /** Begins to listen. */
    public CssWarnings() {
        CSS.addHandler(handler);
        SCENE.addHandler(handler);
    }

    /** What was said. */
    public List<String> heard() {
        return List.copyOf(heard);
    }

    @Override
    public void close() {
        CSS.removeHandler(handler);
        SCENE.removeHandler(handler);
    }
}
