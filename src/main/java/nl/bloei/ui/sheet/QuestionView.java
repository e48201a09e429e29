package nl.bloei.ui.sheet;

import javafx.scene.Node;

import nl.bloei.content.Block;
import nl.bloei.control.WritingField;
import nl.bloei.workbook.Answer;

/** A question with ruled lines to write on. */
final class QuestionView implements BlockView {
    private final SheetModel sheet;
    private final Block.Question block;
    private final PromptCard card;
    private final WritingField field;

    QuestionView(SheetModel sheet, Block.Question block) {
        this.sheet = sheet;
        this.block = block;
        card = new PromptCard(block.prompt());
        field = new WritingField(block.prompt().text(), block.prompt().start(), block.lines());
        field.setId(block.id());
        card.getChildren().add(field);
        Fields.bind(field, this::written, text -> sheet.changeText(block.id(), text));
    }

    private String written() {
        return sheet.answer(block.id(), Answer.Text.class).map(Answer.Text::text).orElse("");
    }

    @Override
    public Node node() {
        return card;
    }

    @Override
    public void update() {
        field.show(written());
        field.setEditable(sheet.writable());
    }
}
