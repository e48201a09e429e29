package nl.bloei.paper;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

import nl.bloei.content.Block;
import nl.bloei.content.Texts;
import nl.bloei.paper.Html.Tag;
import nl.bloei.paper.Typefaces.Face;
import nl.bloei.workbook.Item;
import nl.bloei.workbook.LinePoint;
import nl.bloei.workbook.Marker;
import nl.bloei.workbook.Period;

/** Writes the cards of the moments of a history line, three in a row. */
final class Moments {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM", Texts.DUTCH);
    private static final DateTimeFormatter MONTH_OF_YEAR = DateTimeFormatter.ofPattern("MMMM yyyy", Texts.DUTCH);
    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("yyyy", Texts.DUTCH);
    private static final int COLUMNS = 3;
    private static final double GAP = 30;
    private static final double DISC = 35;
    private static final double TITLE = 15;
    private static final double MONTH_SIZE = 13;
    /** How many empty cards a blank sheet has. */
    private static final int BLANK_CARDS = 6;

    private final Pen pen;
    private final Block.HistoryLine block;
    private final double column;

    Moments(Pen pen, Block.HistoryLine block, double width) {
        this.pen = pen;
        this.block = block;
        this.column = width / COLUMNS;
    }

    /** A stretch of time in words: januari 2026 tot en met november 2026. */
    static String inWords(Period period) {
        DateTimeFormatter format = period.span() == Period.Span.YEAR ? MONTH_OF_YEAR : YEAR;
        boolean oneYear = period.from().getYear() == period.to().getYear();
        boolean months = period.span() == Period.Span.YEAR;
        String from = (months && oneYear ? MONTH : format).format(period.from());
        String to = format.format(period.to());
        return from.equals(to) ? to : Texts.get("paper.period", from, to);
    }

    /** Cards for the points that have a number or any words; the first row stays with what {@code head} holds. */
    void filled(Html head, Html rest, Period period, List<LinePoint> points) {
        List<LinePoint> shown = points.stream().filter(Moments::carded).toList();
        int number = 0;
        Html row = head;
        for (int i = 0; i < shown.size(); i++) {
            if (i % COLUMNS == 0) {
                row = (i == 0 ? head : rest).add(Tag.DIV, "cards");
            }
            LinePoint point = shown.get(i);
            number += point.moment() ? 1 : 0;
            card(row, period, point, point.moment() ? String.valueOf(number) : "");
        }
        for (int i = shown.size(); i % COLUMNS != 0; i++) {
            row.add(Tag.DIV, "card").size("width", column - GAP);
        }
    }

    /** Whether a point has a card of its own: a number, or any words. */
    static boolean carded(LinePoint point) {
        return point.moment() || point.worded();
    }

    /** Empty cards with room to write; the first row stays with what {@code head} holds. */
    void blank(Html head, Html rest) {
        for (int i = 0; i < BLANK_CARDS; i += COLUMNS) {
            Html row = (i == 0 ? head : rest).add(Tag.DIV, "cards");
            for (int j = 1; j <= COLUMNS; j++) {
                Html text = frame(row, "disc ring", String.valueOf(i + j));
                pen.ruled(text, "", text(), 1);
                Block.HistoryLine.CardWords words = block.card();
                text.add(Tag.P, "card-label", words.deedAtPeak());
                pen.ruled(text, "", text(), 2);
                for (String label : List.of(words.talents(), words.dormant(), words.rescue())) {
                    text.add(Tag.P, "card-label", label);
                    pen.ruled(text, "", text(), 1);
                }
            }
        }
    }

    private double text() {
        return column - DISC - GAP;
    }

    private Html frame(Html row, String disc, String number) {
        Html inner = row.add(Tag.DIV, "card").size("width", column - GAP).add(Tag.DIV, "card-row");
        inner.add(Tag.DIV, "card-number").add(Tag.DIV, disc, number);
        return inner.add(Tag.DIV, "card-text");
    }

    private void card(Html row, Period period, LinePoint point, String number) {
        Html text = frame(row, number.isEmpty() ? "disc bend" : point.peak() ? "disc peak" : "disc ring", number);
        title(text, period, point);
        if (!point.deed().isBlank()) {
            pen.worded(text, "", point.deed(), Pen.SMALL, text());
        }
        items(text, block.card().talents(), point.talents());
        items(text, block.card().dormant(), point.dormant());
        items(text, block.card().rescue(), point.rescue());
        markers(text, point);
    }

    private void markers(Html text, LinePoint point) {
        if (point.markers().isEmpty()) {
            return;
        }
        Html said = text.add(Tag.P, "said");
        for (Block.HistoryLine.MarkerWords words : block.markers()) {
            Boolean applies = point.markers().get(words.marker());
            if (applies != null) {
                String word = applies ? words.yes() : words.no();
                said.add(Tag.SPAN, "mark", sign(words.marker(), applies) + "\u00A0" + word).text("   ");
            }
        }
    }

    /** The name of the moment in full, which the drawing may have had to shorten, and when it was. */
    private void title(Html text, Period period, LinePoint point) {
        String month = month(period, point.at().toLocalDate());
        Html heading = text.add(Tag.H3, "");
        if (!point.label().isBlank()) {
            List<Script.Line> lines = pen.lines(point.label(), Face.SERIF_BOLD, TITLE, text());
            for (int i = 0; i < lines.size(); i++) {
                heading.text(lines.get(i).text());
                double used = pen.width(lines.get(i).text(), Face.SERIF_BOLD, TITLE);
                double room = text() - used - pen.width("  " + month, Face.SANS, MONTH_SIZE);
                if (i + 1 < lines.size() || room < 0) {
                    heading.add(Tag.BR, "");
                } else {
                    heading.text("  ");
                }
            }
        }
        heading.add(Tag.SPAN, "month", month);
    }

    private static String month(Period period, LocalDate day) {
        if (period.span() == Period.Span.CAREER) {
            return YEAR.format(day);
        }
        boolean oneYear = period.from().getYear() == period.to().getYear();
        return (oneYear ? MONTH : MONTH_OF_YEAR).format(day);
    }

    private void items(Html text, String label, List<Item> items) {
        if (!items.isEmpty()) {
            String words = items.stream().map(Item::text).collect(Collectors.joining(", "));
            pen.worded(text, label, words, Pen.SMALL, text());
        }
    }

    /** The shape that stands for a marker in the drawing, filled for the kind itself and open for its opposite. */
    private static String sign(Marker marker, boolean applies) {
        return switch (marker) {
            case ELEMENT -> applies ? "●" : "○";
            case SKILL -> applies ? "■" : "□";
            case PRIDE -> applies ? "▲" : "△";
        };
    }
}
