package nl.bloei.ui.sheet;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import nl.bloei.content.Block;
import nl.bloei.content.Texts;
import nl.bloei.drawing.HistoryPoints;
import nl.bloei.drawing.HistoryScale;
import nl.bloei.workbook.Answer;
import nl.bloei.workbook.Item;
import nl.bloei.workbook.LinePoint;
import nl.bloei.workbook.Marker;
import nl.bloei.workbook.Period;
import nl.bloei.workbook.Strand;

/** A history line on a sheet: its moments, what is said of them, and the stretch of time. */
final class LineModel {
    private static final double FIRST_HEIGHT = 0.5;
    private static final double UNITS = 1000;
    private final SheetModel sheet;
    private final String block;

    LineModel(SheetModel sheet, Block.HistoryLine block) {
        this.sheet = sheet;
        this.block = block.id();
    }

    /** The id of the block. */
    String block() {
        return block;
    }

    /** The line as it is now; without an answer an empty one over the year up to the day of the sheet. */
    Answer.Line line() {
        return sheet.answer(block, Answer.Line.class).orElseGet(() -> Answer.Line.of(Period.yearTo(sheet.date())));
    }

    /** The day up to which one looks back. */
    LocalDate date() {
        return sheet.date();
    }

    /** The point with this id, on whichever line. */
    Optional<LinePoint> point(String id) {
        return line().strands().points().filter(point -> point.id().equals(id)).findFirst();
    }

    /** The number of a moment, counted from 1; 0 for a point that is no moment. */
    int number(String id) {
        List<LinePoint> moments = momentsBeside(id);
        for (int i = 0; i < moments.size(); i++) {
            if (moments.get(i).id().equals(id)) {
                return i + 1;
            }
        }
        return 0;
    }

    /** The moment that is so many places further in time, if there is one. */
    Optional<LinePoint> neighbour(String id, int places) {
        int index = number(id) - 1 + places;
        List<LinePoint> moments = momentsBeside(id);
        return index >= 0 && index < moments.size() && number(id) > 0
                ? Optional.of(moments.get(index))
                : Optional.empty();
    }

    /** The moments of the line that a point lies on. */
    private List<LinePoint> momentsBeside(String id) {
        return line().strands().of(id).map(Strand::moments).orElse(List.of());
    }

    /**
     * A new moment after a point, or in the middle if there is none; not yet on the line. The first one is a peak.
     *
     * @param strand the line it is meant for
     */
    LinePoint momentAfter(String strand, @Nullable String id) {
        Answer.Line now = line().seenFrom(strand);
        var scale = new HistoryScale(now.period(), 0, UNITS, 0, UNITS);
        LinePoint next = HistoryPoints.insertAfter(now, scale, id);
        return now.points().isEmpty() ? next.movedTo(next.at(), FIRST_HEIGHT) : next;
    }

    /** Gives a point a small drawing, or takes it away (empty). */
    void icon(String id, String icon) {
        change(Texts.get("sheet.edit.icon"), id, point -> point.withIcon(icon));
    }

    /** Names a point. */
    void label(String id, String label) {
        type(id, "label", point -> point.withLabel(label));
    }

    /** Tells what one did. */
    void deed(String id, String deed) {
        type(id, "deed", point -> point.withDeed(deed));
    }

    /** Says that a marker applies or that its opposite does; saying the same twice takes it back. */
    void mark(String id, Marker marker, boolean value) {
        change(Texts.get("sheet.edit.marker"), id, point -> {
            Boolean now = point.markers().get(marker);
            return point.withMarker(marker, Boolean.valueOf(value).equals(now) ? null : value);
        });
    }

    /** Changes the talents that a moment asked for. */
    void talents(String name, String id, List<Item> items) {
        change(name, id, point -> point.withTalents(items));
    }

    /** Changes the talents that a moment left unused. */
    void dormant(String name, String id, List<Item> items) {
        change(name, id, point -> point.withDormant(items));
    }

    /** Changes the talents that helped one out of a valley. */
    void rescue(String name, String id, List<Item> items) {
        change(name, id, point -> point.withRescue(items));
    }

    /** Looks back over the past year. */
    void chooseYear() {
        change(Texts.get("sheet.edit.period"), line -> Periods.year(line, date()));
    }

    /** Looks back over a working life. */
    void chooseCareer() {
        change(Texts.get("sheet.edit.period"), line -> Periods.career(line, date()));
    }

    /** Says in which year the career started. */
    void careerFrom(int year) {
        change(Texts.get("sheet.edit.period"), line -> Periods.careerFrom(line, year, date()));
    }

    /** Lets the line reach up to the day of the sheet. */
    void reachToday() {
        change(Texts.get("sheet.edit.period"), line -> Periods.upTo(line, date()));
    }

    /**
     * Makes the line another one.
     *
     * @param gesture the same for every part of one drag; empty for a step of its own
     */
    void replace(String gesture, String name, Answer.Line changed) {
        if (gesture.isEmpty()) {
            change(name, _ -> changed);
        } else {
            sheet.gesture(name, gesture, now -> now.withAnswer(block, changed, now.changed()));
        }
    }

    /** Changes the drawing in a step of its own. */
    void change(String name, UnaryOperator<Answer.Line> change) {
        Answer.Line fallback = line();
        sheet.once(name, now -> now.withAnswer(block,
                change.apply(now.answer(block, Answer.Line.class).orElse(fallback)), now.changed()));
    }

    private void change(String name, String id, UnaryOperator<LinePoint> change) {
        change(name, line -> withPoint(line, id, change));
    }

    private void type(String id, String field, UnaryOperator<LinePoint> change) {
        type(id + "/" + field, line -> withPoint(line, id, change));
    }

    /** Changes the drawing as somebody types in a field. */
    void type(String field, UnaryOperator<Answer.Line> change) {
        Answer.Line fallback = line();
        sheet.typed(block + "/" + field, now -> now.withAnswer(block,
                change.apply(now.answer(block, Answer.Line.class).orElse(fallback)), now.changed()));
    }

    private static Answer.Line withPoint(Answer.Line line, String id, UnaryOperator<LinePoint> change) {
        return line.strands().of(id).map(strand -> {
            List<LinePoint> points = strand.points()
                .stream()
                .map(point -> point.id().equals(id) ? change.apply(point) : point)
                .toList();
            return line.withStrands(line.strands().with(strand.withPoints(points)));
        }).orElse(line);
    }
}
