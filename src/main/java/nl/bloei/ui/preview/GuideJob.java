package nl.bloei.ui.preview;

import java.time.LocalDate;

import nl.bloei.content.Content;
import nl.bloei.paper.PaperSize;
import nl.bloei.paper.Press;

/**
 * A decision aid that goes to paper.
 *
 * @param id the decision aid
 */
record GuideJob(String id) implements Printable {

    @Override
    public byte[] pdf(Press press, PaperSize size, LocalDate today) {
        return press.guide(id, size, today);
    }

    @Override
    public String fileName(Content content) {
        return title(content) + ".pdf";
    }

    @Override
    public String title(Content content) {
        return content.title(id);
    }
}
