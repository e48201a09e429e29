package nl.bloei.paper;

import java.util.List;

import nl.bloei.content.Block;
import nl.bloei.content.Prompt;
import nl.bloei.content.Texts;
import nl.bloei.paper.Html.Tag;
import nl.bloei.paper.Typefaces.Face;

/** Writes a form to hand out, on a page of its own: a letter, strips to fold away, or a poster. */
final class HandoutWriter {
    /** A writing line with its rule. */
    private static final double RULED = 30.2;
    /** The title with the rule under it, and a little air at the foot of the page. */
    private static final double HEAD = 84;
    private static final double TITLE_SIZE = 88 / 3.0;
    private static final double TITLE_LINE = 34;
    private static final double FIELDS = 42;
    private static final double FIELD_SIZE = 40 / 3.0;
    private static final double FIELD_GAP = 24;
    private static final double TEXT_SIZE = 44 / 3.0;
    private static final double TEXT_LINE = 22;
    private static final double PARAGRAPH = 10;
    private static final double QUESTION = 13;
    private static final double QUESTION_SIZE = 52 / 3.0;
    private static final double QUESTION_LINE = 23;
    private static final double MOST_LINES = 24;
    private static final double FOLD = 48;
    private static final double STRIP_GUTTER = 44;
    private static final double STRIP_EDGE = 14;
    private static final double NAME = 190;
    private static final double POSTER_HEAD = 176;
    private static final double POSTER_SIZE = 56;
    private static final double POSTER_LINE = 62;
    private static final double POSTER_TEXT = 20;
    private static final double POSTER_TEXT_LINE = 28;
    private static final double POSTER_GAP = 40;

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
        this.questions = entry.worksheet().questions(form);
        this.leaf = new Leaf(entry.leaf().size(), form.form() == Block.Handout.Form.WALL);
    }

    /** Adds the form to a document; the number of strips matters to strips only. */
    void write(Html body, int strips) {
        Html page = body.add(Tag.SECTION, "sheet handout part" + entry.accent() + " " + leaf.name())
            .size("width", leaf.width());
        Foot.add(page, SheetWriter.foot(entry), entry.today(), pen, leaf);
        switch (form.form()) {
            case REQUEST -> letter(page);
            case HARMONICA -> harmonica(page, Math.clamp(strips, Press.LEAST_STRIPS, Press.MOST_STRIPS));
            case WALL -> poster(page);
        }
    }

    /** The title, room for names, and the text; tells how much of the page that takes. */
    private double top(Html page, List<String> names) {
        double width = leaf.width();
        page.add(Tag.DIV, "head").add(Tag.DIV, "title").add(Tag.H1, "", form.title());
        double used = HEAD + (pen.lines(form.title(), Face.SERIF_BOLD, TITLE_SIZE, width).size() - 1) * TITLE_LINE;
        fields(page, names);
        used += FIELDS;
        for (String text : form.text()) {
            page.add(Tag.P, "handout-text", text);
            used += pen.lines(text, Face.SERIF, TEXT_SIZE, width).size() * TEXT_LINE + PARAGRAPH;
        }
        for (Prompt question : questions) {
            used += QUESTION + pen.lines(question.text(), Face.SERIF_BOLD, QUESTION_SIZE, width).size()
                    * QUESTION_LINE;
        }
        return used;
    }

    private void fields(Html page, List<String> labels) {
        Html row = page.add(Tag.DIV, "fields");
        double width = leaf.width() / labels.size();
        for (int i = 0; i < labels.size(); i++) {
            boolean last = i + 1 == labels.size();
            double room = width - (last ? 0 : FIELD_GAP);
            row.add(Tag.DIV, last ? "field end" : "field")
                .size("width", room)
                .add(Tag.P, "", pen.oneLine(labels.get(i), Face.SANS, FIELD_SIZE, room));
        }
    }

    private void letter(Html page) {
        String from = entry.person().isBlank()
                ? Texts.get("paper.handout.from")
                : Texts.get("paper.handout.from-whom", entry.person());
        double used = top(page, List.of(Texts.get("paper.handout.for"), from, Texts.get("paper.handout.back")));
        int parts = Math.max(1, questions.size());
        int lines = (int) Math.clamp((leaf.height() - used) / RULED / parts, 1, MOST_LINES);
        for (Prompt question : questions) {
            Html box = page.add(Tag.DIV, "keep letter-question");
            box.add(Tag.H2, "letter-prompt", question.text());
            pen.ruled(box, "", leaf.width(), lines);
        }
        if (questions.isEmpty()) {
            pen.ruled(page, "", leaf.width(), lines);
        }
    }

    /** The first giver writes at the foot and folds that strip back, so that the head stays in sight for the next. */
    private void harmonica(Html page, int strips) {
        double used = top(page, List.of(Texts.get("paper.handout.for"), Texts.get("paper.field.date"))) + FOLD;
        page.add(Tag.P, "help fold-help", Texts.get("paper.handout.fold"));
        questions.forEach(question -> page.add(Tag.P, "strip-question", question.text()));
        double strip = (leaf.height() - used) / strips;
        int lines = (int) Math.max(1, (strip - STRIP_EDGE) / RULED);
        for (int number = strips; number >= 1; number--) {
            Html box = page.add(Tag.DIV, number == strips ? "strip first-strip" : "strip").size("height", strip - 1);
            box.add(Tag.DIV, "strip-number", String.valueOf(number)).size("width", STRIP_GUTTER);
            Html room = box.add(Tag.DIV, "strip-room");
            pen.ruled(room, "", leaf.width() - STRIP_GUTTER - NAME - STRIP_EDGE, lines);
            Html name = box.add(Tag.DIV, "strip-name").size("width", NAME);
            name.add(Tag.P, "strip-label", Texts.get("paper.people.name"));
        }
    }

    private void poster(Html page) {
        double width = leaf.width();
        Html head = page.add(Tag.DIV, "poster-head");
        head.add(Tag.H1, "poster-title", form.title());
        head.add(Tag.P, "poster-name", Texts.get("paper.handout.for"));
        double used = POSTER_HEAD
                + (pen.lines(form.title(), Face.SERIF_BOLD, POSTER_SIZE, width).size() - 1) * POSTER_LINE;
        for (String text : form.text()) {
            head.add(Tag.P, "poster-text", text);
            used += pen.lines(text, Face.SERIF, POSTER_TEXT, width).size() * POSTER_TEXT_LINE + PARAGRAPH;
        }
        Html frame = page.add(Tag.DIV, "poster-frame").size("height", leaf.height() - used);
        for (Prompt question : questions) {
            frame.add(Tag.DIV, "poster-part")
                .size("width", width / questions.size() - POSTER_GAP)
                .add(Tag.P, "poster-question", question.text());
        }
    }
}
