package nl.bloei.paper;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import nl.bloei.content.Block;
import nl.bloei.content.Prompt;
import nl.bloei.content.Texts;
import nl.bloei.drawing.Drawing;
import nl.bloei.drawing.DrawingStyle;
import nl.bloei.drawing.RingsDrawing;
import nl.bloei.drawing.RingsView;
import nl.bloei.paper.Html.Tag;
import nl.bloei.workbook.Answer;
import nl.bloei.workbook.Note;
import nl.bloei.workbook.Step;

/** Writes the rings: a page with the circles and the step, and a page with every question and its notes in full. */
final class RingsWriter {
    /** What else stands on the page of the circles: head, step and attribution. */
    private static final double BESIDES = 316;
    private static final double BESIDES_BLANK = 404;
    private static final double RIGHT_COLUMN = 220;
    private static final double GAP = 40;
    private static final String MONTHS = "{months}";
    private static final int STEP_LINES = 3;

    private final Entry entry;
    private final Pen pen;
    private final Figures figures;
    private final BlockWriter prompts;

    RingsWriter(Entry entry, Pen pen, Figures figures, BlockWriter prompts) {
        this.entry = entry;
        this.pen = pen;
        this.figures = figures;
        this.prompts = prompts;
    }

    /** Writes the block in a column of the given width. */
    void write(Html parent, Block.Rings block, double width) {
        Answer.Rings rings = entry.answer(block, Answer.Rings.class).orElseGet(Answer.Rings::empty);
        Optional<Step> step = Optional.ofNullable(entry.step()).filter(s -> s.from().block().equals(block.id()));
        Optional<Note> chosen = step.flatMap(
                s -> rings.notes().stream().filter(note -> note.id().equals(s.from().item())).findFirst());
        circles(parent, block, rings, chosen, width);
        step(parent.add(Tag.DIV, "step"), block, step, chosen, width);
        questions(parent.add(Tag.DIV, "overview"), block, rings, chosen, width);
    }

    private void circles(Html parent, Block.Rings block, Answer.Rings rings, Optional<Note> chosen, double width) {
        double room = entry.leaf().height() - (entry.blank() ? BESIDES_BLANK : BESIDES);
        double height = Math.min(width, room);
        var view = RingsView.plain(chosen.map(Note::id).orElse(null), block.innerTitle(), block.outerTitle());
        Drawing drawing = RingsDrawing.of(rings, view, Figures.points(width), Figures.points(height),
                DrawingStyle.paper())
            .drawing();
        long reached = rings.notes().stream().filter(note -> note.ring() == Note.Ring.INNER).count();
        figures.add(parent, drawing, entry.accent(), Texts.get("paper.rings.alternative", block.innerTitle(), reached,
                block.outerTitle(), rings.notes().size() - reached));
    }

    private void step(Html box, Block.Rings block, Optional<Step> step, Optional<Note> chosen, double width) {
        box.add(Tag.H2, "", block.choose().text());
        pen.ruled(box, chosen.map(Note::text).orElse(""), width, 1);
        Html pair = box.add(Tag.DIV, "pair");
        double left = width - RIGHT_COLUMN - GAP;
        Html deed = pair.add(Tag.DIV, "half").size("width", left);
        deed.add(Tag.H3, "", block.step());
        pen.ruled(deed, step.map(Step::text).orElse(""), left, STEP_LINES);
        Html rest = pair.add(Tag.DIV, "half last").size("width", RIGHT_COLUMN);
        rest.add(Tag.H3, "", Texts.get("paper.step.due"));
        pen.ruled(rest, step.flatMap(s -> Optional.ofNullable(s.due())).map(Entry::inWords).orElse(""), RIGHT_COLUMN,
                1);
        rest.add(Tag.H3, "", Texts.get("paper.step.with"));
        pen.ruled(rest, step.map(Step::with).orElse(""), RIGHT_COLUMN, 1);
    }

    private void questions(Html page, Block.Rings block, Answer.Rings rings, Optional<Note> chosen, double width) {
        questions(page, block.innerTitle(), block.inner(), rings, chosen, width);
        questions(page, block.outerTitle(), block.outer(), rings, chosen, width);
        List<String> asked = Stream.concat(block.inner().stream(), block.outer().stream()).map(Prompt::id).toList();
        List<Note> others = rings.notes().stream().filter(note -> !asked.contains(note.prompt())).toList();
        if (!others.isEmpty()) {
            page.add(Tag.H2, "ring-title", Texts.get("paper.rings.others"));
            others.forEach(note -> note(page.add(Tag.DIV, "entry"), rings, note, chosen, width));
        }
    }

    private void questions(Html page, String title, List<Prompt> asked, Answer.Rings rings, Optional<Note> chosen,
            double width) {
        Html head = page.add(Tag.DIV, "keep");
        head.add(Tag.H2, "ring-title", title);
        for (int i = 0; i < asked.size(); i++) {
            question(i == 0 ? head : page, asked.get(i), rings, chosen, width);
        }
    }

    private void question(Html page, Prompt prompt, Answer.Rings rings, Optional<Note> chosen, double width) {
        Html box = page.add(Tag.DIV, "entry");
        String months = entry.blank() ? "…" : String.valueOf(rings.months());
        prompts.numbered(box, Tag.H3, prompt.text().replace(MONTHS, months));
        List<Note> notes = rings.notes().stream().filter(note -> note.prompt().equals(prompt.id())).toList();
        notes.forEach(note -> note(box, rings, note, chosen, width));
        if (notes.isEmpty()) {
            pen.ruled(box.add(Tag.DIV, "answer"), "", width - BlockWriter.GUTTER, 1);
        }
    }

    private void note(Html box, Answer.Rings rings, Note note, Optional<Note> chosen, double width) {
        OptionalInt number = RingsDrawing.number(rings, note);
        String lead = number.isPresent() ? Integer.toString(number.getAsInt()) : "";
        pen.worded(box, lead, note.text(), Pen.SMALL, width - BlockWriter.GUTTER);
        if (note.reachedOn() != null) {
            box.add(Tag.P, "said", Texts.get("paper.rings.reached", Entry.inWords(note.reachedOn())));
        }
        if (!note.how().isBlank()) {
            pen.worded(box, Texts.get("paper.rings.how"), note.how(), Pen.SMALL, width - BlockWriter.GUTTER);
        }
        if (chosen.filter(note::equals).isPresent()) {
            box.add(Tag.P, "said", Texts.get("paper.rings.chosen"));
        }
    }
}
