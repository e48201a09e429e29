package nl.bloei.paper;

import java.util.List;

import nl.bloei.content.Block;
import nl.bloei.content.Prompt;
import nl.bloei.paper.Html.Tag;
import nl.bloei.paper.Typefaces.Face;
import nl.bloei.workbook.Answer;

/** Writes the options of a choice: rings or boxes, filled where they were chosen. */
final class ChoiceWriter {
    private static final double MARK = 26;
    private static final double GAP = 20;
    private static final double SIZE = 44 / 3.0;
    /** The narrowest column in which an explanation reads well. */
    private static final double EXPLAINED = 250;
    private static final int MOST_COLUMNS = 4;

    private final Entry entry;
    private final Pen pen;
    private final BlockWriter prompts;

    ChoiceWriter(Entry entry, Pen pen, BlockWriter prompts) {
        this.entry = entry;
        this.pen = pen;
        this.prompts = prompts;
    }

    /** Writes the block in a column of the given width. */
    void write(Html parent, Block.Choice block, double width) {
        Html head = parent.add(Tag.DIV, "keep");
        prompts.prompt(head, block.prompt());
        Answer.Choice choice = entry.answer(block, Answer.Choice.class).orElseGet(Answer.Choice::of);
        int columns = columns(block.options(), width);
        double column = width / columns;
        Html rows = head.add(Tag.DIV, "answer options");
        for (int i = 0; i < block.options().size(); i += columns) {
            Html row = rows.add(Tag.DIV, "option-row");
            for (int j = 0; j < columns; j++) {
                Html cell = row.add(Tag.DIV, "option").size("width", column - GAP);
                if (i + j < block.options().size()) {
                    Prompt option = block.options().get(i + j);
                    option(cell, option, block.many(), choice.has(option.id()));
                }
            }
        }
    }

    private void option(Html cell, Prompt option, boolean many, boolean chosen) {
        Html line = cell.add(Tag.DIV, "option-line");
        Html mark = line.add(Tag.DIV, "option-mark").size("width", MARK).add(Tag.DIV, many ? "box" : "ring");
        if (chosen) {
            mark.add(Tag.DIV, "filled");
        }
        Html words = line.add(Tag.DIV, "option-words");
        words.add(Tag.P, chosen ? "option-name chosen" : "option-name", option.text());
        if (entry.blank() && !option.help().isBlank()) {
            words.add(Tag.P, "option-help", option.help());
        }
    }

    /** As many columns as the longest words leave room for. */
    private int columns(List<Prompt> options, double width) {
        double longest = options.stream()
            .mapToDouble(option -> pen.width(option.text(), Face.SANS_BOLD, SIZE))
            .max()
            .orElse(width);
        boolean explained = entry.blank() && options.stream().anyMatch(option -> !option.help().isBlank());
        double least = MARK + GAP + (explained ? Math.max(EXPLAINED, longest) : longest) + 2;
        int fit = Math.clamp((int) (width / least), 1, Math.min(MOST_COLUMNS, options.size()));
        // Five options of which four fit stand better as three and two, and three of which two fit under each other.
        return options.size() == 3 && fit == 2
                ? 1
                : Math.ceilDiv(options.size(), Math.ceilDiv(options.size(), fit));
    }
}
