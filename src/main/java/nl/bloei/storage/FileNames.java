package nl.bloei.storage;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes file names of titles: readable, and valid on Windows, macOS and Linux. */
public final class FileNames {
    /** Characters as a reader counts them. */
    private static final int MOST_CHARACTERS = 80;
    /** Leaves room for the ending and for the words of a conflict copy on the file systems with the shortest names. */
    private static final int MOST_BYTES = 100;
    /** The endings a workbook may have, the longest of those that end alike first. */
    private static final List<String> ENDINGS = List.of(WorkbookFile.PROTECTED_SUFFIX, WorkbookFile.SUFFIX, ".json");
    private static final String NAMELESS = "Werkboek";
    private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"/\\\\|?*]");
    /** Steering characters would let a name look like another; the joiners inside emoji and Persian words stay. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Cn}\\p{Zl}\\p{Zp}\\uFEFF\\u00AD"
            + "\\u200B\\u200E\\u200F\\u061C\\u2028-\\u202E\\u2060-\\u206F\\uFFF9-\\uFFFF]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Zs}]+");
    private static final Pattern EDGES = Pattern.compile("^[ .~]+|[ .]+$");
    private static final Pattern TAKEN_BY_WINDOWS = Pattern
        .compile("(?i)(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\\..*)?");

    private FileNames() {
    }

    /** The name of a file, without its ending, for a title. */
    public static String of(String title) {
        String name = Normalizer.normalize(title.length() > 2000 ? title.substring(0, 2000) : title,
                Normalizer.Form.NFC);
        name = SPACES.matcher(name).replaceAll(" ");
        name = FORBIDDEN.matcher(name).replaceAll("-");
        name = INVISIBLE.matcher(name).replaceAll("");
        name = trimmed(shortened(trimmed(name)));
        if (name.isBlank()) {
            return NAMELESS;
        }
        return TAKEN_BY_WINDOWS.matcher(name).matches() ? NAMELESS + " " + name : name;
    }

    /** A file name with its ending: the first for {@code number} 1, then with a number. */
    static String file(String name, int number, String ending) {
        return name + (number == 1 ? "" : " " + number) + ending;
    }

    /** A file name without its ending. */
    public static String withoutSuffix(String file) {
        for (String ending : ENDINGS) {
            if (file.toLowerCase(Locale.ROOT).endsWith(ending)) {
                return file.substring(0, file.length() - ending.length());
            }
        }
        return file;
    }

    /** A name beside a file: its own, with words in brackets before the ending. */
    static Path beside(Path file, String words) {
        boolean plain = !file.toString().toLowerCase(Locale.ROOT).endsWith(WorkbookFile.PROTECTED_SUFFIX);
        return file.resolveSibling(withoutSuffix(file.getFileName().toString()) + " (" + words + ")"
                + (plain ? WorkbookFile.SUFFIX : WorkbookFile.PROTECTED_SUFFIX));
    }

    /** The name of a file with another ending. */
    static Path withEnding(Path file, String ending) {
        return file.resolveSibling(withoutSuffix(file.getFileName().toString()) + ending);
    }

    private static String trimmed(String name) {
        return EDGES.matcher(name).replaceAll("");
    }

    private static String shortened(String name) {
        var characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(name);
        int end = 0;
        for (int count = 0; count < MOST_CHARACTERS; count++) {
            int next = characters.next();
            if (next == BreakIterator.DONE
                    || name.substring(0, next).getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
                break;
            }
            end = next;
        }
        return name.substring(0, end);
    }
}
