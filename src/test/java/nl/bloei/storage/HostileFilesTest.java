package nl.bloei.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.stream.Stream;

import nl.bloei.workbook.Ids;

/** Files that are not, or no longer, workbooks: each gives its own problem and stays as it is. */
class HostileFilesTest {
    private static final String GOOD = """
            {"format":"bloei-werkboek","formatVersion":1,"minWriterVersion":1,"generation":3,"id":"w","title":"Geheim",
            "about":{"kind":"self","colour":"moss"},"created":"2026-11-22T10:00:00Z","sheets":[
            {"id":"s","worksheet":"ws.x","date":"2026-01-01","changed":"2026-11-22T10:00:00Z","answers":[
            {"block":"a","kind":"line","period":{"span":"year","from":"2026-01-01","to":"2026-12-31"},"points":[
            {"id":"p","at":"2026-05-14T12:00","height":0.8,"moment":true}]}]}],"steps":[]}""";

    @TempDir
    Path folder;
    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("Noor.werkboek.json");
    }

    static Stream<Arguments> files() {
        String jpeg = "ffd8ffe000104a46494600010100000100010000ffdb0043000806";
        return Stream.of(Arguments.of("nothing", new byte[0], Problem.Kind.EMPTY),
                text("white space", " \n ", Problem.Kind.DAMAGED),
                Arguments.of("a photo", HexFormat.of().parseHex(jpeg), Problem.Kind.NOT_TEXT),
                Arguments.of("zeros, as after a loss of power", new byte[4096], Problem.Kind.NOT_TEXT),
                Arguments.of("UTF-16", GOOD.getBytes(StandardCharsets.UTF_16), Problem.Kind.NOT_TEXT),
                Arguments.of("UTF-16 without a mark", GOOD.getBytes(StandardCharsets.UTF_16LE), Problem.Kind.NOT_TEXT),
                Arguments.of("Latin-1", GOOD.replace("Geheim", "Zoë is").getBytes(StandardCharsets.ISO_8859_1),
                        Problem.Kind.NOT_TEXT),
                Arguments.of("a halved character at the end", "{\"title\":\"\u00e9".getBytes(StandardCharsets.UTF_8)
                    .clone(), Problem.Kind.DAMAGED),
                Arguments.of("cut within a character", cut("{\"title\":\"Zo\u00eb", 1), Problem.Kind.DAMAGED),
                text("a letter", "Beste Noor, ", Problem.Kind.DAMAGED),
                text("an array", "[1, 2]", Problem.Kind.FOREIGN),
                text("a number", "12", Problem.Kind.FOREIGN),
                text("another program", "{\"version\":3,\"cards\":[]}", Problem.Kind.FOREIGN),
                text("another format", GOOD.replace("bloei-werkboek", "boek"), Problem.Kind.FOREIGN),
                text("a format that is no text", "{\"format\":{\"a\":1}}", Problem.Kind.FOREIGN),
                text("cut off", GOOD.substring(0, GOOD.length() / 2), Problem.Kind.DAMAGED),
                text("the last bracket gone", GOOD.substring(0, GOOD.length() - 1), Problem.Kind.DAMAGED),
                text("two documents", GOOD + GOOD, Problem.Kind.DAMAGED),
                text("more after the end", GOOD + "x", Problem.Kind.DAMAGED),
                text("a field twice", GOOD.replace("\"id\":\"w\"", "\"id\":\"w\",\"id\":\"v\""), Problem.Kind.DAMAGED),
                text("an unknown field twice", GOOD.replace("\"steps\"", "\"x\":1,\"x\":2,\"steps\""),
                        Problem.Kind.DAMAGED),
                text("a broken name", GOOD.replace("\"steps\"", "\"\\ud800\":1,\"steps\""), Problem.Kind.DAMAGED),
                text("not a number", GOOD.replace("0.8", "NaN"), Problem.Kind.DAMAGED),
                text("a number with an endless exponent", GOOD.replace("0.8", "1e99999999999"), Problem.Kind.DAMAGED),
                text("a number out of reach", GOOD.replace("0.8", "1e999999999"), Problem.Kind.INCOMPLETE),
                text("a number of 100 digits", GOOD.replace("0.8", "9".repeat(100)), Problem.Kind.TOO_LARGE),
                text("a block twice",
                        GOOD.replace("\"answers\":[", "\"answers\":[{\"block\":\"a\",\"kind\":\"text\"},"),
                        Problem.Kind.INCOMPLETE),
                text("no id", GOOD.replace("\"id\":\"p\",", ""), Problem.Kind.INCOMPLETE),
                text("null for an id", GOOD.replace("\"id\":\"p\"", "\"id\":null"), Problem.Kind.INCOMPLETE),
                text("a number for a text", GOOD.replace("\"Geheim\"", "12"), Problem.Kind.INCOMPLETE),
                text("a text for a list", GOOD.replace("\"steps\":[]", "\"steps\":\"\""), Problem.Kind.INCOMPLETE),
                text("a text in a list", GOOD.replace("\"steps\":[]", "\"steps\":[\"x\"]"), Problem.Kind.INCOMPLETE),
                text("a strange kind", GOOD.replace("\"self\"", "\"Geheim\""), Problem.Kind.INCOMPLETE),
                text("a day that does not exist", GOOD.replace("2026-01-01\",\"changed", "2026-02-30\",\"changed"),
                        Problem.Kind.INCOMPLETE),
                text("a generation below nothing", GOOD.replace("\"generation\":3", "\"generation\":-3"),
                        Problem.Kind.INCOMPLETE),
                text("a version that is no number", GOOD.replace("\"formatVersion\":1", "\"formatVersion\":1.5"),
                        Problem.Kind.INCOMPLETE),
                text("a version beyond understanding", GOOD.replace("\"minWriterVersion\":1", "\"minWriterVersion\":9")
                    .replace("\"about\":", "\"who\":"), Problem.Kind.NEWER),
                text("a deep nest", "[".repeat(100_000), Problem.Kind.TOO_LARGE),
                text("a deep nest in a field", GOOD.replace("\"steps\"", "\"x\":" + "[".repeat(70) + "]".repeat(70)
                        + ",\"steps\""), Problem.Kind.TOO_LARGE),
                text("a long name", "{\"" + "a".repeat(300) + "\":1}", Problem.Kind.TOO_LARGE),
                text("a text of 5 MB", GOOD.replace("Geheim", "x".repeat(5 << 20)), Problem.Kind.TOO_LARGE),
                text("millions of values", GOOD.replace("[]", "[" + "1,".repeat(2_100_000) + "1]"),
                        Problem.Kind.TOO_LARGE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void aFileThatIsNoWorkbookIsNamedForWhatItIsAndStaysAsItIs(String name, byte[] bytes, Problem.Kind kind)
            throws IOException {
        Files.write(file, bytes);

        var problem = catchThrowableOfType(Problem.class, () -> WorkbookFile.open(file, Places.under(folder)));

        assertThat(problem.kind()).isEqualTo(kind);
        assertThat(problem.file()).isEqualTo(file);
        assertThat(problem.getMessage()).as("the detail, which goes to the log").doesNotContain("Geheim");
        assertThat(file).hasBinaryContent(bytes);
        assertThat(folder.resolve("state/locks")).isDirectoryNotContaining("glob:**.owner");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'title': #}", "{\"title\": \"#", "{\"title\": \"\\u#\"}", "{\"#\":1,\"#\":2}",
            "{\"#\":\"\t\"}",
            "{\"#\":1e99999999999}", "[\"#\"]", "\"#\" #", "{\"format\":\"#\"}", "Beste #, "})
    void nothingOfAFileThatIsNoJsonIsQuoted(String form) throws IOException {
        assertNothingQuoted(form);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"self\"", "\"moss\"", "0.8", "\"2026-01-01\"", "\"2026-05-14T12:00\"", "\"year\"", "true",
            "3",
            "\"2026-11-22T10:00:00Z\"", "[]"})
    void nothingOfAFieldInAnotherFormIsQuoted(String value) throws IOException {
        assertNothingQuoted(GOOD.replace(value, "\"#\""));
    }

    /** Neither in what is told, nor in what could be logged of it, nor in the log itself, where the settings come as well. */
    private void assertNothingQuoted(String form) throws IOException {
        String canary = "kanarie" + Ids.next();
        Places places = Places.under(folder);
        Files.writeString(file, form.replace("#", canary));
        Files.createDirectories(places.settings());
        Files.writeString(places.settings().resolve("settings.json"), form.replace("#", canary));
        Path logs = Log.open(places);

        var problem = catchThrowableOfType(Problem.class, () -> WorkbookFile.open(file, places));
        Log.failure("Opening a workbook", problem);
        new SettingsFile(places).load();
        Log.close();

        var trace = new StringWriter();
        problem.printStackTrace(new PrintWriter(trace));
        assertThat(trace.toString()).contains("Problem").doesNotContain(canary);
        assertThat(logs.resolve("bloei-0.log")).content().contains("Opening a workbook").doesNotContain(canary);
    }

    @Test
    void theProblemNamesThePlaceInTheFile() throws IOException {
        Files.writeString(file, GOOD.replace("\"height\":0.8", "\"height\":\"hoog\""));

        assertThatThrownBy(() -> WorkbookFile.read(file))
            .hasMessageContaining("$.sheets[0].answers[0].points[0].height");
    }

    @Test
    void aHugeFileIsRefusedBeforeItIsRead() throws IOException {
        try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(40L << 30);
        }
        assertProblem(file, Problem.Kind.TOO_LARGE);
    }

    @Test
    void whatIsNoFileIsNotRead() throws IOException {
        assertProblem(folder.resolve("nergens.werkboek.json"), Problem.Kind.MISSING);
        assertProblem(folder, Problem.Kind.NOT_A_FILE);
        if (Files.exists(Path.of("/dev/zero"))) {
            assertProblem(Path.of("/dev/zero"), Problem.Kind.NOT_A_FILE);
        }
    }

    @Test
    void aByteOrderMarkIsReadOver() throws Exception {
        Files.writeString(file, "\uFEFF" + GOOD);

        assertThat(WorkbookFile.read(file).title()).isEqualTo("Geheim");
    }

    @Test
    void aWorkbookOfALaterVersionOpensForReadingOnly() throws Exception {
        Files.writeString(file, GOOD.replace("\"minWriterVersion\":1", "\"minWriterVersion\":2"));

        try (var opened = WorkbookFile.open(file, Places.under(folder))) {
            assertThat(opened.readOnly()).isEqualTo(Problem.Kind.NEWER);
            assertThat(opened.workbook().title()).isEqualTo("Geheim");
            for (var attempt : java.util.List.<org.assertj.core.api.ThrowableAssert.ThrowingCallable>of(
                    () -> opened.save(opened.workbook()),
                    () -> opened.saveAs(folder.resolve("b.werkboek.json"), opened.workbook()))) {
                assertThat(catchThrowableOfType(Problem.class, attempt).kind()).isEqualTo(Problem.Kind.NEWER);
            }
        }
    }

    private void assertProblem(Path path, Problem.Kind kind) {
        assertThat(catchThrowableOfType(Problem.class, () -> WorkbookFile.open(path, Places.under(folder))).kind())
            .isEqualTo(kind);
        assertThat(catchThrowableOfType(Problem.class, () -> WorkbookFile.read(path)).kind()).isEqualTo(kind);
    }

    private static Arguments text(String name, String text, Problem.Kind kind) {
        return Arguments.of(name, text.getBytes(StandardCharsets.UTF_8), kind);
    }

    private static byte[] cut(String text, int bytes) {
        byte[] whole = text.getBytes(StandardCharsets.UTF_8);
        return java.util.Arrays.copyOf(whole, whole.length - bytes);
    }
}
