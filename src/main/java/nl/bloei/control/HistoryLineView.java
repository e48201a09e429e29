package nl.bloei.control;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Control;

import nl.bloei.content.Texts;
import nl.bloei.drawing.HistoryScale;
import nl.bloei.workbook.Answer;
import nl.bloei.workbook.LinePoint;
import nl.bloei.workbook.Period;

/**
 * The history line: shows {@link #lineProperty()} and lets one put, move and remove points. It changes nothing itself:
 * the {@link Listener} hears what should become of the line and sets it anew, at once.
 *
 * <table>
 * <caption>Keys, while the line has the keyboard</caption>
 * <tr><th>Key</th><th>What it does</th></tr>
 * <tr><td>Tab, Shift+Tab</td><td>into the line as one stop, and out of it</td></tr>
 * <tr><td>Left, Right, Home, End</td><td>selects the previous, next, first, last point in time</td></tr>
 * <tr><td>Enter</td><td>opens the card of the point</td></tr>
 * <tr><td>Alt+arrows</td><td>moves the point one week or 5 % of the height; with Shift four times as far</td></tr>
 * <tr><td>N</td><td>puts a new point after this one</td></tr>
 * <tr><td>Delete, Backspace</td><td>removes the point</td></tr>
 * <tr><td>Esc</td><td>takes back a drag; otherwise nothing is selected any more</td></tr>
 * </table>
 *
 * <table>
 * <caption>Mouse</caption>
 * <tr><th>Deed</th><th>What it does</th></tr>
 * <tr><td>click</td><td>selects the point, or puts a new moment where there is none</td></tr>
 * <tr><td>double click</td><td>opens the card of the point</td></tr>
 * <tr><td>drag</td><td>moves the point, never out of the period</td></tr>
 * <tr><td>secondary click</td><td>the same deeds in a menu</td></tr>
 * </table>
 *
 * Its colours are those of {@link Palette}, set on {@code .history-line-view .drawing-canvas}.
 */
public final class HistoryLineView extends Control {
    /** How much higher Alt+Up brings a point. */
    static final double HEIGHT_STEP = 0.1;

    private final ObjectProperty<Answer.@Nullable Line> line = new SimpleObjectProperty<>(this, "line");
    private final ObjectProperty<Period> startPeriod = new SimpleObjectProperty<>(this, "startPeriod",
            Period.yearTo(LocalDate.now(ZoneId.systemDefault())));
    private final ObjectProperty<@Nullable String> selectedId = new SimpleObjectProperty<>(this, "selectedId");
    private final ObjectProperty<Words> words = new SimpleObjectProperty<>(this, "words", new Words("", "", ""));
    private final DoubleProperty textScale = new SimpleDoubleProperty(this, "textScale", 1);
    private final BooleanProperty readOnly = new SimpleBooleanProperty(this, "readOnly");
    private Listener listener = new Listener() {
        @Override
        public void change(String gestureKey, String what, Answer.Line changed) {
            setLine(changed);
        }

        @Override
        public void endGesture() {
            // Without an owner there are no steps to undo.
        }

        @Override
        public void open(String pointId) {
            // Without an owner there are no cards.
        }
    };

    /** Hears what the user does. */
    public interface Listener {
        /**
         * The line should become another one; the owner sets it before this returns.
         *
         * @param gestureKey the same for all changes of one gesture; empty for a deed that stands alone
         * @param what the deed, lower case, for "Ongedaan maken: ..."
         * @param line the line as it should be
         */
        void change(String gestureKey, String what, Answer.Line line);

        /** The gesture is over. */
        void endGesture();

        /** The card of a point should open. */
        void open(String pointId);
    }

    /**
     * The words in the drawing.
     *
     * @param above what the upper half means
     * @param below what the lower half means
     * @param now what stands at the end of a line that reaches today
     */
    public record Words(String above, String below, String now) {
    }

    /** A view without a line yet. */
    public HistoryLineView() {
        getStyleClass().add("history-line-view");
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setFocusTraversable(true);
    }

    /** Whom to tell what the user does. Without anyone the view changes its own line. */
    public void setListener(Listener changed) {
        listener = changed;
    }

    /** Puts a moment and selects it; the time is kept within the period. */
    public void add(LocalDateTime at, double height) {
        Answer.Line before = lineOrEmpty();
        var point = LinePoint.moment(HistoryScale.clamp(before.period(), at), height);
        if (tell("", "control.line.add", before.with(point))) {
            setSelectedId(point.id());
        }
    }

    /** Puts a moment halfway to the next point, or as far as the period lasts, on the axis. */
    public void addAfterSelected() {
        Answer.Line before = lineOrEmpty();
        LinePoint point = selected().orElse(null);
        LocalDateTime from = point == null ? HistoryScale.start(before.period()) : point.at();
        LocalDateTime to = before.points()
            .stream()
            .map(LinePoint::at)
            .filter(at -> at.isAfter(from))
            .findFirst()
            .orElse(HistoryScale.end(before.period()));
        add(from.plusMinutes(ChronoUnit.MINUTES.between(from, to) / 2), 0);
    }

    /** Moves a point; time and height are kept within the period and the drawing. */
    public void move(String gestureKey, String id, LocalDateTime at, double height) {
        find(id).ifPresent(point -> tell(gestureKey, "control.line.move", lineOrEmpty()
            .with(point.movedTo(HistoryScale.clamp(lineOrEmpty().period(), at), height))));
    }

    /** Removes a point; the one that takes its place in time becomes selected if it was selected itself. */
    public void remove(String id) {
        List<LinePoint> points = lineOrEmpty().points();
        int at = indexOf(id);
        if (at >= 0 && tell("", "control.line.remove", lineOrEmpty().without(id)) && id.equals(getSelectedId())) {
            setSelectedId(points.size() == 1 ? null : points.get(at == points.size() - 1 ? at - 1 : at + 1).id());
        }
    }

    /** Makes a point a numbered moment, or a mere bend in the line. */
    public void setMoment(String id, boolean moment) {
        find(id).ifPresent(point -> tell("", "control.line.kind", lineOrEmpty().with(point.withMoment(moment))));
    }

    /** Selects the point so many places later in time, or earlier when negative; stays within the line. */
    public void step(int places) {
        List<LinePoint> points = lineOrEmpty().points();
        if (!points.isEmpty()) {
            String id = getSelectedId();
            int at = id == null ? -1 : indexOf(id);
            int next = at < 0
                    ? (places > 0 ? 0 : points.size() - 1)
                    : Math.clamp((long) at + places, 0, points.size() - 1);
            setSelectedId(points.get(next).id());
        }
    }

    /** Opens the card of a point. */
    public void open(String id) {
        setSelectedId(id);
        listener.open(id);
    }

    /** The line, or {@code null} as long as there is none. */
    public ObjectProperty<Answer.@Nullable Line> lineProperty() {
        return line;
    }

    /** Shows another line. */
    public void setLine(Answer.@Nullable Line changed) {
        line.set(changed);
    }

    /** The period of a line that does not exist yet. */
    public ObjectProperty<Period> startPeriodProperty() {
        return startPeriod;
    }

    /** The id of the selected point, or {@code null}. */
    public ObjectProperty<@Nullable String> selectedIdProperty() {
        return selectedId;
    }

    /** The id of the selected point, or {@code null}. */
    public @Nullable String getSelectedId() {
        return selectedId.get();
    }

    /** Selects another point, or none. */
    public void setSelectedId(@Nullable String id) {
        selectedId.set(id);
    }

    /** The words in the drawing. */
    public ObjectProperty<Words> wordsProperty() {
        return words;
    }

    /** How large texts are, from 0.8 to 2. */
    public DoubleProperty textScaleProperty() {
        return textScale;
    }

    /** Whether nothing can be changed. */
    public BooleanProperty readOnlyProperty() {
        return readOnly;
    }

    @Override
    public String getUserAgentStylesheet() {
        return Stylesheet.URL;
    }

    /** The line, or one without points. */
    Answer.Line lineOrEmpty() {
        Answer.Line shown = line.get();
        return shown == null ? Answer.Line.of(startPeriod.get()) : shown;
    }

    /** A point by its id. */
    Optional<LinePoint> find(@Nullable String id) {
        return lineOrEmpty().points().stream().filter(point -> point.id().equals(id)).findFirst();
    }

    /** The selected point. */
    Optional<LinePoint> selected() {
        return find(getSelectedId());
    }

    /** Says that a gesture is over. */
    void endGesture() {
        listener.endGesture();
    }

    private int indexOf(String id) {
        List<LinePoint> points = lineOrEmpty().points();
        for (int i = 0; i < points.size(); i++) {
            if (points.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    private boolean tell(String gestureKey, String deed, Answer.Line changed) {
        if (readOnly.get() || changed.equals(line.get())) {
            return false;
        }
        listener.change(gestureKey, Texts.get(deed), changed);
        return true;
    }
}
