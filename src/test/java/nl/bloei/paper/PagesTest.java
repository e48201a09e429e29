package nl.bloei.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import nl.bloei.content.Content;
import nl.bloei.content.Worksheet;
import nl.bloei.testing.AnswerEverything;

class PagesTest {
    private static final Content CONTENT = Content.load();
    private static final Worksheet WORKSHEET = CONTENT.worksheet("ws.history-line").orElseThrow();

    @Test
    void aPictureIsAnOpaqueWhitePageWithTheDrawingInItsAccent() {
        var all = AnswerEverything.on(WORKSHEET);
        byte[] pdf = new Press(CONTENT).filled(all.workbook(), List.of(all.sheet()), PaperSize.A4,
                AnswerEverything.DAY);
        try (Pages pages = Pages.of(pdf)) {
            Pages.Picture picture = pages.picture(0, 1);
            assertThat(picture.width()).isBetween(841, 843);
            assertThat(picture.height()).isBetween(595, 596);
            assertThat(picture.argb()).hasSize(picture.width() * picture.height()).contains(0xFF8A5A0B);
            assertThat(picture.argb()[0]).isEqualTo(0xFFFFFFFF);
            assertThat(pages.text(0)).contains("Historielijn");
            assertThat(pages.picture(0, 2).width()).isBetween(1682, 1685);
        }
    }

    @Test
    void whatIsNotAPdfIsRefused() {
        assertThatThrownBy(() -> Pages.of(new byte[]{1, 2, 3})).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void nothingThatSomebodyWroteIsLogged() {
        var logged = new ArrayList<String>();
        Handler ear = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                logged.add(entry.getMessage());
            }

            @Override
            public void flush() {
                // Nothing is kept back.
            }

            @Override
            public void close() {
                // Nothing is open.
            }
        };
        Logger root = Logger.getLogger("");
        root.addHandler(ear);
        root.setLevel(Level.ALL);
        try {
            var all = AnswerEverything.on(WORKSHEET);
            byte[] pdf = new Press(CONTENT).filled(all.workbook(), List.of(all.sheet()), PaperSize.A4, LocalDate.EPOCH);
            try (Pages pages = Pages.of(pdf)) {
                pages.picture(0, 1);
            }
        } finally {
            root.setLevel(Level.INFO);
            root.removeHandler(ear);
        }
        assertThat(logged).isEmpty();
    }

    @Test
    void paperFollowsTheCountry() {
        assertThat(PaperSize.of(Locale.of("nl", "NL"))).isEqualTo(PaperSize.A4);
        assertThat(PaperSize.of(Locale.of("en", "US"))).isEqualTo(PaperSize.LETTER);
    }

    @Test
    void aPrinterThatIsNotThereIsAnErrorAndNotASilence() {
        byte[] pdf = new Press(CONTENT).blank(WORKSHEET.id(), PaperSize.A4, LocalDate.EPOCH);
        assertThatThrownBy(() -> Printers.print(pdf, "geen printer", 1, "Bloei")).isInstanceOf(IOException.class);
        assertThat(Printers.names()).doesNotContain("geen printer");
    }
}
