package nl.bloei.paper;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.bloei.content.Block;
import nl.bloei.content.Block.Place;
import nl.bloei.content.Texts;
import nl.bloei.insight.Remains;
import nl.bloei.paper.Html.Tag;
import nl.bloei.paper.Typefaces.Face;
import nl.bloei.workbook.Answer;
import nl.bloei.workbook.Sheet;

/** Writes the pages of one worksheet: head, blocks and footer. */
final class SheetWriter {
    private static final double GAP = 40;
    private static final double FIELD_GAP = 24;
    private static final double META = 14;
    private static final double SUBJECT = 16;
    /** The part of a page that a figure may take among the questions. */
    private static final double MOST_FIGURE = 0.6;
    /** The longest answer, in characters, that stays on one page with the one beside it. */
    private static final int MOST_TOGETHER = 900;

    private final Entry entry;
    private final Pen pen;
    private final BlockWriter blocks;
    private final FigureWriter figures;

    SheetWriter(Entry entry, Script script, Figures drawings) {
        this.entry = entry;
        this.pen = new Pen(script);
        this.figures = new FigureWriter(entry, drawings);
        this.blocks = new BlockWriter(entry, pen, drawings);
    }

    /** Adds the worksheet to a document, on pages of its own; the forms to hand out follow a blank one. */
    void write(Html body) {
        Html section = body.add(Tag.SECTION, "sheet part" + entry.accent() + " " + entry.leaf().name()
                + (entry.fit().tight() ? " tight" : ""));
        section.size("width", entry.leaf().width());
        Foot.add(section, foot(entry), entry.today(), pen, entry.leaf());
        Sheet sheet = entry.sheet();
        if (sheet == null) {
            blankHead(section);
        } else {
            filledHead(section, sheet);
        }
        entry.remains().ifPresentOrElse(remains -> remains(section, remains), () -> rows(section));
        if (!entry.worksheet().attribution().isBlank()) {
            section.add(Tag.P, "attribution", entry.worksheet().attribution());
        }
        if (entry.blank()) {
            entry.blocks()
                .stream()
                .filter(Block.Handout.class::isInstance)
                .map(Block.Handout.class::cast)
                .forEach(form -> new HandoutWriter(entry, pen, form).write(body, Press.USUAL_STRIPS));
        }
    }

    /** What a sheet is called at the foot of its pages. */
    static String foot(Entry entry) {
        String title = entry.worksheet().title();
        return entry.blank()
                ? Texts.get("paper.footer.blank", title)
                : entry.person().isBlank() ? title : Texts.get("paper.footer.person", title, entry.person());
    }

    private void filledHead(Html section, Sheet sheet) {
        Html head = section.add(Tag.DIV, "head");
        head.add(Tag.DIV, "title").add(Tag.H1, "", entry.worksheet().title());
        boolean together = !sheet.with().isBlank();
        double most = (entry.leaf().width() / 2 - GAP) / (together ? 2 : 1);
        String name = pen.oneLine(entry.person(), Face.SANS_BOLD, META, most);
        String key = entry.person().isBlank() ? "paper.head.with" : "paper.head.and-with";
        String with = together ? pen.oneLine(Texts.get(key, sheet.with()), Face.SANS, META, most) : "";
        String day = day(sheet);
        double room = Math.max(pen.width(name, Face.SANS_BOLD, META) + pen.width(with, Face.SANS, META),
                pen.width(day, Face.SANS, META));
        // The title has what these leave.
        Html meta = head.add(Tag.DIV, "meta").size("width", room + GAP);
        Html people = meta.add(Tag.P, "");
        people.add(Tag.SPAN, "name", name);
        people.text(with);
        meta.add(Tag.P, "", day);
        if (!entry.worksheet().subject().isBlank()) {
            subject(section, sheet);
        }
    }

    /** The day of the sheet, and the stretch of time where it looks back over one. */
    private String day(Sheet sheet) {
        Optional<Answer.Line> line = sheet.answers()
            .values()
            .stream()
            .filter(each -> each instanceof Answer.Line && entry.remains().isEmpty())
            .map(Answer.Line.class::cast)
            .findFirst();
        String day = Entry.inWords(sheet.date());
        return line.map(l -> Texts.get("paper.head.day-over", day, Moments.inWords(l.period()))).orElse(day);
    }

    private void subject(Html section, Sheet sheet) {
        if (sheet.subject().isBlank()) {
            fields(section, entry.leaf().width(), List.of(entry.worksheet().subject()), List.of(1.0));
            return;
        }
        Html subject = section.add(Tag.DIV, "subject");
        String label = Texts.get("paper.head.subject", entry.worksheet().subject());
        pen.worded(subject, label, sheet.subject(), SUBJECT, entry.leaf().width());
    }

    private void blankHead(Html section) {
        section.add(Tag.DIV, "head").add(Tag.DIV, "title").add(Tag.H1, "", entry.worksheet().title());
        double width = entry.leaf().width();
        fields(section, width, List.of(Texts.get("paper.field.who"), Texts.get("paper.field.with"),
                Texts.get("paper.field.date")), List.of(0.38, 0.38, 0.24));
        if (!entry.worksheet().subject().isBlank()) {
            fields(section, width, List.of(entry.worksheet().subject()), List.of(1.0));
        }
        if (!entry.worksheet().opening().isBlank()) {
            section.add(Tag.P, "opening", entry.worksheet().opening());
        }
    }

    private static void fields(Html section, double width, List<String> labels, List<Double> parts) {
        Html row = section.add(Tag.DIV, "fields");
        for (int i = 0; i < labels.size(); i++) {
            boolean last = i + 1 == labels.size();
            row.add(Tag.DIV, last ? "field end" : "field")
                .size("width", width * parts.get(i) - (last ? 0 : FIELD_GAP))
                .add(Tag.P, "", labels.get(i));
        }
    }

    private void remains(Html section, Remains remains) {
        section.add(Tag.P, "opening", entry.worksheet().opening());
        new RemainsWriter(pen, entry.leaf().width()).write(section, remains);
    }

    /** All but forms. A figure that takes most of a page, and so would leave the page before it empty, stands last. */
    private List<Block> inOrder() {
        var first = new ArrayList<Block>();
        var last = new ArrayList<Block>();
        for (Block block : entry.blocks()) {
            if (block instanceof Block.Figure figure && standsLast(figure)) {
                last.add(block);
            } else if (!(block instanceof Block.Handout)) {
                first.add(block);
            }
        }
        first.addAll(last);
        return first;
    }

    private boolean standsLast(Block.Figure figure) {
        return entry.fit().figuresLast()
                || figures.height(figure, entry.leaf().width()) > entry.leaf().height() * MOST_FIGURE;
    }

    /** A LEFT block and the RIGHT block after it stand side by side; one that lost the other takes the whole width. */
    private void rows(Html section) {
        List<Block> all = inOrder();
        double width = entry.leaf().width();
        int i = 0;
        while (i < all.size()) {
            Block block = all.get(i);
            variant(section, block, i == 0 ? null : all.get(i - 1).when());
            boolean shared = block.place() == Place.LEFT && i + 1 < all.size()
                    && all.get(i + 1).place() == Place.RIGHT;
            if (shared) {
                double half = (width - GAP) / 2;
                boolean together = !longAnswer(block) && !longAnswer(all.get(i + 1));
                Html pair = section.add(Tag.DIV, together ? "pair together" : "pair");
                blocks.write(pair.add(Tag.DIV, "half").size("width", half), block, half);
                blocks.write(pair.add(Tag.DIV, "half last").size("width", half), all.get(i + 1), half);
            } else {
                blocks.write(section.add(Tag.DIV, "block"), block, width);
            }
            i += shared ? 2 : 1;
        }
    }

    /** Whether an answer may take so much of a page that it had better run on over the next. */
    private boolean longAnswer(Block block) {
        return entry.answer(block, Answer.Text.class).filter(text -> text.text().length() > MOST_TOGETHER).isPresent();
    }

    /** On a blank sheet every variant stands; above each it says with which choice it belongs. */
    private void variant(Html section, Block block, Block.@Nullable When before) {
        Block.When when = block.when();
        if (entry.blank() && when != null && !when.equals(before)) {
            section.add(Tag.P, "variant", Texts.get("paper.variant", entry.words(when)));
        }
    }
}
