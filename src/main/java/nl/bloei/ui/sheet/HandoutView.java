package nl.bloei.ui.sheet;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import nl.bloei.content.Block;
import nl.bloei.content.Prompt;
import nl.bloei.content.Texts;
import nl.bloei.control.Icon;
import nl.bloei.paper.Press;
import nl.bloei.ui.Desk;
import nl.bloei.ui.PrintDesk;
import nl.bloei.workbook.Answer;

/** A form to print and hand out: what it is for, and the way to its print preview. */
final class HandoutView implements BlockView {
    private final SheetModel sheet;
    private final Block.Handout block;
    private final Desk desk;
    private final VBox card = new VBox();
    private final SpinnerValueFactory.IntegerSpinnerValueFactory strips = new SpinnerValueFactory.IntegerSpinnerValueFactory(
            Press.LEAST_STRIPS, Press.MOST_STRIPS, Press.USUAL_STRIPS);
    private int people = -1;

    HandoutView(SheetModel sheet, Block.Handout block, Desk desk) {
        this.sheet = sheet;
        this.block = block;
        this.desk = desk;
        card.getStyleClass().addAll("sheet-card", "prompt-card", "handout");
        card.getChildren().add(Parts.text(block.title(), "prompt"));
        block.text().forEach(text -> card.getChildren().add(Parts.text(text, "handout-text")));
        var deeds = new FlowPane();
        deeds.getStyleClass().add("handout-deeds");
        if (block.form() == Block.Handout.Form.HARMONICA) {
            var spinner = new Spinner<>(strips);
            spinner.setAccessibleText(Texts.get("sheet.handout.strips"));
            Label words = Parts.text(Texts.get("sheet.handout.strips"), "t-ui");
            words.setLabelFor(spinner);
            deeds.getChildren().addAll(words, spinner);
        }
        deeds.getChildren()
            .add(Parts.button(Icon.Shape.PRINT, Texts.get("sheet.handout." + block.form()), "small",
                    this::preview));
        if (block.form() == Block.Handout.Form.REQUEST) {
            deeds.getChildren().add(Parts.button(Texts.get("sheet.handout.copy"), "small", this::copy));
        }
        card.getChildren().add(deeds);
    }

    /** Puts the letter on the clipboard: Bloei sends nothing itself, so whoever mails takes the words along. */
    private void copy() {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, letter()));
        desk.tell(Texts.get("sheet.handout.copied"));
    }

    private String letter() {
        Stream<String> questions = sheet.worksheet()
            .stream()
            .flatMap(worksheet -> worksheet.questions(block).stream())
            .map(Prompt::text);
        return Stream.of(Stream.of(block.title()), block.text().stream(), questions)
            .flatMap(Function.identity())
            .collect(Collectors.joining("\n\n"));
    }

    private void preview() {
        PrintDesk printer = desk.printDeskProperty().get();
        if (printer != null) {
            printer.handout(sheet.document(), sheet.id(), block.id(), strips.getValue());
        }
    }

    @Override
    public Node node() {
        return card;
    }

    /** As many strips as there are people on the list, as long as nobody chose another number. */
    @Override
    public void update() {
        int now = sheet.answer(block.of(), Answer.People.class).map(list -> list.people().size()).orElse(0);
        if (now != people) {
            people = now;
            strips.setValue(now == 0
                    ? Press.USUAL_STRIPS
                    : Math.clamp(now, Press.LEAST_STRIPS, Press.MOST_STRIPS));
        }
    }
}
