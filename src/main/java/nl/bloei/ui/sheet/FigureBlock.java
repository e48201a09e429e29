package nl.bloei.ui.sheet;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import nl.bloei.content.Block;
import nl.bloei.content.Worksheet;
import nl.bloei.control.FigureView;
import nl.bloei.drawing.FigureMirror;
import nl.bloei.ui.Desk;
import nl.bloei.ui.KeyHelp;
import nl.bloei.ui.dialog.FirstFocus;

/** A drawing that mirrors what is written in other blocks: the spot of the block that one writes in stands out. */
final class FigureBlock implements BlockView {
    private final SheetModel sheet;
    private final Block.Figure block;
    private final FigureView view = new FigureView();
    private final VBox card = new VBox();
    private final Subscription watching;
    private Map<String, BlockView> blocks = Map.of();
    private Consumer<String> reveal = _ -> {
    };
    private Subscription focus = Subscription.EMPTY;

    FigureBlock(SheetModel sheet, Block.Figure block, Desk desk) {
        this.sheet = sheet;
        this.block = block;
        view.setId(block.id());
        view.captionProperty().set(block.caption());
        view.textScaleProperty().bind(desk.settingsProperty().map(settings -> settings.textPercent() / 100.0));
        view.setListener((id, _) -> go(of(id)));
        card.getStyleClass().addAll("sheet-card", "figure-card");
        Label caption = Parts.text(block.caption(), "figure-caption");
        caption.setMaxWidth(Double.MAX_VALUE);
        card.getChildren().addAll(new DrawingMenu(sheet, block.id(), desk).beside(caption), view);
        watching = card.sceneProperty().subscribe(this::follow);
    }

    @Override
    public Node node() {
        return card;
    }

    @Override
    public void update() {
        view.setContent(FigureMirror.of(block, sheet.worksheet().map(Worksheet::blocks).orElse(List.of()),
                sheet.sheet().orElse(null)));
    }

    @Override
    public void join(Map<String, BlockView> all, Consumer<String> show) {
        blocks = all;
        reveal = show;
    }

    @Override
    public List<KeyHelp> keys() {
        return Keys.of("figure", 2);
    }

    @Override
    public void leave() {
        watching.unsubscribe();
        focus.unsubscribe();
    }

    /** Goes to the block that a spot mirrors: to where one writes, which has the id of the block, if it says so. */
    private void go(String id) {
        BlockView other = blocks.get(id);
        if (other != null) {
            reveal.accept(id);
            Node field = other.node().lookup("#" + id);
            if (field == null || !FirstFocus.give(field)) {
                FirstFocus.give(other.node());
            }
        }
    }

    private void follow(@Nullable Scene scene) {
        focus.unsubscribe();
        focus = scene == null ? Subscription.EMPTY : scene.focusOwnerProperty().subscribe(this::focused);
    }

    /** The spot of the block with the keyboard stands out; while the figure has it, that is the one selected there. */
    private void focused(@Nullable Node owner) {
        if (owner == null || FirstFocus.within(view, owner)) {
            return;
        }
        @Nullable
        String spot = null;
        for (int i = 0; i < block.spots().size() && spot == null; i++) {
            BlockView other = blocks.get(block.spots().get(i).of());
            if (other != null && FirstFocus.within(other.node(), owner)) {
                spot = String.valueOf(i);
            }
        }
        view.setSelectedId(spot);
    }

    private String of(String spot) {
        return block.spots().get(Integer.parseInt(spot)).of();
    }
}
