package nl.bloei.content;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;

/**
 * The Dutch words of the program itself, one file per room under {@code nl/bloei/texts}. A key may stand in one file
 * only.
 */
public final class Texts {
    /** The language of the program: dates and numbers follow it, whatever the machine is set to. */
    public static final Locale DUTCH = Locale.of("nl", "NL");
    private static final List<String> FILES = List.of("app", "control", "editing", "paper", "problem", "sheet", "ui");
    private static final Map<String, String> WORDS = load();

    private Texts() {
    }

    /**
     * The words for a key, with {@code {0}}, {@code {1}}... filled in.
     *
     * @throws IllegalArgumentException if there are none: a slip that a test finds
     */
    public static String get(String key, @Nullable Object... values) {
        String words = WORDS.get(key);
        if (words == null) {
            throw new IllegalArgumentException("No text for " + key);
        }
        return values.length == 0 ? words : new MessageFormat(words, DUTCH).format(values);
    }

    /** All keys. */
    public static Map<String, String> all() {
        return WORDS;
    }

    /** The same words as a bundle, for screens described in FXML. */
    public static ResourceBundle bundle() {
        return new ResourceBundle() {
            @Override
            protected @Nullable Object handleGetObject(String key) {
                return WORDS.get(key);
            }

            @Override
            public Enumeration<String> getKeys() {
                return Collections.enumeration(WORDS.keySet());
            }
        };
    }

    private static Map<String, String> load() {
        var words = new LinkedHashMap<String, String>();
        for (String file : FILES) {
            String path = "/nl/bloei/texts/" + file + ".properties";
            try (InputStream in = Texts.class.getResourceAsStream(path)) {
                if (in == null) {
                    throw new IllegalStateException("Missing " + path);
                }
                var properties = new Properties();
                properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
                for (String key : properties.stringPropertyNames()) {
                    if (words.put(key, properties.getProperty(key)) != null) {
                        throw new IllegalStateException(key + " stands in " + path + " and in another file");
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return Collections.unmodifiableMap(words);
    }
}
