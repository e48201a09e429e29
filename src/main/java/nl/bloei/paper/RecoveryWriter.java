package nl.bloei.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import nl.bloei.content.Texts;
import nl.bloei.paper.Html.Tag;
import nl.bloei.paper.Typefaces.Face;

/**
 * Writes the sheet that keeps a passphrase. Every character of it stands by itself, and under the ones that look like
 * another there is what they are: an O is a capital, a 0 is a digit, and an l has nothing under it.
 */
final class RecoveryWriter {
    private static final double SMALL = 40 / 3.0;
    private static final double FIELD_GAP = 24;
    /** The part of the width that the file name has; the date has the rest. */
    private static final double FILE_SHARE = 0.7;
    private static final double LETTER_WIDTH = 25;
    private static final double NAME_SIZE = 10;
    private static final double NAME_AIR = 7;
    /** A word of more characters than that is read in groups. */
    private static final int LONGEST_WORD = 12;
    private static final int GROUP = 4;
    private static final double COMMAND_INDENT = 20;
    private static final String VISIBLE_SPACE = "\u2423";
    private static final int STEPS = 3;

    private final Script script;
    private final Pen pen;
    private final Leaf leaf;
    private final LocalDate today;

    /** A writer for sheets of this size. */
    RecoveryWriter(Script script, Leaf leaf, LocalDate today) {
        this.script = script;
        this.pen = new Pen(script);
        this.leaf = leaf;
        this.today = today;
    }

    /** Adds the sheet to a document; without a file name there is room to write it down. */
    void write(Html body, String fileName, String passphrase) {
        Html page = body.add(Tag.SECTION, "sheet recovery part0 " + leaf.name()).size("width", leaf.width());
        Foot.add(page, Texts.get("paper.recovery.title"), today, pen, leaf);
        page.add(Tag.DIV, "head").add(Tag.DIV, "title").add(Tag.H1, "", Texts.get("paper.recovery.title"));
        page.add(Tag.P, "handout-text", Texts.get("paper.recovery.lead"));
        fields(page, fileName);
        page.add(Tag.H2, "prose-heading", Texts.get("paper.recovery.passphrase"));
        Html keys = page.add(Tag.DIV, "keys");
        groups(passphrase).forEach(group -> group(keys, group));
        page.add(Tag.P, "key-help", Texts.get("paper.recovery.groups"));
        pen.worded(page.add(Tag.DIV, "key-line"), Texts.get("paper.recovery.line"), passphrase, SMALL, leaf.width());
        page.add(Tag.H2, "prose-heading", Texts.get("paper.recovery.keep"));
        page.add(Tag.P, "handout-text", Texts.get("paper.recovery.keep.text"));
        page.add(Tag.H2, "prose-heading", Texts.get("paper.recovery.open"));
        steps(page);
        page.add(Tag.H2, "prose-heading", Texts.get("paper.recovery.age"));
        page.add(Tag.P, "handout-text", Texts.get("paper.recovery.age.text"));
        String name = fileName.isBlank() ? Texts.get("paper.recovery.age.file") : fileName;
        command(page.add(Tag.P, "key-command"), Texts.get("paper.recovery.age.command", name));
        page.add(Tag.P, "handout-text", Texts.get("paper.recovery.age.then"));
    }

    /** A command line in lines; it is the book that speaks, whoever named the file. */
    private void command(Html paragraph, String text) {
        for (Script.Line line : pen.lines(text, Face.SANS, SMALL, leaf.width() - COMMAND_INDENT)) {
            paragraph.add(Tag.SPAN, "mark", line.text()).add(Tag.BR, "");
        }
    }

    private void fields(Html page, String fileName) {
        Html row = page.add(Tag.DIV, "fields");
        double file = leaf.width() * FILE_SHARE;
        field(row, "field", Texts.get("paper.recovery.file"), fileName, file - FIELD_GAP);
        field(row, "field end", Texts.get("paper.field.date"), Entry.inWords(today), leaf.width() - file);
    }

    private void field(Html row, String style, String label, String text, double width) {
        Html line = row.add(Tag.DIV, style).size("width", width).add(Tag.P, "", label + "  ");
        double room = width - pen.width(label + "  ", Face.SANS, SMALL);
        line.add(Tag.SPAN, "pen", pen.oneLine(text, Face.SANS, SMALL, room));
    }

    private static void steps(Html page) {
        Html list = page.add(Tag.DIV, "prose-list handout-text");
        for (int step = 1; step <= STEPS; step++) {
            Html row = list.add(Tag.DIV, "entry-row");
            row.add(Tag.DIV, "entry-mark", step + ".");
            row.add(Tag.DIV, "entry-words", Texts.get("paper.recovery.open." + step));
        }
    }

    /** A passphrase in pieces that one can take in at a glance: its words, or a few characters at a time. */
    private static List<List<String>> groups(String passphrase) {
        var groups = new ArrayList<List<String>>();
        var word = new ArrayList<String>();
        for (String each : Script.clusters(passphrase)) {
            word.add(each);
            if (each.equals("-") || space(each)) {
                cut(word, groups);
            }
        }
        cut(word, groups);
        return groups;
    }

    private static void cut(List<String> word, List<List<String>> into) {
        int step = word.size() > LONGEST_WORD ? GROUP : LONGEST_WORD;
        for (int from = 0; from < word.size(); from += step) {
            into.add(List.copyOf(word.subList(from, Math.min(from + step, word.size()))));
        }
        word.clear();
    }

    private void group(Html keys, List<String> characters) {
        Html group = keys.add(Tag.DIV, "key-group");
        for (String character : characters) {
            String name = name(character);
            double width = Math.max(LETTER_WIDTH, pen.width(name, Face.SANS, NAME_SIZE) + NAME_AIR);
            Html key = group.add(Tag.DIV, "key").size("width", width);
            key.add(Tag.P, "key-letter", space(character) ? VISIBLE_SPACE : character);
            key.add(Tag.P, "key-name", name);
        }
    }

    /** What stands under a character; nothing under a small letter, which is what it looks like. */
    private String name(String character) {
        int code = character.codePointAt(0);
        boolean plain = character.equals(" ") || !space(character);
        if (!plain || !script.printable(character).equals(character)) {
            return String.format(Locale.ROOT, "U+%04X", code);
        }
        return switch (Character.getType(code)) {
            case Character.UPPERCASE_LETTER -> Texts.get("paper.recovery.sign.capital");
            case Character.DECIMAL_DIGIT_NUMBER -> Texts.get("paper.recovery.sign.digit");
            default -> Character.isLetter(code) ? "" : sign(character);
        };
    }

    /** Also one that does not end a line, and one of another width. */
    private static boolean space(String character) {
        int code = character.codePointAt(0);
        return Character.isSpaceChar(code) || Character.isWhitespace(code);
    }

    private static String sign(String character) {
        return switch (character) {
            case "-" -> Texts.get("paper.recovery.sign.hyphen");
            case " " -> Texts.get("paper.recovery.sign.space");
            default -> Texts.get("paper.recovery.sign.other");
        };
    }
}
