package nl.bloei.ui.preview;

import java.time.LocalDate;

import nl.bloei.content.Content;
import nl.bloei.paper.PaperSize;
import nl.bloei.paper.Press;

/** Something that can go to paper. */
interface Printable {

    /** Makes the PDF; slow. */
    byte[] pdf(Press press, PaperSize size, LocalDate today);

    /** What the file is called until somebody says otherwise. */
    String fileName(Content content);

    /** What it is called. */
    String title(Content content);
}
