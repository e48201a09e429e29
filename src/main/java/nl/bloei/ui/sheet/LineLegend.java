package nl.bloei.ui.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;

import nl.bloei.content.Texts;
import nl.bloei.control.HistoryLineView;
import nl.bloei.ui.Desk;
import nl.bloei.ui.Toast;
import nl.bloei.workbook.Strand;

/** The lines of a drawing with their names, above it: which one is worked on, and which ones show. */
final class LineLegend extends FlowPane implements StrandChip.Deeds {
    private final SheetModel sheet;
    private final StrandsModel model;
    private final HistoryLineView view;
    private final Desk desk;
    private final ToggleGroup group = new ToggleGroup();
    private final Map<String, StrandChip> chips = new LinkedHashMap<>();

    LineLegend(SheetModel sheet, StrandsModel model, HistoryLineView view, Desk desk) {
        this.sheet = sheet;
        this.model = model;
        this.view = view;
        this.desk = desk;
        getStyleClass().add("line-legend");
        view.activeProperty().subscribe((_, _) -> update());
    }

    /** Shows the lines as they are now; a single one needs no legend. */
    void update() {
        List<Strand> strands = model.strands().several() ? model.strands().all() : List.of();
        Parts.show(this, !strands.isEmpty());
        chips.keySet().retainAll(strands.stream().map(Strand::id).toList());
        strands.forEach(strand -> chips.computeIfAbsent(strand.id(), _ -> new StrandChip(strand, group, this)));
        List<StrandChip> order = strands.stream().map(Strand::id).map(chips::get).toList();
        if (!getChildren().equals(order)) {
            getChildren().setAll(order);
        }
        for (int i = 0; i < strands.size(); i++) {
            Strand strand = strands.get(i);
            order.get(i)
                .update(strand, i, strand.id().equals(view.activeProperty().get()), sheet.writable(),
                        model.canHide(strand.id()));
        }
    }

    /** Adds a line and works on it. */
    void add(String name) {
        view.activeProperty().set(model.add(name));
        view.requestFocus();
    }

    /** Adds a line that still has to get its name. */
    void addUnnamed() {
        String id = model.add(Texts.get("sheet.lines.new"));
        view.activeProperty().set(id);
        StrandChip chip = chips.get(id);
        if (chip != null) {
            chip.rename();
        }
    }

    @Override
    public void choose(String id) {
        if (model.strands().find(id).filter(Strand::shown).isEmpty()) {
            model.show(id, true);
        }
        view.activeProperty().set(id);
    }

    @Override
    public void show(String id, boolean shown) {
        model.show(id, shown);
    }

    @Override
    public void rename(String id, String name) {
        model.rename(id, name);
    }

    @Override
    public void remove(String id) {
        String name = model.strands().find(id).map(Strand::name).orElse("");
        view.setSelectedId(null);
        Runnable restore = model.remove(id);
        view.requestFocus();
        desk.toastProperty()
            .set(new Toast(Texts.get("sheet.lines.removed", name), Texts.get("sheet.restore"), restore));
    }
}
