package nl.bloei.ui.sheet;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import nl.bloei.content.Block;
import nl.bloei.content.Content;
import nl.bloei.content.Texts;
import nl.bloei.control.ChipField;
import nl.bloei.control.Icon;
import nl.bloei.workbook.Answer;
import nl.bloei.workbook.Item;

/** A question answered with chips; what was written elsewhere on the sheet is offered below them. */
final class ChipsView implements BlockView {
    private final SheetModel sheet;
    private final Block.Chips block;
    private final PromptCard card;
    private final ChipField field;
    private final FlowPane offers = new FlowPane();
    private final VBox offered = new VBox(Parts.text(Texts.get("sheet.gathered"), "caption"), offers);

    ChipsView(SheetModel sheet, Content content, Block.Chips block) {
        this.sheet = sheet;
        this.block = block;
        card = new PromptCard(block.prompt());
        field = chips(sheet, content, block.role(), block.prompt().text(), block.add());
        field.setListener((what, items) -> sheet.changeItems(what, block.id(), items));
        offers.getStyleClass().add("offers");
        offered.getStyleClass().add("offered");
        card.getChildren().addAll(field, offered);
    }

    /** A field for chips of a role, which offers what the workbook has of it, unless that is a mixture. */
    static ChipField chips(SheetModel sheet, Content content, Block.Role role, String question, String add) {
        var field = new ChipField();
        field.setAccessibleText(question);
        field.addWordsProperty().set(add);
        field.outlineProperty().set(role == Block.Role.CONTEXT);
        if (role != Block.Role.OTHER) {
            field.setSuggestions(typed -> Offers.matching(
                    Offers.suggestions(sheet.document().workbook(), content, role), typed));
        }
        return field;
    }

    private List<Item> items() {
        return sheet.answer(block.id(), Answer.Items.class).map(Answer.Items::items).orElse(List.of());
    }

    private void accept(Item offer) {
        var items = new ArrayList<>(items());
        items.add(offer);
        sheet.changeItems(Texts.get("sheet.edit.accept"), block.id(), items);
    }

    @Override
    public Node node() {
        return card;
    }

    @Override
    public void update() {
        field.setItems(items());
        field.readOnlyProperty().set(!sheet.writable());
        List<Item> gathered = block.gathers().isEmpty() || !sheet.writable()
                ? List.of()
                : sheet.sheet().map(now -> Offers.gathered(now, block.gathers(), items())).orElse(List.of());
        offers.getChildren().setAll(gathered.stream().map(this::offer).toList());
        Parts.show(offered, !gathered.isEmpty());
    }

    private Button offer(Item item) {
        Button button = Parts.button(Icon.Shape.PLUS, item.text(), "offer", () -> accept(item));
        button.setAccessibleText(Texts.get("sheet.accept", item.text()));
        return button;
    }
}
