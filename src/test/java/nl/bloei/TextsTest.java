package nl.bloei;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.bloei.content.Texts;
import nl.bloei.storage.Problem;

/**
 * The words of the program: all there, all used, all Dutch. A key stands in the code as a whole ({@code "ui.open"}), in
 * FXML as {@code %ui.open}, or begins with a family that the code names with a full stop at the end
 * ({@code "ui.theme." + name}).
 */
class TextsTest {
    private static final Path CODE = Path.of("src/main/java");
    private static final Path SCREENS = Path.of("src/main/resources");
    private static final String FILES = "(?:app|control|editing|paper|problem|sheet|ui)";
    private static final Pattern LITERAL = Pattern.compile("\"(" + FILES + "\\.[A-Za-z0-9._-]*)\"");
    private static final Pattern FILE_NAME = Pattern.compile(".*\\.(css|fxml|properties|json|md|png|ttf|html|pdf)");
    private static final Pattern IN_FXML = Pattern.compile("\"%([^\"]+)\"");
    private static final Pattern WORDS_IN_FXML = Pattern
        .compile("\\b(?:text|promptText|accessibleText|accessibleHelp|title)=\"(?!%|\\$|Bloei\")[^\"]+\"");
    private static final Pattern WORDS_IN_CODE = Pattern
        .compile("(?:new (?:Label|Button|Text|Hyperlink|MenuItem|Menu|Tooltip|CheckBox|RadioButton|ToggleButton)"
                + "|set(?:Text|AccessibleText|AccessibleHelp|PromptText|Title|HeaderText))\\(\"(?!Bloei\")[^\"]*\\p{L}{2}[^\"]*\"");
    private static final Pattern CALL = Pattern.compile("Texts\\s*\\.get\\(\\s*\"([^\"]+)\"\\s*([,)])");
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d");
    private static final Pattern NO_WORDS = Pattern.compile("\\b(Delete|Enter|Esc|Home|End|Page Up|Page Down)\\b");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Set<String> ENGLISH = Set.of("the", "and", "with", "your", "you", "this", "that", "from",
            "save",
            "saved", "cancel", "close", "delete", "remove", "edit", "undo", "redo", "file", "folder", "settings",
            "search",
            "new", "please", "error", "failed", "ok", "yes", "button", "page", "name", "date", "workbook", "worksheet",
            "sheet", "library", "preview", "password", "for", "are", "not", "has", "have", "will", "can", "select",
            "add",
            "ja", "nee");

    private static Map<Path, String> code = Map.of();
    private static Map<Path, String> screens = Map.of();

    @BeforeAll
    static void read() throws IOException {
        code = sources(CODE, ".java");
        screens = sources(SCREENS, ".fxml");
    }

    @Test
    void everyKeyInTheCodeAndInTheScreensHasWords() {
        Stream<String> keys = Stream.concat(literals().filter(key -> !key.endsWith(".")), keysInScreens());

        assertThat(keys.filter(key -> !Texts.all().containsKey(key))).isEmpty();
    }

    @Test
    void everyTextIsUsed() {
        Set<String> whole = Stream.concat(literals(), keysInScreens()).collect(Collectors.toSet());
        List<String> families = whole.stream().filter(literal -> literal.endsWith(".")).toList();

        assertThat(keys(key -> !whole.contains(key) && families.stream().noneMatch(key::startsWith))).isEmpty();
        assertThat(families).allMatch(family -> !keys(key -> key.startsWith(family)).isEmpty());
    }

    @Test
    void everyProblemSaysWhatIsWrongAndWhatCanBeDone() {
        assertThat(Problem.Kind.values()).allSatisfy(kind -> assertThat(Texts.all())
            .containsKeys("problem." + kind.name() + ".what", "problem." + kind.name() + ".do"));
    }

    @Test
    void everyPatternIsValidAndDoublesItsApostrophes() {
        assertThat(keys(key -> isPattern(key) && !isSound(Texts.get(key)))).isEmpty();
        assertThat(keys(key -> !isPattern(key) && Texts.get(key).contains("''"))).isEmpty();
    }

    @Test
    void patternsAreFilledInAndPlainTextsAreNot() {
        Stream<MatchResult> calls = code.values().stream().flatMap(text -> CALL.matcher(text).results());

        assertThat(calls.filter(call -> Texts.all().containsKey(call.group(1)))
            .filter(call -> isPattern(call.group(1)) == call.group(2).equals(")"))
            .map(MatchResult::group)).isEmpty();
        assertThat(keysInScreens().filter(TextsTest::isPattern)).isEmpty();
    }

    @Test
    void nothingIsEnglishOrShouted() {
        assertThat(keys(key -> Texts.get(key).isBlank() || Texts.get(key).contains("!"))).isEmpty();
        assertThat(keys(key -> words(Texts.get(key)).anyMatch(ENGLISH::contains))).isEmpty();
    }

    @Test
    void noWordsStandInScreensOrCodeThemselves() {
        assertThat(found(WORDS_IN_FXML, screens)).isEmpty();
        assertThat(found(WORDS_IN_CODE, code)).isEmpty();
    }

    private static List<String> keys(Predicate<String> wanted) {
        return Texts.all().keySet().stream().filter(wanted).sorted().toList();
    }

    private static boolean isPattern(String key) {
        return ARGUMENT.matcher(Texts.get(key)).find();
    }

    private static boolean isSound(String pattern) {
        try {
            return new MessageFormat(pattern, Texts.DUTCH).toPattern() != null
                    && !pattern.replace("''", "").contains("'");
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Stream<String> literals() {
        return code.values()
            .stream()
            .flatMap(text -> LITERAL.matcher(text).results())
            .map(match -> match.group(1))
            .filter(key -> Texts.all().containsKey(key) || !FILE_NAME.matcher(key).matches());
    }

    private static Stream<String> keysInScreens() {
        return screens.values().stream().flatMap(text -> IN_FXML.matcher(text).results()).map(match -> match.group(1));
    }

    private static List<String> found(Pattern pattern, Map<Path, String> files) {
        return files.entrySet()
            .stream()
            .flatMap(file -> pattern.matcher(file.getValue()).results().map(m -> file.getKey() + ": " + m.group()))
            .toList();
    }

    /** The words of a text, without the names that stand on keys and the parts that are filled in. */
    private static Stream<String> words(String text) {
        String plain = NO_WORDS.matcher(text).replaceAll(" ").toLowerCase(Locale.ROOT);
        return WORD.matcher(plain).results().map(MatchResult::group);
    }

    private static Map<Path, String> sources(Path folder, String ending) throws IOException {
        var sources = new LinkedHashMap<Path, String>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(ending)).sorted().toList()) {
                sources.put(file, Files.readString(file));
            }
        }
        return sources;
    }
}
