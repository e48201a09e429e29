package nl.bloei.ui.sheet;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import nl.bloei.content.Block;
import nl.bloei.content.Prompt;
import nl.bloei.content.Texts;
import nl.bloei.control.ScaleView;
import nl.bloei.drawing.ScaleDrawing;
import nl.bloei.drawing.ScaleLook;
import nl.bloei.drawing.ScaleLook.Words;
import nl.bloei.ui.Days;
import nl.bloei.ui.Desk;
import nl.bloei.ui.KeyHelp;
import nl.bloei.workbook.Answer;

/** A line from 0 to 10 on a card, with what was written around it, now and at earlier dates. */
final class ScaleBlock implements BlockView {
    private final SheetModel sheet;
    private final Block.Scale block;
    private final Desk desk;
    private final ScaleView view = new ScaleView();
    private final Node first;
    private final ScaleThen then;
    private final VBox card;

    ScaleBlock(SheetModel sheet, Block.Scale block, Desk desk) {
        this.sheet = sheet;
        this.block = block;
        this.desk = desk;
        first = Parts.text(Texts.get(block.ideal().isEmpty() ? "sheet.scale.first.plain" : "sheet.scale.first"),
                "canvas-hint");
        then = new ScaleThen(sheet, block, view);
        view.setId(block.id());
        view.textScaleProperty().bind(desk.settingsProperty().map(settings -> settings.textPercent() / 100.0));
        view.setListener(new Hand());
        var canvas = new StackPane(view);
        canvas.getStyleClass().add("scale-canvas");
        card = new VBox(new DrawingMenu(sheet, block.id(), desk).beside(Parts.question(block.prompt())), first, canvas,
                then);
        card.getStyleClass().addAll("sheet-card", "canvas-card");
    }

    @Override
    public Node node() {
        return card;
    }

    @Override
    public void update() {
        Optional<Answer.Scale> answer = sheet.answer(block.id(), Answer.Scale.class);
        LocalDate today = desk.today();
        view.markProperty().set(answer.map(Answer.Scale::mark).orElse(null));
        view.dayProperty().set(Days.capital(Days.near(sheet.date(), today)));
        view.readOnlyProperty().set(!sheet.writable());
        view.idealProperty().set(words(block.ideal()));
        view.behindProperty().set(words(block.behind()));
        view.stepProperty().set(words(block.step()));
        List<Earlier<Answer.Scale>> earlier = Earlier.of(sheet, block.id(), Answer.Scale.class);
        view.earlierProperty()
            .set(earlier.stream()
                .flatMap(each -> Optional.ofNullable(each.answer().mark())
                    .map(mark -> new ScaleLook.Earlier(each.sheet().id(), mark,
                            Days.near(each.sheet().date(), today)))
                    .stream())
                .toList());
        Parts.show(first, answer.isEmpty() && sheet.writable());
        then.update(earlier);
    }

    @Override
    public List<KeyHelp> keys() {
        return Keys.of("scale", 5);
    }

    /** What was written in a question, or the question itself as long as there is nothing. */
    private Words words(String question) {
        String asked = sheet.worksheet()
            .flatMap(worksheet -> worksheet.block(question))
            .filter(Block.Question.class::isInstance)
            .map(found -> ((Block.Question) found).prompt())
            .map(Prompt::text)
            .orElse("");
        String written = sheet.answer(question, Answer.Text.class).map(Answer.Text::text).orElse("");
        return asked.isEmpty() ? Words.NONE : new Words(written.strip(), sheet.writable() ? asked : "");
    }

    /** Carries out what the hand does on the canvas. */
    private final class Hand implements ScaleView.Listener {
        @Override
        public void change(String gestureKey, String what, @Nullable Double mark) {
            Answer.Scale before = sheet.answer(block.id(), Answer.Scale.class).orElseGet(() -> Answer.Scale.at(0));
            sheet.changeAnswer(gestureKey, what, block.id(), before.withMark(mark));
        }

        @Override
        public void endGesture() {
            sheet.endStep();
        }

        @Override
        public void open(String textId) {
            String question = switch (textId) {
                case ScaleDrawing.IDEAL -> block.ideal();
                case ScaleDrawing.BEHIND -> block.behind();
                default -> block.step();
            };
            Node field = view.getScene().lookup("#" + question);
            if (field != null) {
                field.requestFocus();
            }
        }
    }
}
