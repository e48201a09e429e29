package nl.bloei.ui.sheet;

import java.util.List;

import javafx.scene.Node;

import nl.bloei.content.Block;
import nl.bloei.content.Texts;
import nl.bloei.control.WritingField;
import nl.bloei.insight.Offer;
import nl.bloei.ui.Desk;
import nl.bloei.workbook.Answer;

/** A question with ruled lines to write on; what it pulls from other sheets is offered below them. */
final class QuestionView implements BlockView {
    private final SheetModel sheet;
    private final Desk desk;
    private final Block.Question block;
    private final PromptCard card;
    private final WritingField field;
    private final OffersPane elsewhere;

    QuestionView(SheetModel sheet, Desk desk, Block.Question block) {
        this.sheet = sheet;
        this.desk = desk;
        this.block = block;
        card = new PromptCard(block.prompt());
        field = new WritingField(block.prompt().text(), block.prompt().start(), block.lines());
        field.setId(block.id());
        elsewhere = new OffersPane(desk.today(), this::accept);
        card.getChildren().addAll(field, elsewhere);
        Fields.bind(field, this::written, text -> sheet.changeText(block.id(), text));
    }

    private String written() {
        return sheet.answer(block.id(), Answer.Text.class).map(Answer.Text::text).orElse("");
    }

    private void accept(Offer offer) {
        sheet.acceptText(Texts.get("sheet.edit.accept"), block.id(), offer.text());
    }

    @Override
    public Node node() {
        return card;
    }

    @Override
    public void update() {
        field.show(written());
        field.setEditable(sheet.writable());
        elsewhere.show(offers());
    }

    private List<Offer> offers() {
        if (!sheet.writable() || block.pulls() == Block.Role.OTHER) {
            return List.of();
        }
        return desk.insight()
            .offers(sheet.document().workbook(), sheet.id(), block.pulls(), written().lines().toList());
    }
}
