package nl.bloei.control;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Skin;

import nl.bloei.content.Texts;
import nl.bloei.drawing.Freehand;
import nl.bloei.drawing.HistoryPoints;
import nl.bloei.drawing.HistoryScale;
import nl.bloei.drawing.HistoryStroke;
import nl.bloei.drawing.HistoryWindow;
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
 * <tr><td>V</td><td>lays the point flat between its neighbours</td></tr>
 * <tr><td>Shift+arrows, L</td><td>moves the label of the point, or lets it find its own place again</td></tr>
 * <tr><td>P</td><td>takes the pen, which also draws over points, or puts it away</td></tr>
 * <tr><td>PageUp, PageDown</td><td>works on the previous or next line of several</td></tr>
 * <tr><td>+, -, 0</td><td>nearer, further away, the whole line</td></tr>
 * <tr><td>Esc</td><td>takes back a drag or a stroke; otherwise nothing is selected any more</td></tr>
 * </table>
 *
 * <table>
 * <caption>Mouse</caption>
 * <tr><th>Deed</th><th>What it does</th></tr>
 * <tr><td>click</td><td>selects the point, or puts a new moment where there is none</td></tr>
 * <tr><td>click on a moment of another line</td><td>selects it, and works on that line from then on</td></tr>
 * <tr><td>drag a label</td><td>puts it somewhere else</td></tr>
 * <tr><td>draw over an empty part</td><td>becomes a smooth line in the place of the stretch below it</td></tr>
 * <tr><td>double click</td><td>opens the card of the point</td></tr>
 * <tr><td>drag</td><td>moves the point, never out of the period</td></tr>
 * <tr><td>Ctrl+wheel, pinch</td><td>nearer or further away; what is under the pointer stays there</td></tr>
 * <tr><td>wheel sideways, drag over the names of the months</td><td>moves along the line</td></tr>
 * <tr><td>secondary click</td><td>the same deeds in a menu</td></tr>
 * </table>
 *
 * Its colours are those of {@link Palette}, set on {@code .history-line-view .drawing-canvas}.
 */
public final class HistoryLineView extends DrawnView {
    private static final double NEAREST_DAYS = 31;
    private static final double STEP = 1.5;
    private final ObjectProperty<HistoryWindow> window = new SimpleObjectProperty<>(this, "window",
            HistoryWindow.WHOLE) {
        @Override
        protected void invalidated() {
            speak();
        }
    };
    private final ObjectProperty<Answer.@Nullable Line> line = new SimpleObjectProperty<>(this, "line") {
        @Override
        protected void invalidated() {
            strands.changed();
            speak();
            if (!lineOrEmpty().period().equals(shownPeriod)) {
                shownPeriod = lineOrEmpty().period();
                showWhole();
            }
        }
    };
    private @Nullable Period shownPeriod;
    private final ObjectProperty<Period> startPeriod = new SimpleObjectProperty<>(this, "startPeriod",
            Period.yearTo(LocalDate.now(ZoneId.systemDefault())));
    private final ObjectProperty<Words> words = new SimpleObjectProperty<>(this, "words", new Words("", "", ""));
    private final ReadOnlyBooleanWrapper drawing = new ReadOnlyBooleanWrapper(this, "drawing");
    private final BooleanProperty pen = new SimpleBooleanProperty(this, "pen");
    private final HistoryStrands strands = new HistoryStrands(this);
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
        super("history-line-view", AccessibleRole.LIST_VIEW);
        speak();
    }

    /** Says anew what the drawing is. */
    void speak() {
        setAccessibleText(HistoryWords.summary(lineOrEmpty(), window.get()));
    }

    /** Whom to tell what the user does. Without anyone the view changes its own line. */
    public void setListener(Listener changed) {
        listener = changed;
    }

    /** Puts a moment on the line and selects it. */
    public void add(LinePoint moment) {
        if (tell("", "control.line.add", lineOrEmpty().with(moment))) {
            setSelectedId(moment.id());
        }
    }

    /** Puts what was drawn by hand in the place of the stretch it covers; nothing is selected any more. */
    public void draw(Freehand drawn) {
        if (tell("", "control.line.draw", HistoryStroke.draw(lineOrEmpty(), drawn))) {
            setSelectedId(null);
        }
    }

    /** Moves a point; time and height are kept within the period and the drawing. */
    public void move(String gestureKey, String id, LocalDateTime at, double height) {
        Answer.Line before = lineOrEmpty();
        find(id).ifPresent(point -> tell(gestureKey, "control.line.move",
                before.with(point.movedTo(HistoryScale.clamp(before.period(), at), height))));
    }

    /** Moves a point so many weeks later and so many times 5 % higher; negative for earlier and lower. */
    public void nudge(String gestureKey, String id, int weeks, int heights) {
        tell(gestureKey, "control.line.move", HistoryPoints.nudge(lineOrEmpty(), id, weeks, heights));
    }

    /** Removes a point; if it was selected, the next one in time becomes selected, or else the one before. */
    public void remove(String id) {
        Answer.Line before = lineOrEmpty();
        if (find(id).isEmpty()) {
            return;
        }
        Optional<LinePoint> heir = HistoryPoints.next(before, id).or(() -> HistoryPoints.previous(before, id));
        if (tell("", "control.line.remove", before.without(id)) && id.equals(getSelectedId())) {
            setSelectedId(heir.map(LinePoint::id).orElse(null));
        }
    }

    /** Puts the label of a point somewhere, or lets it find its own place again ({@code null}). */
    public void placeLabel(String gestureKey, String id, LinePoint.@Nullable Offset place) {
        find(id).ifPresent(
                point -> tell(gestureKey, "control.line.label", lineOrEmpty().with(point.withLabelAt(place))));
    }

    /** Lays a point flat: on the straight line between its neighbours, or on the axis at an end of the line. */
    public void flatten(String id) {
        tell("", "control.line.flatten", HistoryPoints.flatten(lineOrEmpty(), id));
    }

    /** Makes a point a numbered moment, or a mere bend in the line. */
    public void setMoment(String id, boolean moment) {
        find(id).ifPresent(point -> tell("", "control.line.kind", lineOrEmpty().with(point.withMoment(moment))));
    }

    /** Selects the next point in time; the first if none is selected. */
    public void selectNext() {
        HistoryPoints.next(lineOrEmpty(), getSelectedId()).map(LinePoint::id).ifPresent(this::setSelectedId);
    }

    /** Selects the previous point in time; the last if none is selected. */
    public void selectPrevious() {
        HistoryPoints.previous(lineOrEmpty(), getSelectedId()).map(LinePoint::id).ifPresent(this::setSelectedId);
    }

    /** Whether a hand is drawing just now. */
    public ReadOnlyBooleanProperty drawingProperty() {
        return drawing.getReadOnlyProperty();
    }

    /** Says whether a hand is drawing just now. */
    void setDrawing(boolean now) {
        drawing.set(now);
    }

    /** Whether the pen is taken: it draws wherever it is put down, also over points. */
    public BooleanProperty penProperty() {
        return pen;
    }

    /** Which part of the period shows: all of it until one goes nearer. */
    public ObjectProperty<HistoryWindow> windowProperty() {
        return window;
    }

    /** Shows all of the period again. */
    public void showWhole() {
        window.set(HistoryWindow.WHOLE);
    }

    /**
     * Goes nearer or further away, down to about a month.
     *
     * @param factor how much nearer; less than 1 for further away
     * @param at what stays in its place, as a share of the period
     */
    public void zoom(double factor, double at) {
        Period period = lineOrEmpty().period();
        double days = Math.max(1, ChronoUnit.DAYS.between(period.from(), period.to()));
        window.set(window.get().zoomed(factor, at, NEAREST_DAYS / days));
    }

    /** Goes a step nearer, to the selected point if it shows. */
    public void nearer() {
        zoom(STEP, middle());
    }

    /** Goes a step further away. */
    public void further() {
        zoom(1 / STEP, middle());
    }

    /** The selected point if it shows, or else the middle of the points that show, or else of what shows. */
    private double middle() {
        HistoryWindow shown = window.get();
        return selected().map(this::share)
            .filter(shown::shows)
            .orElseGet(() -> lineOrEmpty().points()
                .stream()
                .mapToDouble(this::share)
                .filter(shown::shows)
                .average()
                .orElse((shown.from() + shown.to()) / 2));
    }

    /** Moves the part that shows, by a share of the whole period. */
    public void pan(double by) {
        window.set(window.get().moved(by));
    }

    /** Moves the part that shows until the selected point lies in it. */
    void reveal() {
        selected().ifPresent(point -> window.set(window.get().showing(share(point))));
    }

    /** Where a point lies, as a share of the period. */
    double share(LinePoint point) {
        return new HistoryScale(lineOrEmpty().period(), 0, 1, 0, 1).x(point);
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

    /** The words in the drawing. */
    public ObjectProperty<Words> wordsProperty() {
        return words;
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new HistoryLineViewSkin(this);
    }

    /** The id of the line that is worked on, of several in one drawing. */
    public ObjectProperty<String> activeProperty() {
        return strands.activeProperty();
    }

    /** Goes to the next line in the drawing, or back; says whether there is another one. */
    boolean stepStrand(int by) {
        return strands.step(by);
    }

    /** The drawing with the line in front that is worked on. */
    Answer.Line lineOrEmpty() {
        return strands.front();
    }

    /** The drawing as it is kept, or one without points. */
    Answer.Line whole() {
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

    @Override
    void endGesture() {
        listener.endGesture();
    }

    private boolean tell(String gestureKey, String deed, Answer.Line changed) {
        Answer.Line kept = strands.kept(changed);
        if (!writable() || kept.equals(line.get())) {
            return false;
        }
        listener.change(gestureKey, Texts.get(deed), kept);
        return true;
    }
}
