package nl.bloei.paper;

import java.awt.image.BufferedImage;
import java.util.Optional;

import nl.bloei.content.Block;
import nl.bloei.content.Texts;
import nl.bloei.paper.Html.Tag;
import nl.bloei.workbook.Answer;

/** Puts a picture on the page, or a frame to draw in. The only place where bitmaps come on paper. */
final class PictureWriter {
    private static final double HIGHEST = 360;
    private static final double FRAME = 210;
    private static final double HIGHEST_FRAME = 300;

    private final Entry entry;
    private final BlockWriter prompts;

    PictureWriter(Entry entry, BlockWriter prompts) {
        this.entry = entry;
        this.prompts = prompts;
    }

    /** Writes the block in a column of the given width. */
    void write(Html parent, Block.Picture block, double width) {
        Html box = parent.add(Tag.DIV, "keep");
        prompts.prompt(box, block.prompt());
        Html answer = box.add(Tag.DIV, "answer");
        Optional<Answer.Picture> picture = entry.answer(block, Answer.Picture.class);
        if (picture.isPresent()) {
            picture(answer, picture.get(), width);
        } else {
            answer.add(Tag.DIV, "frame").size("height", Math.min(FRAME * entry.fit().room(), HIGHEST_FRAME));
        }
    }

    /** Puts a picture on the page, or says that it cannot be read any more. */
    static void picture(Html answer, Answer.Picture picture, double width) {
        try {
            BufferedImage image = Photo.image(picture);
            double factor = Math.min(Math.min(width, image.getWidth()) / image.getWidth(),
                    HIGHEST / image.getHeight());
            answer.add(Tag.DIV, "photo")
                .add(Tag.IMG, "")
                .image(Photo.jpeg(image))
                .set("alt", picture.name())
                .size("width", image.getWidth() * factor)
                .size("height", image.getHeight() * factor);
        } catch (Photo.Refused _) {
            answer.add(Tag.P, "said", Texts.get("paper.picture.lost", picture.name()));
        }
    }
}
