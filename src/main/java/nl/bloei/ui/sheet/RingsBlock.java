package nl.bloei.ui.sheet;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import nl.bloei.content.Block;
import nl.bloei.content.Texts;
import nl.bloei.control.Icon;
import nl.bloei.control.RingsView;
import nl.bloei.ui.Desk;
import nl.bloei.ui.KeyHelp;
import nl.bloei.workbook.Answer;
import nl.bloei.workbook.Note;
import nl.bloei.workbook.Step;

/** A progress circle: the rings on a card, and beside them the questions, the notes and the next step. */
final class RingsBlock implements BlockView {
    private final SheetModel sheet;
    private final Desk desk;
    private final RingsModel rings;
    private final RingsView view = new RingsView();
    private final Button add;
    private final Button arrange;
    private final RingsSide side;
    private final StepFooter step;
    private final Label hint = Parts.text(Texts.get("sheet.rings.hint"), "canvas-hint");
    private final RingsReplay replay = new RingsReplay(this::showMoment);
    private final StackPane canvas;
    private final BesidePane pane;

    RingsBlock(SheetModel sheet, Block.Rings block, Desk desk) {
        this.sheet = sheet;
        this.desk = desk;
        rings = new RingsModel(sheet, block);
        side = new RingsSide(sheet, block, rings, desk, view::setSelectedId);
        step = new StepFooter(sheet, block, rings, desk);
        add = Parts.button(Icon.Shape.PLUS, Texts.get("sheet.rings.add"), "ghost", () -> side.write());
        arrange = Parts.button(Texts.get("sheet.rings.arrange"), "ghost", rings::arrange);
        view.setId(block.id());
        view.titlesProperty().set(new RingsView.Titles(block.innerTitle(), block.outerTitle()));
        view.textScaleProperty().bind(desk.settingsProperty().map(settings -> settings.textPercent() / 100.0));
        view.setListener(new Hand());
        view.selectedIdProperty().subscribe(_ -> step.update(selected()));
        canvas = new StackPane(view);
        StackPane.setAlignment(view, Pos.TOP_CENTER);
        canvas.getStyleClass().add("rings-canvas");
        view.addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
        replay.addEventHandler(KeyEvent.KEY_PRESSED, replay::key);
        pane = new BesidePane(canvasCard(block.id()), sideCard());
        pane.getStyleClass().add("broad-side");
    }

    @Override
    public Node node() {
        return pane;
    }

    @Override
    public void update() {
        replay.update(rings.past());
        view.setRings(replay.moment().rings());
        showMoment();
        side.update();
        step.update(selected());
    }

    /** Shows the circle as it is now or as it was; only now it can be changed. */
    private void showMoment() {
        view.glideTo(replay.moment().rings());
        view.chosenIdProperty().set(replay.moment().chosen());
        view.readOnlyProperty().set(!sheet.writable() || !replay.now());
        hint.setText(replay.now()
                ? Texts.get("sheet.rings.hint")
                : Texts.get("sheet.replay.hint", replay.dated()));
        Parts.show(add, sheet.writable());
        Parts.show(arrange, sheet.writable() && rings.placed());
        add.setDisable(!replay.now());
        arrange.setDisable(!replay.now());
    }

    @Override
    public List<KeyHelp> keys() {
        return Keys.of("rings", 8);
    }

    @Override
    public void leave() {
        replay.leave();
    }

    private Region canvasCard(String block) {
        var tools = new FlowPane(add, new UndoButtons(sheet.document()), arrange,
                new DrawingMenu(sheet, block, desk), replay);
        tools.getStyleClass().add("canvas-tools");
        var card = new VBox(tools, canvas, hint);
        VBox.setVgrow(canvas, Priority.ALWAYS);
        card.getStyleClass().addAll("sheet-card", "canvas-card", "rings-card");
        return card;
    }

    private Region sideCard() {
        VBox.setVgrow(side, Priority.ALWAYS);
        var card = new VBox(side, step);
        card.getStyleClass().addAll("sheet-card", "side-card");
        card.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                view.requestFocus();
                event.consume();
            }
        });
        return card;
    }

    /** Before what scrolls takes these keys; Esc lets go of what is selected first. */
    private void walk(KeyEvent event) {
        if (event.getCode() != KeyCode.ESCAPE || view.getSelectedId() == null) {
            replay.key(event);
        }
    }

    private String selected() {
        @Nullable
        String id = view.getSelectedId();
        return id == null ? "" : id;
    }

    /** Carries out what the hand does on the canvas. */
    private final class Hand implements RingsView.Listener {
        @Override
        public void change(String gestureKey, String what, Answer.Rings changed) {
            rings.replace(gestureKey, what, changed);
        }

        @Override
        public void endGesture() {
            sheet.endStep();
        }

        @Override
        public void open(String noteId) {
            view.find(noteId).ifPresent(note -> new NoteEditor(canvas, view, rings, desk).open(note));
        }

        @Override
        public void reached(String noteId, Note.@Nullable Place place) {
            new ReachedQuestion(canvas, view, rings, desk).ask(noteId, place);
        }

        @Override
        public void notYet(String noteId) {
            rings.notYet(noteId, null);
        }

        @Override
        public void choose(String noteId) {
            Optional<Step> before = rings.step();
            rings.choose(noteId);
            if (before.isEmpty()) {
                desk.tell(Texts.get("sheet.step.chosen"));
            }
        }

        @Override
        public void create(Note.Ring ring) {
            side.open(ring);
            side.write();
        }
    }
}
