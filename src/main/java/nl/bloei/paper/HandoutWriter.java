package nl.bloei.paper;

import java.util.List;
import java.util.stream.Stream;

import nl.bloei.content.Block;
import nl.bloei.content.Prompt;
import nl.bloei.content.Texts;
import nl.bloei.paper.Html.Tag;
import nl.bloei.paper.Typefaces.Face;

/** Writes a form to hand out, on a page of its own: a letter, strips to fold away, or a poster. */
final class HandoutWriter {
    private static final double RULED = 30.2;
    /** The title with its rule, and a little air. */
    private static final double HEAD = 80;
    private static final double TEXT_SIZE = 44 / 3.0;
    private static final double TEXT_LINE = 22;
    private static final double PARAGRAPH = 10;
    private static final double FIELDS = 50;
    private static final double QUESTION = 32;
    private static final double QUESTION_SIZE = 52 / 3.0;
    private static final double QUESTION_LINE = 23;
    private static final int LETTER_LINES = 12;
    private static final double STRIP_GUTTER = 44;
    private static final double STRIP_EDGE = 14;
    private static final double NAME = 190;
    private static final double POSTER_HEAD = 110;

    private final Entry entry;
    private final Pen pen;
    private final Block.Handout form;
    private final List<Prompt> questions;
    private final Leaf leaf;

    /** A writer for a form of the worksheet of an entry. */
    HandoutWriter(Entry entry, Pen pen, Block.Handout form) {
        this.entry = entry;
        this.pen = pen;
        this.form = form;
        this.questions = entry.worksheet()
            .block(form.of())
            .stream()
            .flatMap(block -> block instanceof Block.People people ? people.fields().stream() : Stream.empty())
            .toList();
        this.leaf = new Leaf(entry.leaf().size(), form.form() == Block.Handout.Form.WALL);
    }

    /** Adds the form to a document; the number of strips matters to strips only. */
    void write(Html body, int strips) {
        Html page = body.add(Tag.SECTION, "sheet handout part" + entry.accent() + " " + leaf.name())
            .size("width", leaf.width());
        SheetWriter.footer(page, entry, pen, leaf.width());
        switch (form.form()) {
            case REQUEST -> letter(page);
            case HARMONICA -> harmonica(page, Math.clamp(strips, Press.LEAST_STRIPS, Press.MOST_STRIPS));
            case WALL -> poster(page);
        }
    }

    private double top(Html page) {
        page.add(Tag.DIV, "head").add(Tag.DIV, "title").add(Tag.H1, "", form.title());
        double height = HEAD + pen.lines(form.title(), Face.SERIF_BOLD, 88 / 3.0, leaf.width()).size() * 34 - 34;
        for (String text : form.text()) {
            page.add(Tag.P, "handout-text", text);
            height += pen.lines(text, Face.SERIF, TEXT_SIZE, leaf.width()).size() * TEXT_LINE + PARAGRAPH;
        }
        return height;
    }

    private void letter(Html page) {
        Html fields = page.add(Tag.DIV, "fields");
        List<String> labels = List.of(Texts.get("paper.handout.for"),
                entry.person().isBlank()
                        ? Texts.get("paper.handout.from")
                        : pen.oneLine(Texts.get("paper.handout.from-whom", entry.person()), Face.SANS, 40 / 3.0,
                                leaf.width() / 3 - 40),
                Texts.get("paper.handout.back"));
        for (int i = 0; i < labels.size(); i++) {
            fields.add(Tag.DIV, i + 1 < labels.size() ? "field" : "field end")
                .size("width", leaf.width() / 3 - (i + 1 < labels.size() ? 24 : 0))
                .add(Tag.P, "", labels.get(i));
        }
        double used = top(page) + FIELDS;
        double width = leaf.width();
        for (Prompt question : questions) {
            used += QUESTION + pen.lines(question.text(), Face.SERIF_BOLD, QUESTION_SIZE, width).size()
                    * QUESTION_LINE;
        }
        int parts = Math.max(1, questions.size());
        int lines = (int) Math.clamp((leaf.height() - used) / RULED / parts, 1, LETTER_LINES * 2.0);
        for (Prompt question : questions) {
            Html box = page.add(Tag.DIV, "keep letter-question");
            box.add(Tag.H2, "letter-prompt", question.text());
            pen.ruled(box, "", width, lines);
        }
        if (questions.isEmpty()) {
            pen.ruled(page, "", width, lines);
        }
    }

    /** The first giver writes at the foot and folds that strip back, so that the head stays in sight for the next. */
    private void harmonica(Html page, int strips) {
        double used = top(page) + QUESTION;
        page.add(Tag.P, "help fold-help", Texts.get("paper.handout.fold"));
        for (Prompt question : questions) {
            page.add(Tag.P, "strip-question", question.text());
            used += pen.lines(question.text(), Face.SERIF_BOLD, QUESTION_SIZE, leaf.width()).size() * QUESTION_LINE;
        }
        double strip = (leaf.height() - used) / strips;
        int lines = (int) Math.max(1, (strip - STRIP_EDGE) / RULED);
        for (int number = strips; number >= 1; number--) {
            Html box = page.add(Tag.DIV, "strip").size("height", strip - 1);
            box.add(Tag.DIV, "strip-number", String.valueOf(number)).size("width", STRIP_GUTTER);
            Html room = box.add(Tag.DIV, "strip-room");
            pen.ruled(room, "", leaf.width() - STRIP_GUTTER - NAME - STRIP_EDGE, lines);
            Html name = box.add(Tag.DIV, "strip-name").size("width", NAME);
            name.add(Tag.P, "strip-label", Texts.get("paper.people.name"));
        }
    }

    private void poster(Html page) {
        Html head = page.add(Tag.DIV, "poster-head");
        head.add(Tag.H1, "poster-title", form.title());
        double used = POSTER_HEAD + (pen.lines(form.title(), Face.SERIF_BOLD, 56, leaf.width()).size() - 1) * 62;
        for (String text : form.text()) {
            head.add(Tag.P, "poster-text", text);
            used += pen.lines(text, Face.SERIF, 20, leaf.width()).size() * 28 + PARAGRAPH;
        }
        Html frame = page.add(Tag.DIV, "poster-frame").size("height", leaf.height() - used);
        for (Prompt question : questions) {
            frame.add(Tag.DIV, "poster-part")
                .size("width", leaf.width() / questions.size() - 40)
                .add(Tag.P, "poster-question", question.text());
        }
    }
}
