package nl.bloei.paper;

import java.util.List;

import nl.bloei.content.Block;
import nl.bloei.content.Prompt;
import nl.bloei.content.Texts;
import nl.bloei.paper.Html.Tag;
import nl.bloei.workbook.Answer;
import nl.bloei.workbook.Person;

/**
 * Writes a list of people: a row for each, or a block with every question and what was said. Where a form is handed out
 * that asks the questions, a blank list has rows only.
 */
final class PeopleWriter {
    private static final int BLANK_ROWS = 5;
    private static final int BLANK_BLOCKS = 3;
    private static final int BLANK_LINES = 2;
    private static final int FEW_ROWS = 3;
    private static final int FEW_BLOCKS = 2;
    private static final double GAP = 24;
    private static final double STATE = 200;
    /** In a narrower column what one ticks stands under the name. */
    private static final double NARROW = 450;
    private static final double NAME_SHARE = 0.45;

    private final Entry entry;
    private final Pen pen;
    private final BlockWriter prompts;

    PeopleWriter(Entry entry, Pen pen, BlockWriter prompts) {
        this.entry = entry;
        this.pen = pen;
        this.prompts = prompts;
    }

    /** Writes the block in a column of the given width. */
    void write(Html parent, Block.People block, double width) {
        Html head = parent.add(Tag.DIV, "keep");
        prompts.prompt(head, block.prompt());
        List<Person> people = entry.answer(block, Answer.People.class).map(Answer.People::people).orElse(List.of());
        int rows = people.isEmpty() ? blanks(asked(block), width) : people.size();
        for (int i = 0; i < rows; i++) {
            boolean row = people.isEmpty() && asked(block).isEmpty();
            Html first = i == 0 || row ? head : parent.add(Tag.DIV, "keep");
            if (people.isEmpty()) {
                blank(first.add(Tag.DIV, "answer person"), block, width, i == 0);
            } else {
                filled(first.add(Tag.DIV, "answer person"), parent, block, people.get(i), width);
            }
        }
    }

    private int blanks(List<Prompt> fields, double width) {
        if (fields.isEmpty()) {
            return entry.blank() && width > NARROW ? BLANK_ROWS : FEW_ROWS;
        }
        return entry.blank() && !entry.fit().tight() ? BLANK_BLOCKS : FEW_BLOCKS;
    }

    /** What a list asks about each of its people, unless they get a form that asks it. */
    private List<Prompt> asked(Block.People block) {
        boolean form = entry.worksheet()
            .blocks()
            .stream()
            .anyMatch(each -> each instanceof Block.Handout handout && handout.of().equals(block.id()));
        return form && entry.blank() ? List.of() : block.fields();
    }

    private void blank(Html box, Block.People block, double width, boolean first) {
        List<Prompt> fields = asked(block);
        boolean labels = first || !fields.isEmpty();
        Html row = box.add(Tag.DIV, "person-row");
        boolean beside = block.asking() && width > NARROW;
        double room = width - (beside ? STATE : 0);
        double name = room * NAME_SHARE;
        cell(row, name, labels ? Texts.get("paper.people.name") : "", name - GAP);
        cell(row, room - name, labels ? Texts.get("paper.people.role") : "", room - name - (beside ? GAP : 0));
        if (block.asking()) {
            state(beside ? row.add(Tag.DIV, "person-cell").size("width", STATE) : box.add(Tag.DIV, "person-under"));
        }
        for (Prompt field : fields) {
            box.add(Tag.P, "person-field", field.text());
            pen.ruled(box, "", width, BLANK_LINES);
        }
    }

    private static void state(Html place) {
        Html line = place.add(Tag.P, "person-state");
        for (String key : List.of("paper.people.asked", "paper.people.answered")) {
            line.add(Tag.SPAN, "tick");
            line.add(Tag.SPAN, "tick-words", Texts.get(key));
        }
    }

    private void cell(Html row, double width, String label, double room) {
        Html cell = row.add(Tag.DIV, "person-cell").size("width", width);
        if (!label.isEmpty()) {
            cell.add(Tag.P, "person-label", label);
        }
        pen.ruled(cell, "", room, 1);
    }

    private void filled(Html box, Html rest, Block.People block, Person person, double width) {
        Html name = box.add(Tag.DIV, "person-name");
        pen.worded(name, "", person.name().isBlank() ? Texts.get("paper.people.nameless") : person.name(), Pen.ANSWER,
                width);
        if (!person.role().isBlank()) {
            pen.worded(box.add(Tag.DIV, "person-role"), "", person.role(), Pen.SMALL, width);
        }
        if (block.asking()) {
            box.add(Tag.P, "said", Texts.get("paper.people.state." + person.state()));
        }
        for (int i = 0; i < block.fields().size(); i++) {
            Prompt field = block.fields().get(i);
            Html under = i == 0 ? box : rest.add(Tag.DIV, "keep").add(Tag.DIV, "answer");
            under.add(Tag.P, "person-field", field.text());
            pen.ruled(under, rest.add(Tag.DIV, "answer more"), person.said(field.id()), width, 1);
        }
    }
}
