package nl.bloei.ui.preview;

import java.time.LocalDate;

import nl.bloei.content.Content;
import nl.bloei.content.ReadingPage;
import nl.bloei.paper.PaperSize;
import nl.bloei.paper.Press;

/**
 * A page to read that goes to paper.
 *
 * @param id the page
 */
record ReadingJob(String id) implements Printable {

    @Override
    public byte[] pdf(Press press, PaperSize size, LocalDate today) {
        return press.reading(id, size, today);
    }

    @Override
    public String fileName(Content content) {
        return title(content) + ".pdf";
    }

    @Override
    public String title(Content content) {
        return content.reading(id).map(ReadingPage::title).orElseThrow();
    }
}
