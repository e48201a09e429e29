package nl.bloei.paper;

import java.util.List;

import nl.bloei.content.Texts;
import nl.bloei.insight.Remains;
import nl.bloei.paper.Html.Tag;
import nl.bloei.workbook.Answer;

/** Writes the answers of a sheet whose worksheet the program does not have. */
final class RemainsWriter {
    private final Pen pen;
    private final double width;

    RemainsWriter(Pen pen, double width) {
        this.pen = pen;
        this.width = width;
    }

    /** Writes everything that can be read, each block apart. */
    void write(Html section, Remains remains) {
        remains.blocks().values().forEach(passages -> block(section.add(Tag.DIV, "remains"), passages));
        if (remains.silent()) {
            section.add(Tag.P, "attribution", Texts.get("sheet.archived.silent"));
        }
    }

    private void block(Html box, List<Remains.Passage> passages) {
        for (Remains.Passage passage : passages) {
            if (!passage.over().isEmpty()) {
                box.add(Tag.P, "person-field", passage.over());
            }
            Answer.Picture picture = passage.picture();
            if (picture != null) {
                PictureWriter.picture(box, picture, width);
            } else {
                passage.texts().forEach(text -> pen.worded(box, "", text, Pen.ANSWER, width));
            }
        }
    }
}
