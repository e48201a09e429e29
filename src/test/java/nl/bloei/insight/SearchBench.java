package nl.bloei.insight;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import nl.bloei.bench.Figures;
import nl.bloei.content.Content;
import nl.bloei.workbook.About;
import nl.bloei.workbook.Answer;
import nl.bloei.workbook.Extras;
import nl.bloei.workbook.Sheet;
import nl.bloei.workbook.Workbook;
import nl.bloei.workbook.Written;

/** Searching 2,000 filled sheets while one types, beside looking for the bare letters in the same texts. */
class SearchBench {
    private static final int SHEETS = 2_000;
    private static final int ROUNDS = 12;
    private static final int MOST = 12;
    private static final String TEXT = "Ik nodigde twee vrijwilligers uit en liet ze zelf de agenda maken. ".repeat(4);
    private static final List<String> TYPED = List.of("v", "vr", "vri", "vrij", "vrijw", "vrijwilligers a",
            "vrijwilligers ag", "agenda 19", "agenda 1999", "historielijn", "zebra");

    @Test
    void answersWhileOneTypes() throws Exception {
        Workbook workbook = big();
        var search = new Search(Content.load());
        double first = Figures.time(1, _ -> search.find(workbook, "v", MOST, () -> false))[0];
        var keys = new ArrayList<Double>();
        var floor = new ArrayList<Double>();
        for (int round = -3; round < ROUNDS; round++) { // The first rounds warm up.
            for (String typed : TYPED) {
                double ours = Figures.time(1, _ -> search.find(workbook, typed, MOST, () -> false))[0];
                double bare = Figures.time(1, _ -> bare(workbook, typed))[0];
                if (round >= 0) {
                    keys.add(ours);
                    floor.add(bare);
                }
            }
        }
        Workbook edited = workbook.with(workbook.sheets()
            .get(1_000)
            .withAnswer("importance", Answer.Text.of("zebra"), Instant.EPOCH));
        double after = Figures.time(1, _ -> search.find(edited, "zebra", MOST, () -> false))[0];
        Figures.report("Searching 2,000 filled sheets, per key",
                "p99 " + Figures.ms(quantile(keys, 0.99)) + ", median " + Figures.ms(quantile(keys, 0.5))
                        + ", bare letters " + Figures.ms(quantile(floor, 0.5)) + "; first key " + Figures.ms(first)
                        + ", after an edit " + Figures.ms(after),
                "under 50 ms");
        assertThat(search.find(edited, "zebra", MOST, () -> false).written()).hasSize(1);
    }

    private static double quantile(List<Double> samples, double share) {
        return Figures.quantile(samples.stream().mapToDouble(Double::doubleValue).toArray(), share);
    }

    private static int bare(Workbook workbook, String typed) {
        int found = 0;
        for (Sheet sheet : workbook.sheets()) {
            for (Answer answer : sheet.answers().values()) {
                for (String text : Written.in(answer)) {
                    found += text.toLowerCase(Locale.ROOT).contains(typed) ? 1 : 0;
                }
            }
        }
        return found;
    }

    private static Workbook big() {
        Instant now = Instant.parse("2026-11-22T09:00:00Z");
        var workbook = Workbook.of("Groot", About.of(About.Kind.SELF, "", About.Cover.MOSS), now);
        List<Sheet> sheets = IntStream.range(0, SHEETS).mapToObj(i -> {
            Sheet sheet = Sheet.of("ws.reflection-values", LocalDate.of(2020, 1, 1).plusDays(i), now);
            for (String block : List.of("importance", "finest", "counter", "result")) {
                sheet = sheet.withAnswer(block, Answer.Text.of(TEXT + i), now);
            }
            return sheet;
        }).toList();
        return new Workbook(workbook.id(), workbook.title(), workbook.about(), "", now, 0, sheets, List.of(),
                Extras.NONE);
    }
}
