package nl.bloei.paper;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

import nl.bloei.content.Block;
import nl.bloei.content.Block.Place;
import nl.bloei.content.Texts;
import nl.bloei.paper.Html.Tag;
import nl.bloei.paper.Typefaces.Face;
import nl.bloei.workbook.Answer;
import nl.bloei.workbook.Sheet;

/** Writes the pages of one worksheet: head, blocks and footer. */
final class SheetWriter {
    private static final double GAP = 40;
    private static final double FIELD_GAP = 24;
    private static final double META = 14;
    private static final double FOOTER = 12.5;
    private static final double SUBJECT = 16;

    private final Entry entry;
    private final Pen pen;
    private final BlockWriter blocks;

    SheetWriter(Entry entry, Script script, Figures figures) {
        this.entry = entry;
        this.pen = new Pen(script);
        this.blocks = new BlockWriter(entry, pen, figures);
    }

    /** Adds the worksheet to a document, on pages of its own; the forms to hand out follow a blank one. */
    void write(Html body) {
        Html section = body.add(Tag.SECTION, "sheet part" + entry.accent() + " " + entry.leaf().name());
        section.size("width", entry.leaf().width());
        footer(section, entry, pen, entry.leaf().width());
        Sheet sheet = entry.sheet();
        if (sheet == null) {
            blankHead(section);
        } else {
            filledHead(section, sheet);
        }
        rows(section);
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

    /** The line at the foot of every page. */
    static void footer(Html section, Entry entry, Pen pen, double width) {
        String title = entry.worksheet().title();
        String who = entry.blank()
                ? Texts.get("paper.footer.blank", title)
                : entry.person().isBlank() ? title : Texts.get("paper.footer.person", title, entry.person());
        double room = width * 0.45;
        section.add(Tag.DIV, "who", pen.oneLine(who, Face.SANS, FOOTER, room));
        section.add(Tag.DIV, "day", Texts.get("paper.footer.printed", Entry.inWords(entry.today())));
    }

    private void filledHead(Html section, Sheet sheet) {
        Html head = section.add(Tag.DIV, "head");
        head.add(Tag.DIV, "title").add(Tag.H1, "", entry.worksheet().title());
        double room = entry.leaf().width() / 2;
        Html meta = head.add(Tag.DIV, "meta").size("width", room);
        people(meta, sheet, room - GAP);
        meta.add(Tag.P, "", day(sheet));
        if (!entry.worksheet().subject().isBlank()) {
            subject(section, sheet);
        }
    }

    private void people(Html meta, Sheet sheet, double room) {
        boolean together = !sheet.with().isBlank();
        Html line = meta.add(Tag.P, "");
        if (!entry.person().isBlank()) {
            String name = pen.oneLine(entry.person(), Face.SANS_BOLD, META, together ? room / 2 : room);
            line.add(Tag.SPAN, "name", name);
        }
        if (together) {
            String key = entry.person().isBlank() ? "paper.head.with" : "paper.head.and-with";
            line.text(pen.oneLine(Texts.get(key, sheet.with()), Face.SANS, META, room / 2));
        }
    }

    /** The day of the sheet, and the stretch of time where it looks back over one. */
    private String day(Sheet sheet) {
        Optional<Answer.Line> line = sheet.answers()
            .values()
            .stream()
            .filter(Answer.Line.class::isInstance)
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

    /** A LEFT block and the RIGHT block after it stand side by side; one that lost the other takes the whole width. */
    private void rows(Html section) {
        List<Block> all = entry.blocks().stream().filter(block -> !(block instanceof Block.Handout)).toList();
        double width = entry.leaf().width();
        int i = 0;
        while (i < all.size()) {
            Block block = all.get(i);
            variant(section, block, i == 0 ? null : all.get(i - 1).when());
            boolean shared = block.place() == Place.LEFT && i + 1 < all.size()
                    && all.get(i + 1).place() == Place.RIGHT;
            if (shared) {
                double half = (width - GAP) / 2;
                Html pair = section.add(Tag.DIV, entry.blank() ? "pair together" : "pair");
                blocks.write(pair.add(Tag.DIV, "half").size("width", half), block, half);
                blocks.write(pair.add(Tag.DIV, "half last").size("width", half), all.get(i + 1), half);
            } else {
                blocks.write(section.add(Tag.DIV, "block"), block, width);
            }
            i += shared ? 2 : 1;
        }
    }

    /** On a blank sheet every variant stands; above each it says with which choice it belongs. */
    private void variant(Html section, Block block, Block.@Nullable When before) {
        Block.When when = block.when();
        if (entry.blank() && when != null && !when.equals(before)) {
            section.add(Tag.P, "variant", Texts.get("paper.variant", entry.words(when)));
        }
    }
}
