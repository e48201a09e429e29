package nl.bloei.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

import nl.bloei.workbook.About;
import nl.bloei.workbook.Answer;
import nl.bloei.workbook.Axis;
import nl.bloei.workbook.Extras;
import nl.bloei.workbook.Item;
import nl.bloei.workbook.LinePoint;
import nl.bloei.workbook.Note;
import nl.bloei.workbook.Period;
import nl.bloei.workbook.Sheet;
import nl.bloei.workbook.Source;
import nl.bloei.workbook.Strand;
import nl.bloei.workbook.TimeMark;
import nl.bloei.workbook.Workbook;

class FormatTest {
    private static final int TREES = 1000;

    @Test
    void everyWorkbookComesBackAsItWasIncludingFieldsOfALaterVersion() throws Exception {
        for (int seed = 0; seed < TREES; seed++) {
            Stored stored = new Stored(GeneratedWorkbooks.workbook(seed), 1 + seed % 3, 1);
            byte[] bytes = WorkbookWriter.write(stored);
            Stored read = WorkbookReader.read(bytes);
            assertThat(read).as("seed %d", seed).isEqualTo(stored);
            assertThat(WorkbookWriter.write(read)).as("bytes of seed %d", seed).isEqualTo(bytes);
        }
    }

    @Test
    void everyWorkbookFollowsTheSchema() throws IOException {
        Schema schema = schema();
        for (int seed = 0; seed < TREES; seed++) {
            byte[] bytes = WorkbookWriter.write(Stored.of(GeneratedWorkbooks.workbook(seed)));
            assertThat(schema.validate(new String(bytes, StandardCharsets.UTF_8), InputFormat.JSON)).as("seed %d", seed)
                .isEmpty();
        }
    }

    @Test
    void theSchemaRefusesWhatTheReaderRefuses() throws IOException {
        Schema schema = schema();
        for (String broken : List.of(SMALL.replace("\"id\": \"w1\",", ""), SMALL.replace("\"self\"", "\"cat\""),
                SMALL.replace("\"2026-11-12\"", "\"tomorrow\""), SMALL.replace("\"inner\"", "7"),
                SMALL.replace("\"block\": \"rings\",", ""))) {
            assertThat(broken).isNotEqualTo(SMALL);
            assertThat(schema.validate(broken, InputFormat.JSON)).isNotEmpty();
            assertThatThrownBy(() -> WorkbookReader.read(broken.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Unfit.class);
        }
    }

    /** Stands word for word in the documentation of the format; see {@link #theDocumentedExampleIsWhatIsWritten()}. */
    private static final String SMALL = """
            {
              "format": "bloei-werkboek",
              "formatVersion": 1,
              "minWriterVersion": 1,
              "generation": 12,
              "id": "w1",
              "title": "Mijn jaar",
              "about": {
                "kind": "self",
                "name": "Noor",
                "colour": "moss"
              },
              "created": "2026-11-22T10:00:00Z",
              "sheets": [
                {
                  "id": "s1",
                  "worksheet": "ws.progress-circle",
                  "date": "2026-11-12",
                  "subject": "rustig vergaderen",
                  "changed": "2026-11-22T10:05:00Z",
                  "answers": [
                    {
                      "block": "rings",
                      "kind": "rings",
                      "months": 3,
                      "notes": [
                        {
                          "id": "n1",
                          "text": "Een stilte laten duren",
                          "ring": "inner",
                          "prompt": "inner-1",
                          "place": {
                            "x": 0.25,
                            "y": -0.5
                          },
                          "added": "2026-11-12"
                        }
                      ]
                    },
                    {
                      "block": "talents",
                      "kind": "items",
                      "items": [
                        {
                          "id": "i1",
                          "text": "geduld",
                          "from": {
                            "sheet": "s0",
                            "block": "line",
                            "item": "p4"
                          }
                        }
                      ]
                    }
                  ]
                }
              ],
              "steps": [],
              "mood": "a field of a later version"
            }
            """;

    @Test
    void theDocumentedExampleIsWhatIsWritten() throws Exception {
        var note = new Note("n1", "Een stilte laten duren", Note.Ring.INNER, "inner-1", new Note.Place(0.25, -0.5),
                LocalDate.of(2026, 11, 12), null, "", Extras.NONE);
        var item = new Item("i1", "geduld", new Source("s0", "line", "p4"), Extras.NONE);
        var answers = new java.util.LinkedHashMap<String, Answer>();
        answers.put("rings", Answer.Rings.empty().with(note));
        answers.put("talents", Answer.Items.of(List.of(item)));
        var sheet = new Sheet("s1", "ws.progress-circle", "", LocalDate.of(2026, 11, 12), "rustig vergaderen",
                Instant.parse("2026-11-22T10:05:00Z"), answers, Extras.NONE);
        var workbook = new Workbook("w1", "Mijn jaar", About.of(About.Kind.SELF, "Noor", About.Cover.MOSS), "",
                Instant.parse("2026-11-22T10:00:00Z"), 12, List.of(sheet), List.of(),
                new Extras(Map.of("mood", "a field of a later version")));

        assertThat(new String(WorkbookWriter.write(Stored.of(workbook)), StandardCharsets.UTF_8)).isEqualTo(SMALL);
        assertThat(java.nio.file.Path.of("docs/workbook-format.md")).content().contains(SMALL);
    }

    @Test
    void anUnknownWorksheetAndAnUnknownKindOfAnswerAreKept() throws Exception {
        String later = SMALL.replace("ws.progress-circle", "ws.of-later")
            .replace("\"kind\": \"rings\"", "\"kind\": \"weather\"");
        Stored read = WorkbookReader.read(later.getBytes(StandardCharsets.UTF_8));

        assertThat(read.workbook().sheets().getFirst().answers().get("rings")).isInstanceOf(Answer.Unknown.class);
        assertThat(new String(WorkbookWriter.write(read), StandardCharsets.UTF_8)).isEqualTo(later);
    }

    @Test
    void aSingleBareLineHasNoneOfTheFieldsThatSeveralLinesNeed() throws Exception {
        Answer.Line bare = Answer.Line.of(Period.yearTo(LocalDate.of(2026, 11, 12)))
            .with(LinePoint.moment(LocalDateTime.of(2026, 5, 14, 12, 0), 0.5));
        Strand hidden = bare.strands().front().withShown(false);
        Answer.Line full = bare
            .withStrands(bare.strands().with(hidden).with(Strand.named("Energie").withPoints(bare.points())))
            .withAxis(new Axis(List.of(TimeMark.on(LocalDate.of(2026, 3, 1)).withWord("Nieuwe baan")),
                    List.of(TimeMark.on(LocalDate.of(2026, 6, 1)).withWord("verhuizing"))))
            .with(bare.points().getFirst().withIcon("star"));

        String without = written(bare);
        assertThat(without).doesNotContain("\"hidden\"", "\"lines\"", "\"phases\"", "\"marks\"", "\"icon\"");
        String with = written(full);
        assertThat(with).containsSubsequence("\"hidden\": true", "\"points\"", "\"icon\": \"star\"", "\"lines\"",
                "\"name\": \"Energie\"", "\"points\"", "\"phases\"", "\"word\": \"Nieuwe baan\"", "\"marks\"",
                "\"word\": \"verhuizing\"");
        assertThat(with).contains("\"formatVersion\": 1", "\"minWriterVersion\": 1");
        assertThat(line(with)).isEqualTo(full);
        assertThat(line(without)).isEqualTo(bare);
    }

    @Test
    void theSecondLineTakesThePlaceOfTheFirstWithAllItsFields() throws Exception {
        var later = new Extras(Map.of("mood", "a field of a later version"));
        Answer.Line line = Answer.Line.of(Period.yearTo(LocalDate.of(2026, 11, 12)));
        var second = new Strand("l2", "Energie", true, List.of(), later);

        Answer.Line left = line.withStrands(line.strands().with(second)).withoutStrand(Strand.FIRST);

        assertThat(left.strands().all()).extracting(Strand::name).containsExactly("Energie");
        assertThat(line(written(left))).isEqualTo(left);
        assertThat(written(left)).contains("\"mood\"");
    }

    private static String written(Answer.Line line) {
        var sheet = new Sheet("s1", "ws.history-line", "", LocalDate.of(2026, 11, 12), "",
                Instant.parse("2026-11-22T10:05:00Z"), Map.of("line", line), Extras.NONE);
        var workbook = Workbook.of("Mijn jaar", About.of(About.Kind.SELF, "Noor", About.Cover.MOSS),
                Instant.parse("2026-11-22T10:00:00Z"));
        return new String(WorkbookWriter.write(Stored.of(workbook.with(sheet))), StandardCharsets.UTF_8);
    }

    private static Answer.Line line(String written) throws Unfit {
        return WorkbookReader.read(written.getBytes(StandardCharsets.UTF_8))
            .workbook()
            .sheets()
            .getFirst()
            .answer("line", Answer.Line.class)
            .orElseThrow();
    }

    @Test
    void fieldsThatMayBeLeftOutAreReadAsEmpty() throws Exception {
        var read = WorkbookReader.read("""
                {"format":"bloei-werkboek","formatVersion":1,"minWriterVersion":1,"generation":0,"id":"w",
                "about":{"kind":"team","colour":"plum","name":null},"created":"2026-11-22T10:00:00Z","sheets":[
                {"id":"s","worksheet":"ws.x","date":"2026-01-01","changed":"2026-11-22T10:00:00Z","answers":[
                {"block":"a","kind":"text"},{"block":"b","kind":"items"},{"block":"c","kind":"rings"},
                {"block":"d","kind":"line","period":{"span":"year","from":"2026-01-01","to":"2026-12-31"}}]}]}
                """.getBytes(StandardCharsets.UTF_8)).workbook();

        assertThat(read.title()).isEmpty();
        assertThat(read.about().name()).isEmpty();
        assertThat(read.sheets().getFirst().answers().values()).hasSize(4).allMatch(Answer::blank);
        assertThat(read.sheets().getFirst().answer("c", Answer.Rings.class).orElseThrow().months()).isEqualTo(3);
    }

    @Test
    void aVersionThatMayStillBeWrittenIsKept() throws Exception {
        String later = SMALL.replace("\"formatVersion\": 1", "\"formatVersion\": 4");
        Stored read = WorkbookReader.read(later.getBytes(StandardCharsets.UTF_8));

        assertThat(read.newer()).isFalse();
        assertThat(new String(WorkbookWriter.write(read), StandardCharsets.UTF_8)).isEqualTo(later);
    }

    private static Schema schema() throws IOException {
        try (var in = WorkbookWriter.class.getResourceAsStream("workbook.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
        }
    }
}
