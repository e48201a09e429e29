package nl.bloei;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
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
    private static final Pattern WORDS_IN_FXML = Pattern.compile("(?:\\btext|[a-z]+Text|title)=\"(?!%|\\$)[^\"]+\"");
    private static final Pattern WORDS_IN_CODE = Pattern
        .compile("(?:new (?:Label|Button|Text|Hyperlink|MenuItem|Menu|Tooltip|CheckBox|RadioButton|ToggleButton)"
                + "|set(?:Text|AccessibleText|AccessibleHelp|PromptText|Title|HeaderText))\\(\"[^\"]*\\p{L}{2}[^\"]*\"");
    private static final Pattern CALL = Pattern.compile("Texts\\s*\\.get\\(\\s*\"([^\"]+)\"\\s*([,)])");
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d");
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
    void everyKeyInTheCodeHasWords() {
        assertThat(literals().filter(key -> !key.endsWith("."))).allSatisfy(
                key -> assertThat(Texts.all()).containsKey(key));
    }

    @Test
    void everyKeyInAScreenHasWords() {
        assertThat(keysInScreens()).allSatisfy(key -> assertThat(Texts.all()).containsKey(key));
    }

    @Test
    void everyTextIsUsed() {
        var whole = new TreeSet<>(keysInScreens().toList());
        var families = new ArrayList<String>();
        literals().forEach(literal -> (literal.endsWith(".") ? families : whole).add(literal));

        assertThat(Texts.all().keySet()).allSatisfy(
                key -> assertThat(whole.contains(key) || families.stream().anyMatch(key::startsWith)).as(key).isTrue());
        assertThat(families).allSatisfy(
                family -> assertThat(Texts.all().keySet()).as(family).anyMatch(key -> key.startsWith(family)));
    }

    @Test
    void everyProblemSaysWhatIsWrongAndWhatCanBeDone() {
        assertThat(Problem.Kind.values()).allSatisfy(kind -> assertThat(Texts.all()).containsKeys(
                "problem." + kind.name() + ".what", "problem." + kind.name() + ".do"));
    }

    @Test
    void everyPatternIsValidAndDoublesItsApostrophes() {
        assertThat(Texts.all()).allSatisfy((key, words) -> {
            if (ARGUMENT.matcher(words).find()) {
                assertThat(new MessageFormat(words, Texts.DUTCH)).as(key).isNotNull();
                assertThat(words.replace("''", "")).as(key).doesNotContain("'");
            } else {
                assertThat(words).as(key).doesNotContain("''");
            }
        });
    }

    @Test
    void patternsAreFilledInAndPlainTextsAreNot() {
        List<MatchResult> calls = code.values().stream().flatMap(text -> CALL.matcher(text).results()).toList();

        assertThat(calls).filteredOn(call -> Texts.all().containsKey(call.group(1))).allSatisfy(call -> {
            boolean pattern = ARGUMENT.matcher(Texts.get(call.group(1))).find();
            assertThat(call.group(2)).as(call.group(1)).isEqualTo(pattern ? "," : ")");
        });
        assertThat(keysInScreens()).allSatisfy(key -> assertThat(Texts.get(key)).as(key).doesNotContain("{0"));
    }

    @Test
    void nothingIsEnglishOrShouted() {
        assertThat(Texts.all()).allSatisfy((key, words) -> {
            assertThat(words).as(key).isNotBlank().doesNotContain("!");
            assertThat(words(words)).as(key).doesNotContainAnyElementsOf(ENGLISH);
        });
    }

    @Test
    void noWordsStandInScreensOrCodeThemselves() {
        assertThat(screens).allSatisfy((_, text) -> assertThat(found(WORDS_IN_FXML, text)).isEmpty());
        assertThat(code).allSatisfy((_, text) -> assertThat(found(WORDS_IN_CODE, text)).isEmpty());
    }

    private static Stream<String> literals() {
        return code.values()
            .stream()
            .flatMap(text -> LITERAL.matcher(text).results())
            .map(match -> match.group(1))
            .filter(key -> !FILE_NAME.matcher(key).matches());
    }

    private static Stream<String> keysInScreens() {
        return screens.values().stream().flatMap(text -> IN_FXML.matcher(text).results()).map(match -> match.group(1));
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).toList();
    }

    private static List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList();
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
