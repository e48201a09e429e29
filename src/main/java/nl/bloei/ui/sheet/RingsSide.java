package nl.bloei.ui.sheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import nl.bloei.content.Block;
import nl.bloei.content.Prompt;
import nl.bloei.content.Texts;
import nl.bloei.control.Icon;
import nl.bloei.control.TextLine;
import nl.bloei.drawing.RingsDrawing;
import nl.bloei.ui.Desk;
import nl.bloei.workbook.Note;

/** The questions of the two rings, each with the notes that were written under it and room for one more. */
final class RingsSide extends VBox {
    private static final PseudoClass ANSWERED = PseudoClass.getPseudoClass("answered");
    private final SheetModel sheet;
    private final RingsModel rings;
    private final Desk desk;
    private final Consumer<String> select;
    private final Map<Note.Ring, ToggleButton> tabs = new EnumMap<>(Note.Ring.class);
    private final VBox list = new VBox();
    private final VBox loose = new VBox();
    private final List<PromptRow> rows = new ArrayList<>();
    private Note.Ring shown = Note.Ring.INNER;

    RingsSide(SheetModel sheet, Block.Rings block, RingsModel rings, Desk desk, Consumer<String> select) {
        this.sheet = sheet;
        this.rings = rings;
        this.desk = desk;
        this.select = select;
        getStyleClass().add("rings-side");
        list.getStyleClass().add("prompt-list");
        loose.getStyleClass().add("loose-notes");
        var group = new ToggleGroup();
        var row = new HBox(tab(group, Note.Ring.INNER, block.innerTitle()),
                tab(group, Note.Ring.OUTER, block.outerTitle()));
        row.getStyleClass().add("tabs");
        getChildren().addAll(row, list);
        open(Note.Ring.INNER);
    }

    /** Shows the questions of a ring. */
    void open(Note.Ring ring) {
        shown = ring;
        tabs.forEach((each, tab) -> tab.setSelected(each == ring));
        rows.clear();
        rings.prompts(ring).forEach(prompt -> rows.add(new PromptRow(prompt)));
        list.getChildren().setAll(rows);
        list.getChildren().add(loose);
        update();
    }

    /** Opens the line for a note under the first question that has none yet, else under the last. */
    void write() {
        PromptRow row = rows.stream()
            .filter(each -> rings.notesFor(each.prompt).isEmpty())
            .findFirst()
            .orElseGet(rows::getLast);
        row.open();
    }

    /** Shows the notes as they are now. */
    void update() {
        rows.forEach(PromptRow::update);
        List<Note> others = rings.loose(shown);
        loose.getChildren().setAll(others.stream().map(this::noteButton).toList());
        Parts.show(loose, !others.isEmpty());
    }

    private ToggleButton tab(ToggleGroup group, Note.Ring ring, String title) {
        var tab = new ToggleButton(title);
        tab.getStyleClass().setAll("tab-button");
        tab.setMnemonicParsing(false);
        tab.setToggleGroup(group);
        tab.setOnAction(_ -> open(ring));
        tabs.put(ring, tab);
        return tab;
    }

    private Button noteButton(Note note) {
        Button button = Parts.button(note.text(), "note-button", () -> select.accept(note.id()));
        button.getStyleClass().add(note.ring() == Note.Ring.INNER ? "inner" : "outer");
        RingsDrawing.number(rings.rings(), note).ifPresent(number -> {
            button.setGraphic(Parts.text(Integer.toString(number), "note-number"));
            button.setAccessibleText(number + ". " + note.text());
        });
        button.setWrapText(true);
        button.setMinWidth(0);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinHeight(Region.USE_PREF_SIZE);
        return button;
    }

    /** One question with its notes. */
    private final class PromptRow extends VBox {
        private final Prompt prompt;
        private final Label words;
        private final VBox notes = new VBox();
        private final TextLine line;
        private final Button add;
        private final MonthsChoice months;
        private final VBox help;

        PromptRow(Prompt prompt) {
            this.prompt = prompt;
            words = Parts.text(rings.text(prompt), "ring-prompt");
            words.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(words, Priority.ALWAYS);
            line = new TextLine(prompt.text(), prompt.start());
            line.setOnAction(_ -> add());
            line.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
            line.focusedProperty().subscribe((_, focused) -> {
                if (!focused && line.isVisible()) {
                    add();
                    close();
                }
            });
            add = Parts.iconButton(Icon.Shape.PLUS, Texts.get("sheet.note.add", rings.text(prompt)), this::open);
            months = new MonthsChoice(rings);
            help = PromptCard.help(prompt.help());
            var head = new HBox(words, add);
            head.getStyleClass().add("ring-prompt-head");
            notes.getStyleClass().add("prompt-notes");
            getStyleClass().add("ring-prompt-row");
            getChildren().addAll(head, months, help, notes, line);
            Parts.show(months, RingsModel.namesMonths(prompt));
            close();
        }

        private void open() {
            Parts.show(line, true);
            Parts.show(help, !prompt.help().isBlank());
            line.requestFocus();
        }

        private void close() {
            Parts.show(line, false);
            Parts.show(help, false);
        }

        private void add() {
            String text = line.getText();
            if (!text.isBlank()) {
                line.clear();
                Note note = Note.of(text.strip(), shown, prompt.id(), desk.today());
                rings.add(note);
                select.accept(note.id());
            }
        }

        private void key(KeyEvent event) {
            if (event.getCode() == KeyCode.ESCAPE) {
                line.clear();
                close();
                add.requestFocus();
                event.consume();
            }
        }

        private void update() {
            List<Note> given = rings.notesFor(prompt);
            words.setText(rings.text(prompt));
            words.pseudoClassStateChanged(ANSWERED, !given.isEmpty());
            notes.getChildren().setAll(given.stream().map(RingsSide.this::noteButton).toList());
            Parts.show(notes, !given.isEmpty());
            months.update(sheet.writable());
            Parts.show(add, sheet.writable());
        }
    }
}
