package nl.bloei.ui.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import nl.bloei.content.Block;
import nl.bloei.content.Prompt;
import nl.bloei.content.Texts;
import nl.bloei.control.BoardView;
import nl.bloei.control.DrawingCanvas;
import nl.bloei.control.TextLine;
import nl.bloei.drawing.BoardDrawing;
import nl.bloei.drawing.DrawingStyle;
import nl.bloei.ui.Desk;
import nl.bloei.ui.KeyHelp;
import nl.bloei.ui.Segments;
import nl.bloei.ui.Toast;
import nl.bloei.workbook.Answer;
import nl.bloei.workbook.Card;

/** Cards on a board: a line to write one per kind, and the board to lay them on. */
final class BoardBlock implements BlockView {
    private final SheetModel sheet;
    private final Block.Board block;
    private final Desk desk;
    private final BoardView view;
    private final Map<String, TextLine> lines = new LinkedHashMap<>();
    private final Segments layouts = new Segments();
    private final StackPane canvas;
    private final Label hint = Parts.text(Texts.get("sheet.board.hint"), "canvas-hint");
    private final VBox card;

    BoardBlock(SheetModel sheet, Block.Board block, Desk desk) {
        this.sheet = sheet;
        this.block = block;
        this.desk = desk;
        view = new BoardView(block);
        view.setId(block.id());
        view.textScaleProperty().bind(desk.settingsProperty().map(settings -> settings.textPercent() / 100.0));
        view.setListener(new Hand());
        canvas = new StackPane(view);
        canvas.setPickOnBounds(false);
        StackPane.setAlignment(view, Pos.TOP_CENTER);
        canvas.getStyleClass().add("board-canvas");
        layouts.setMinWidth(Region.USE_PREF_SIZE);
        var tools = new FlowPane(new UndoButtons(sheet.document()), layouts,
                new DrawingMenu(sheet, block.id(), desk));
        tools.getStyleClass().add("canvas-tools");
        card = new VBox(Parts.question(block.prompt()), piles(), tools, canvas, hint);
        card.getStyleClass().addAll("sheet-card", "canvas-card");
    }

    @Override
    public Node node() {
        return card;
    }

    @Override
    public void update() {
        boolean writable = sheet.writable();
        Answer.Board board = board();
        view.boardProperty().set(board);
        view.readOnlyProperty().set(!writable);
        lines.values().forEach(line -> Parts.show(line, writable));
        Parts.show(hint, writable);
        Parts.show(layouts, block.energy() != null && !board.blank());
        if (layouts.getButtons().isEmpty() || layouts.getButtons().get(1).isSelected() != board.matrix()) {
            layouts.fill(List.of(false, true),
                    matrix -> Texts.get(matrix ? "sheet.board.energy" : "sheet.board.columns"), board.matrix(),
                    this::lay);
        }
        layouts.setDisable(!writable);
    }

    @Override
    public List<KeyHelp> keys() {
        return Keys.of("board", 6);
    }

    private Answer.Board board() {
        return sheet.answer(block.id(), Answer.Board.class).orElseGet(Answer.Board::empty);
    }

    private void lay(boolean matrix) {
        change("", Texts.get("sheet.board.edit.matrix"), board().withMatrix(matrix));
    }

    private void change(String gesture, String name, Answer.Board changed) {
        sheet.changeAnswer(gesture, name, block.id(), changed);
    }

    private VBox piles() {
        var piles = new VBox();
        piles.getStyleClass().add("piles");
        for (int i = 0; i < block.piles().size(); i++) {
            piles.getChildren().add(pile(block.piles().get(i), i));
        }
        return piles;
    }

    private VBox pile(Prompt pile, int nth) {
        var head = new HBox();
        head.getStyleClass().add("pile-head");
        if (block.piles().size() > 1) {
            head.getChildren().add(sign(nth));
        }
        head.getChildren().add(Parts.text(pile.text(), "question"));
        String start = pile.start().isBlank() ? Texts.get("sheet.board.start") : pile.start();
        var line = new TextLine(pile.text(), start);
        line.setId(block.id() + "-" + pile.id());
        line.setOnAction(_ -> add(pile, line));
        lines.put(pile.id(), line);
        var box = new VBox(head);
        box.getStyleClass().add("pile");
        if (!pile.help().isBlank()) {
            box.getChildren().add(PromptCard.help(pile.help()));
        }
        box.getChildren().add(line);
        return box;
    }

    private Region sign(int nth) {
        var sign = new DrawingCanvas();
        view.textScaleProperty().subscribe(scale -> {
            var drawing = BoardDrawing.sample(nth, DrawingStyle.screen(scale.doubleValue()));
            sign.show(drawing);
            sign.setMinSize(drawing.width(), drawing.height());
            sign.setMaxSize(drawing.width(), drawing.height());
        });
        return sign;
    }

    private void add(Prompt pile, TextLine line) {
        if (!line.getText().isBlank() && sheet.writable()) {
            Card added = Card.of(line.getText().strip(), pile.id(), "");
            line.clear();
            change("", Texts.get("sheet.board.edit.add"), board().with(added));
            view.setSelectedId(added.id());
        }
    }

    /** Goes to the line of the kind of the selected card, or of the first. */
    private void write() {
        String selected = view.getSelectedId();
        String pile = board().cards()
            .stream()
            .filter(each -> each.id().equals(selected))
            .map(Card::pile)
            .findFirst()
            .orElse("");
        lines.getOrDefault(pile, lines.values().iterator().next()).requestFocus();
    }

    private void edit(Card edited) {
        var words = new TextLine(Texts.get("sheet.card.words"), Texts.get("sheet.card.words"));
        words.setText(edited.text());
        words.setEditable(sheet.writable());
        Button keep = Parts.button(Texts.get("sheet.card.keep"), "accent", () -> {
        });
        Button remove = Parts.button(Texts.get("sheet.card.remove"), "ghost", () -> {
        });
        var floating = new Floating(canvas, view::requestFocus, Texts.get("sheet.card.title"), words,
                Floating.buttons(remove, keep));
        keep.setOnAction(_ -> {
            floating.close();
            rewrite(edited, words.getText().strip());
            view.requestFocus();
        });
        remove.setOnAction(_ -> {
            floating.close();
            view.remove(edited.id());
            view.requestFocus();
        });
        words.setOnAction(_ -> keep.fire());
        keep.setDisable(!words.isEditable());
        remove.setDisable(!words.isEditable());
        floating.open(words);
    }

    /** A card without words goes away. */
    private void rewrite(Card edited, String text) {
        if (text.isEmpty()) {
            view.remove(edited.id());
        } else {
            change("", Texts.get("sheet.board.edit.text"), board().with(edited.withText(text)));
        }
    }

    /** Carries out what the hand does on the board. */
    private final class Hand implements BoardView.Listener {
        @Override
        public void change(String gestureKey, String what, Answer.Board changed) {
            BoardBlock.this.change(gestureKey, what, changed);
        }

        @Override
        public void endGesture() {
            sheet.endStep();
        }

        @Override
        public void open(String cardId) {
            board().cards()
                .stream()
                .filter(each -> each.id().equals(cardId))
                .findFirst()
                .ifPresent(BoardBlock.this::edit);
        }

        @Override
        public void removed() {
            desk.toastProperty()
                .set(new Toast(Texts.get("sheet.board.removed"), Texts.get("sheet.undo"), sheet.document()::undo));
        }

        @Override
        public void create() {
            write();
        }
    }
}
