package nl.bloei.ui.sheet;

import java.util.Objects;
import java.util.Optional;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import nl.bloei.content.Block;
import nl.bloei.content.Texts;
import nl.bloei.control.DateField;
import nl.bloei.control.Icon;
import nl.bloei.control.TextLine;
import nl.bloei.control.WritingField;
import nl.bloei.ui.Days;
import nl.bloei.ui.Desk;
import nl.bloei.workbook.Note;
import nl.bloei.workbook.Step;

/** The foot of the side card: which note one begins with, and the smallest thing to do for it. */
final class StepFooter extends VBox {
    private final SheetModel sheet;
    private final RingsModel rings;
    private final Label question;
    private final Label hint = Parts.text(Texts.get("sheet.step.hint"), "caption");
    private final Button choose;
    private final Label goal = Parts.text("", "step-goal");
    private final WritingField text;
    private final DateField due = new DateField();
    private final TextLine with;
    private final VBox chosen;
    private String selectedId = "";

    StepFooter(SheetModel sheet, Block.Rings block, RingsModel rings, Desk desk) {
        this.sheet = sheet;
        this.rings = rings;
        question = Parts.text(block.choose().text(), "prompt");
        choose = Parts.button(Icon.Shape.FLAG, Texts.get("sheet.step.choose"), "accent",
                () -> rings.choose(selectedId));
        choose.getStyleClass().add("small");
        text = new WritingField(block.step(), Texts.get("sheet.step.start"), 1);
        with = new TextLine(Texts.get("sheet.step.with"), Texts.get("sheet.step.with.start"));
        due.optionalProperty().set(true);
        due.setToday(desk::today);
        due.setAccessibleText(Texts.get("sheet.step.due"));
        Fields.bind(text, () -> of(rings.step().map(Step::text)), rings::stepText);
        Fields.bind(with, () -> of(rings.step().map(Step::with)), rings::stepWith);
        due.valueProperty().subscribe((_, day) -> {
            if (rings.step().isPresent() && !Objects.equals(day, rings.step().get().due())) {
                rings.stepDue(day);
            }
        });
        var head = new HBox(Parts.icon(Icon.Shape.FLAG), Parts.text(Texts.get("sheet.step.next"), "t-label"));
        head.getStyleClass().add("step-head");
        var details = new FlowPane(labelled("sheet.step.due", due), labelled("sheet.step.with", with));
        details.getStyleClass().add("step-details");
        chosen = new VBox(head, goal, Parts.text(block.step(), "prompt"), text, details);
        chosen.getStyleClass().add("step-chosen");
        getStyleClass().addAll("step-footer", "deel-6");
        getChildren().addAll(question, hint, choose, chosen);
    }

    /** Shows the step as it is now, beside the note that is selected; none with an empty id. */
    void update(String selectedNote) {
        selectedId = selectedNote;
        boolean writable = sheet.writable();
        Optional<Step> step = rings.step();
        Optional<Note> selected = rings.note(selectedId);
        boolean open = step.isPresent();
        boolean another = selected.isPresent() && selected.get().ring() == Note.Ring.OUTER
                && step.filter(s -> s.from().item().equals(selected.get().id())).isEmpty();
        Parts.show(chosen, open);
        Parts.show(hint, writable && !another && !open);
        Parts.show(choose, writable && another);
        step.ifPresent(this::show);
    }

    private void show(Step step) {
        boolean writable = sheet.writable();
        String words = rings.goal().map(Note::text).orElse(Texts.get("sheet.step.gone"));
        goal.setText(step.done() == null ? words : Texts.get("sheet.step.done", words, Days.dated(step.done())));
        text.show(step.text());
        text.setEditable(writable);
        with.show(step.with());
        with.setEditable(writable);
        due.setValue(step.due());
        due.readOnlyProperty().set(!writable);
    }

    private static VBox labelled(String key, javafx.scene.Node field) {
        var box = new VBox(Parts.text(Texts.get(key), "t-label"), field);
        box.getStyleClass().add("labelled");
        return box;
    }

    private static String of(Optional<String> words) {
        return words.orElse("");
    }
}
