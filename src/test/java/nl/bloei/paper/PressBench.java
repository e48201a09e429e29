package nl.bloei.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;

import nl.bloei.bench.Figures;
import nl.bloei.content.Content;
import nl.bloei.testing.AnswerEverything;

/** The PDF of one sheet, beside a raw page with the same words in one embedded font. */
class PressBench {
    private static final int RUNS = 40;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void makesASheetWhileOneWaits() throws Exception {
        var content = Content.load();
        var press = new Press(content);
        for (var worksheet : content.worksheets()) {
            var answers = AnswerEverything.on(worksheet);
            var sheet = List.of(answers.sheet());
            Figures.time(20, _ -> press.filled(answers.workbook(), sheet, PaperSize.A4, TODAY));
            Figures.time(20, _ -> raw(answers.words().values().stream().flatMap(List::stream).toList()));
            var ours = new double[RUNS];
            var floor = new double[RUNS];
            for (int i = 0; i < RUNS; i++) {
                ours[i] = Figures.time(1, _ -> press.filled(answers.workbook(), sheet, PaperSize.A4, TODAY))[0];
                floor[i] = Figures.time(1,
                        _ -> raw(answers.words().values().stream().flatMap(List::stream).toList()))[0];
            }
            double median = Figures.quantile(ours, 0.5);
            Figures.report("PDF of " + worksheet.title() + ", warm", Figures.ms(median) + ", p95 "
                    + Figures.ms(Figures.quantile(ours, 0.95)) + ", raw page "
                    + Figures.ms(Figures.quantile(floor, 0.5)), "under 150 ms");
            assertThat(median).isPositive();
        }
    }

    private static byte[] raw(List<String> words) throws Exception {
        try (var document = new PDDocument();
                var in = PressBench.class.getResourceAsStream("/nl/bloei/fonts/BloeiSans-Regular.ttf")) {
            var font = PDType0Font.load(document, in);
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (var stream = new PDPageContentStream(document, page)) {
                stream.beginText();
                stream.setFont(font, 10);
                stream.newLineAtOffset(40, 800);
                for (String word : words) {
                    stream.showText(word);
                    stream.newLineAtOffset(0, -14);
                }
                stream.endText();
            }
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }
}
