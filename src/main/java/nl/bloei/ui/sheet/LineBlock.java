package nl.bloei.ui.sheet;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import nl.bloei.content.Block;
import nl.bloei.content.Texts;
import nl.bloei.control.HistoryLineView;
import nl.bloei.ui.Desk;
import nl.bloei.ui.KeyHelp;
import nl.bloei.workbook.Answer;
import nl.bloei.workbook.LinePoint;

/** A history line: the canvas on a card, and beside it the card of the chosen moment. */
final class LineBlock implements BlockView {
    private final SheetModel sheet;
    private final LineModel line;
    private final HistoryLineView view = new HistoryLineView();
    private final LineTools tools;
    private final LineLegend legend;
    private final TimeCard time;
    private boolean timing;
    private final HBox empty;
    private final VBox hint;
    private final MomentCard moment;
    private final BesidePane pane;

    LineBlock(SheetModel sheet, Block.HistoryLine block, Desk desk) {
        this.sheet = sheet;
        line = new LineModel(sheet, block);
        moment = new MomentCard(sheet, desk, block, line, view);
        var strands = new StrandsModel(line);
        legend = new LineLegend(sheet, strands, view, desk);
        time = new TimeCard(sheet, line, desk, this::closeTime);
        tools = new LineTools(sheet, line, view, new LineMore(strands, legend, this::openTime),
                new DrawingMenu(sheet, block.id(), desk));
        empty = empty();
        hint = hint(block);
        furnish(block, desk);
        var canvas = new StackPane(view, empty);
        canvas.getStyleClass().add("line-canvas");
        canvas.setPickOnBounds(false);
        var card = new VBox(Parts.question(block.line()), tools, legend, canvas);
        VBox.setVgrow(canvas, Priority.ALWAYS);
        card.getStyleClass().addAll("sheet-card", "canvas-card", "line-card");
        var side = new StackPane(hint, moment, time);
        side.getStyleClass().addAll("sheet-card", "side-card");
        side.addEventHandler(KeyEvent.KEY_PRESSED, this::backToCanvas);
        pane = new BesidePane(card, side);
    }

    @Override
    public Node node() {
        return pane;
    }

    @Override
    public void update() {
        Optional<Answer.Line> written = sheet.answer(line.block(), Answer.Line.class);
        view.startPeriodProperty().set(line.line().period());
        view.setLine(written.orElse(null));
        view.readOnlyProperty().set(!sheet.writable());
        tools.update();
        legend.update();
        time.update();
        showEmpty();
        showMoment();
    }

    @Override
    public List<KeyHelp> keys() {
        return Keys.of("line", 14);
    }

    private void furnish(Block.HistoryLine block, Desk desk) {
        view.setId(block.id());
        view.wordsProperty()
            .set(new HistoryLineView.Words(block.above(), block.below(), Texts.get("sheet.line.now")));
        view.textScaleProperty().bind(desk.settingsProperty().map(settings -> settings.textPercent() / 100.0));
        view.setListener(new Hand());
        view.selectedIdProperty().subscribe(id -> {
            timing &= id == null;
            showMoment();
        });
        view.drawingProperty().subscribe(_ -> showEmpty());
    }

    /** The words in the middle make way for a hand that begins to draw. */
    private void showEmpty() {
        Parts.show(empty, line.line().blank() && sheet.writable() && !view.drawingProperty().get());
    }

    private void showMoment() {
        Optional<LinePoint> point = selected().filter(LinePoint::moment);
        Parts.show(moment, point.isPresent() && !timing);
        Parts.show(time, timing);
        Parts.show(hint, point.isEmpty() && !timing);
        point.ifPresent(moment::update);
    }

    private Optional<LinePoint> selected() {
        @Nullable
        String id = view.getSelectedId();
        return id == null ? Optional.empty() : line.point(id);
    }

    private HBox empty() {
        return Parts.empty(Texts.get("sheet.line.empty.title"), Texts.get("sheet.line.empty.text"),
                Texts.get("sheet.line.empty.first"),
                () -> view.add(line.momentAfter(view.activeProperty().get(), null)));
    }

    private static VBox hint(Block.HistoryLine block) {
        var box = new VBox(Parts.text(Texts.get("sheet.moment.none"), "t-h3"),
                Parts.text(block.mark().text(), "question"), PromptCard.help(block.mark().help()),
                Parts.text(block.explore().text(), "question"), PromptCard.help(block.explore().help()));
        box.getStyleClass().add("moment");
        return box;
    }

    /** Lays the card of the time axis beside the line and begins a row in it. */
    private void openTime(Along along) {
        view.setSelectedId(null);
        timing = true;
        showMoment();
        time.begin(along);
    }

    private void closeTime() {
        timing = false;
        showMoment();
        view.requestFocus();
    }

    private void backToCanvas(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            timing = false;
            showMoment();
            view.requestFocus();
            event.consume();
        }
    }

    /** Carries out what the hand does on the canvas. */
    private final class Hand implements HistoryLineView.Listener {
        @Override
        public void change(String gestureKey, String what, Answer.Line changed) {
            line.replace(gestureKey, what, changed);
        }

        @Override
        public void endGesture() {
            sheet.endStep();
        }

        @Override
        public void open(String pointId) {
            view.setSelectedId(pointId);
            moment.focusLabel();
        }
    }
}
