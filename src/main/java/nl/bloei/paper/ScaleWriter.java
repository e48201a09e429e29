package nl.bloei.paper;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

import nl.bloei.content.Block;
import nl.bloei.content.Texts;
import nl.bloei.drawing.DrawingStyle;
import nl.bloei.drawing.ScaleDrawing;
import nl.bloei.drawing.ScaleLook;
import nl.bloei.drawing.ScaleLook.Words;
import nl.bloei.paper.Html.Tag;
import nl.bloei.workbook.Answer;

/** Writes a line from 0 to 10 with the texts round its mark; those stand in full under their own questions. */
final class ScaleWriter {
    private final Entry entry;
    private final Figures figures;
    private final BlockWriter prompts;

    ScaleWriter(Entry entry, Figures figures, BlockWriter prompts) {
        this.entry = entry;
        this.figures = figures;
        this.prompts = prompts;
    }

    /** Writes the block in a column of the given width. */
    void write(Html parent, Block.Scale block, double width) {
        Double mark = entry.answer(block, Answer.Scale.class).map(Answer.Scale::mark).orElse(null);
        Html head = parent.add(Tag.DIV, "keep");
        prompts.prompt(head, block.prompt());
        String flag = mark == null ? "" : Texts.get("paper.scale.flag", day(), number(mark));
        ScaleLook look = ScaleLook.plain(mark, flag, earlier(block), words(block.ideal()), words(block.behind()),
                words(block.step()));
        figures.add(head, ScaleDrawing.of(look, Figures.points(width), DrawingStyle.paper()).drawing(),
                entry.accent(), alternative(mark));
    }

    private List<ScaleLook.Earlier> earlier(Block.Scale block) {
        return entry.earlier()
            .stream()
            .flatMap(sheet -> sheet.answer(block.id(), Answer.Scale.class)
                .flatMap(answer -> Optional.ofNullable(answer.mark()))
                .map(mark -> new ScaleLook.Earlier(sheet.id(), mark, Entry.inWords(sheet.date())))
                .stream())
            .toList();
    }

    private String day() {
        return Entry.inWords(entry.sheet() == null ? entry.today() : entry.sheet().date());
    }

    private static String alternative(@Nullable Double mark) {
        return mark == null
                ? Texts.get("paper.scale.empty")
                : Texts.get("paper.scale.alternative", number(mark));
    }

    private static String number(double mark) {
        return mark == Math.rint(mark) ? Integer.toString((int) mark) : String.format(Texts.DUTCH, "%.1f", mark);
    }

    private Words words(String question) {
        String text = entry.sheet() == null
                ? ""
                : entry.sheet().answer(question, Answer.Text.class).map(Answer.Text::text).orElse("");
        return new Words(text.strip(), "");
    }
}
