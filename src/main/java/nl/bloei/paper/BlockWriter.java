package nl.bloei.paper;

import java.util.List;

import nl.bloei.content.Block;
import nl.bloei.content.Prompt;
import nl.bloei.paper.Html.Tag;
import nl.bloei.workbook.Answer;
import nl.bloei.workbook.Item;

/** Writes the blocks of one worksheet and numbers their prompts. The one place on paper that knows all kinds. */
final class BlockWriter {
    /** The room at the left of a prompt for its number. */
    static final double GUTTER = 40;
    /** The same in half a page. */
    private static final double HALF_GUTTER = 28;
    private static final double ITEM_WIDTH = 190;
    private static final double PILL_WIDTH = 125;
    private static final int PILLS = 4;
    private static final double DAY_WIDTH = 260;
    private static final int TWO_DIGITS = 10;
    /** By hand one writes larger than in print. */
    private static final int LEAST_LINES = 3;

    private final Entry entry;
    private final Pen pen;
    private final Figures figures;
    private int number;

    BlockWriter(Entry entry, Pen pen, Figures figures) {
        this.entry = entry;
        this.pen = pen;
        this.figures = figures;
    }

    /** Writes a block in a column of the given width. */
    void write(Html parent, Block block, double width) {
        switch (block) {
            case Block.Passage passage -> passage.text().forEach(text -> parent.add(Tag.P, "passage", text));
            case Block.Question question -> question(parent, question, width - gutter(width));
            case Block.Chips chips -> chips(parent, chips, width - gutter(width));
            case Block.HistoryLine line -> new HistoryLineWriter(entry, pen, figures, this).write(parent, line, width);
            case Block.Rings rings -> new RingsWriter(entry, pen, figures, this).write(parent, rings, width);
            case Block.Choice choice -> new ChoiceWriter(entry, pen, this).write(parent, choice, width - gutter(width));
            case Block.Scale scale -> new ScaleWriter(entry, figures, this).write(parent, scale, width);
            case Block.Poles poles -> new PolesWriter(entry, figures, this).write(parent, poles, width);
            case Block.Board board -> new BoardWriter(entry, pen, figures, this).write(parent, board, width);
            case Block.People people -> new PeopleWriter(entry, pen, this).write(parent, people, width - gutter(width));
            case Block.Day day -> day(parent, day, width - gutter(width));
            case Block.Picture picture -> new PictureWriter(entry, this).write(parent, picture, width - gutter(width));
            case Block.Figure figure -> new FigureWriter(entry, figures).write(parent, figure, width);
            case Block.Handout _ -> {
                // A form of its own: it follows the blank sheet.
            }
        }
    }

    private double gutter(double width) {
        return width > entry.leaf().width() * 0.6 ? GUTTER : HALF_GUTTER;
    }

    /** A prompt with its number; a blank sheet has the helping question with it. */
    void prompt(Html parent, Prompt prompt) {
        numbered(parent, Tag.H2, prompt.text());
        if (entry.blank() && !prompt.help().isBlank()) {
            parent.add(Tag.P, "help", prompt.help());
        }
    }

    /** The words of a prompt with the next number of this sheet. */
    void numbered(Html parent, Tag heading, String words) {
        number++;
        Html line = parent.add(heading, "prompt");
        line.add(Tag.SPAN, number < TWO_DIGITS ? "number" : "number many", String.valueOf(number));
        line.text(words);
    }

    private void question(Html parent, Block.Question question, double width) {
        Html head = parent.add(Tag.DIV, "keep");
        prompt(head, question.prompt());
        String text = entry.answer(question, Answer.Text.class).map(Answer.Text::text).orElse("");
        int lines = (int) (question.lines() * entry.fit().room());
        int roomy = question.lines() == 1 ? 1 : Math.max(lines, LEAST_LINES);
        int least = text.isBlank() ? roomy : 0;
        pen.ruled(head.add(Tag.DIV, "answer"), parent.add(Tag.DIV, "answer more"), text, width, least);
    }

    private void day(Html parent, Block.Day day, double width) {
        Html head = parent.add(Tag.DIV, "keep");
        prompt(head, day.prompt());
        String written = entry.answer(day, Answer.Day.class).map(Answer.Day::day).map(Entry::inWords).orElse("");
        pen.ruled(head.add(Tag.DIV, "answer"), written, Math.min(width, DAY_WIDTH), 1);
    }

    private void chips(Html parent, Block.Chips chips, double width) {
        Html head = parent.add(Tag.DIV, "keep");
        prompt(head, chips.prompt());
        Html first = head.add(Tag.DIV, "answer");
        entry.answer(chips, Answer.Items.class)
            .ifPresentOrElse(items -> items(first, parent.add(Tag.DIV, "answer more"), items.items(), width),
                    () -> pills(first, width));
    }

    private void items(Html first, Html more, List<Item> items, double width) {
        int columns = Math.max(1, (int) (width / ITEM_WIDTH));
        double column = width / columns;
        for (int i = 0; i < items.size(); i += columns) {
            Html row = (i == 0 ? first : more).add(Tag.DIV, "row");
            for (int j = 0; j < columns; j++) {
                Html cell = row.add(Tag.DIV, "cell").size("width", column);
                if (i + j < items.size()) {
                    pen.worded(cell, "", items.get(i + j).text(), Pen.ANSWER, column - GUTTER / 2);
                }
            }
        }
    }

    private static void pills(Html answer, double width) {
        int columns = Math.clamp((int) (width / PILL_WIDTH), 1, PILLS);
        double gap = 14;
        double pill = (width - (columns - 1) * gap) / columns;
        for (int i = 0; i < PILLS; i += columns) {
            Html row = answer.add(Tag.DIV, "pills");
            for (int j = 0; j < columns && i + j < PILLS; j++) {
                row.add(Tag.DIV, "pill").size("width", pill - 2).size("margin-right", j + 1 < columns ? gap : 0);
            }
        }
    }
}
