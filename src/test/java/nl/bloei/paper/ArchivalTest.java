package nl.bloei.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;

import nl.bloei.content.Content;
import nl.bloei.content.Worksheet;
import nl.bloei.testing.AnswerEverything;

@Execution(ExecutionMode.CONCURRENT)
class ArchivalTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Content CONTENT = Content.load();
    private static final Press PRESS = new Press(CONTENT);

    static List<Worksheet> worksheets() {
        return CONTENT.worksheets();
    }

    @ParameterizedTest
    @MethodSource("worksheets")
    void pagesCanBeKeptAndReadAloud(Worksheet worksheet) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        var all = AnswerEverything.on(worksheet);
        byte[] blank = PRESS.blank(worksheet.id(), PaperSize.A4, TODAY);
        byte[] filled = PRESS.filled(all.workbook(), List.of(all.sheet()), PaperSize.A4, TODAY);
        for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_U)) {
            assertThat(broken(blank, flavour)).as("blank, %s", flavour).isEmpty();
            assertThat(broken(filled, flavour)).as("filled, %s", flavour).isEmpty();
        }
    }

    private static List<String> broken(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            return result.getTestAssertions()
                .stream()
                .filter(test -> test.getStatus() == TestAssertion.Status.FAILED)
                .map(test -> test.getRuleId() + " " + test.getMessage() + " " + test.getLocation().getContext())
                .distinct()
                .toList();
        }
    }
}
