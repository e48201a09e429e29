package nl.bloei.ui.sheet;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import nl.bloei.content.Block;
import nl.bloei.content.Texts;
import nl.bloei.control.ChipField;
import nl.bloei.control.Icon;
import nl.bloei.insight.Offer;
import nl.bloei.insight.Offers;
import nl.bloei.insight.Origin;
import nl.bloei.ui.Desk;
import nl.bloei.ui.OriginWords;
import nl.bloei.workbook.Answer;
import nl.bloei.workbook.Item;
import nl.bloei.workbook.Source;

/** A question answered with chips; what was written elsewhere, on this sheet and on others, is offered below them. */
final class ChipsView implements BlockView {
    private final SheetModel sheet;
    private final Desk desk;
    private final Block.Chips block;
    private final PromptCard card;
    private final ChipField field;
    private final FlowPane offers = new FlowPane();
    private final VBox offered = new VBox(Parts.text(Texts.get("sheet.gathered"), "caption"), offers);
    private final OffersPane elsewhere;
    private List<String> gatheredNow = List.of();
    private List<String> origins = List.of();

    ChipsView(SheetModel sheet, Desk desk, Block.Chips block) {
        this.sheet = sheet;
        this.desk = desk;
        this.block = block;
        card = new PromptCard(block.prompt());
        field = chips(sheet, desk, block.role(), block.prompt().text(), block.add());
        field.setId(block.id());
        field.setListener((what, items) -> sheet.changeItems(what, block.id(), items));
        offers.getStyleClass().add("offers");
        offered.getStyleClass().add("offered");
        elsewhere = new OffersPane(desk.today(), offer -> accept(offer.item()));
        card.getChildren().addAll(field, offered, elsewhere);
    }

    /** A field for chips of a role, which offers what the workbook has of it. */
    static ChipField chips(SheetModel sheet, Desk desk, Block.Role role, String question, String add) {
        var field = new ChipField();
        field.setAccessibleText(question);
        field.addWordsProperty().set(add);
        field.outlineProperty().set(role == Block.Role.CONTEXT);
        field.setSuggestions(typed -> role == Block.Role.OTHER
                ? List.of()
                : Offers.matching(desk.insight().words(sheet.document().workbook(), role), typed));
        field.setOrigins(item -> origin(item, sheet, desk));
        return field;
    }

    /** Where an entry was taken over from, unless that was this sheet itself. */
    private static String origin(Item item, SheetModel sheet, Desk desk) {
        Source from = item.from();
        if (from == null || from.sheet().equals(sheet.id())) {
            return "";
        }
        var origin = Origin.of(sheet.document().workbook(), desk.content(), from.sheet(), from.block());
        return OriginWords.from(origin, desk.today());
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
        List<Item> items = items();
        field.setItems(items);
        tellOrigins(items.stream().map(item -> origin(item, sheet, desk)).toList());
        field.readOnlyProperty().set(!sheet.writable());
        List<Item> gathered = block.gathers().isEmpty() || !sheet.writable()
                ? List.of()
                : sheet.sheet().map(now -> Offers.gathered(now, block.gathers(), items())).orElse(List.of());
        List<String> texts = gathered.stream().map(Item::text).toList();
        if (!texts.equals(gatheredNow)) {
            gatheredNow = texts;
            offers.getChildren().setAll(gathered.stream().map(this::offer).toList());
        }
        Parts.show(offered, !gathered.isEmpty());
        elsewhere.show(offers(texts));
    }

    private void tellOrigins(List<String> now) {
        if (!now.equals(origins)) {
            origins = now;
            field.tellOrigins();
        }
    }

    private List<Offer> offers(List<String> gathered) {
        if (!sheet.writable()) {
            return List.of();
        }
        var taken = new ArrayList<>(items().stream().map(Item::text).toList());
        taken.addAll(gathered); // What this sheet offers itself need not come from another one.
        return desk.insight().offers(sheet.document().workbook(), sheet.id(), block.role(), taken);
    }

    private Button offer(Item item) {
        Button button = Parts.button(Icon.Shape.PLUS, item.text(), "offer", () -> accept(item));
        button.setAccessibleText(Texts.get("sheet.accept", item.text()));
        return button;
    }
}
