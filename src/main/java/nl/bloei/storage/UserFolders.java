package nl.bloei.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Where a system keeps a user's documents, settings and state.
 *
 * @param system its name as Java gives it
 * @param environment the environment variables
 * @param home the user's folder
 */
record UserFolders(String system, Map<String, String> environment, Path home) {
    private static final Pattern DOCUMENTS = Pattern.compile("\\s*XDG_DOCUMENTS_DIR\\s*=\\s*\"(.*)\"\\s*");

    Places places() {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return new Places(folder("USERPROFILE", home).resolve("Documents").resolve("Bloei"),
                    folder("APPDATA", home.resolve("AppData").resolve("Roaming")).resolve("Bloei"),
                    folder("LOCALAPPDATA", home.resolve("AppData").resolve("Local")).resolve("Bloei"));
        }
        if (name.startsWith("mac")) {
            Path support = home.resolve("Library").resolve("Application Support").resolve("Bloei");
            return new Places(home.resolve("Documents").resolve("Bloei"), support, support.resolve("State"));
        }
        Path settings = folder("XDG_CONFIG_HOME", home.resolve(".config"));
        Path state = folder("XDG_STATE_HOME", home.resolve(".local").resolve("state"));
        return new Places(documents(settings).resolve("Bloei"), settings.resolve("bloei"), state.resolve("bloei"));
    }

    /** The folder that a variable names; relative ones are to be ignored, says the XDG base directory specification. */
    private Path folder(String variable, Path usual) {
        try {
            Path named = Path.of(environment.getOrDefault(variable, ""));
            return named.isAbsolute() ? named : usual;
        } catch (InvalidPathException e) {
            return usual;
        }
    }

    /** The documents of a Linux desktop, whatever they are called in the user's language. */
    private Path documents(Path settings) {
        try {
            for (String line : Files.readString(settings.resolve("user-dirs.dirs"), StandardCharsets.UTF_8)
                .lines()
                .toList()) {
                var matcher = DOCUMENTS.matcher(line);
                if (matcher.matches()) {
                    Path named = Path.of(unescaped(matcher.group(1)).replaceFirst("^\\$HOME(?=/|$)",
                            java.util.regex.Matcher.quoteReplacement(home.toString())));
                    if (named.isAbsolute()) {
                        return named;
                    }
                }
            }
        } catch (IOException | InvalidPathException e) {
            // No such file, or one that cannot be understood: the usual name.
            return home.resolve("Documents");
        }
        return home.resolve("Documents");
    }

    private static String unescaped(String text) {
        return text.replaceAll("\\\\(.)", "$1");
    }
}
