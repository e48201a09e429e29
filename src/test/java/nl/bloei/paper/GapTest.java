package nl.bloei.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import nl.bloei.content.Content;
import nl.bloei.testing.TestDesk;

/** The lines of an answer follow each other: a line that just fits leaves no empty one behind it. */
class GapTest {
    private static final double MOST_BETWEEN_LINES = 16;

    @TempDir
    private Path folder;

    @Test
    void theLinesOfACardFollowEachOther() throws Exception {
        var workbook = TestDesk.sample(folder);
        var sheet = workbook.sheetsOf("ws.history-line").getLast();
        byte[] pdf = new Press(Content.load()).filled(workbook, List.of(sheet), PaperSize.A4,
                LocalDate.of(2026, 11, 22));

        var written = new ArrayList<Written>();
        try (var document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> positions) {
                    var first = positions.getFirst();
                    written.add(new Written(text, Math.round(first.getXDirAdj()), first.getYDirAdj()));
                }
            }.getText(document);
        }

        Written top = written.stream().filter(w -> w.text().startsWith("Ik liet het team")).findFirst().orElseThrow();
        var below = written.stream()
            .filter(w -> w.x() == top.x() && w.y() >= top.y() && w.y() < top.y() + 60)
            .sorted(Comparator.comparingDouble(Written::y))
            .toList();
        assertThat(below).hasSizeGreaterThan(3);
        for (int i = 1; i < below.size(); i++) {
            assertThat(below.get(i).y() - below.get(i - 1).y()).isBetween(5f, (float) MOST_BETWEEN_LINES);
        }
    }

    /** A line of text and where it begins, in points from the top left. */
    private record Written(String text, int x, float y) {
    }
}
