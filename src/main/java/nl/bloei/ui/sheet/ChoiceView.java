package nl.bloei.ui.sheet;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;

import nl.bloei.content.Block;
import nl.bloei.content.Prompt;
import nl.bloei.content.Texts;
import nl.bloei.ui.CardGrid;
import nl.bloei.ui.KeyHelp;
import nl.bloei.workbook.Answer;

/** Options to choose from: one of them, which a second click lets go of again, or everything that applies. */
final class ChoiceView implements BlockView {
    private static final int MOST_COLUMNS = 4;
    private static final double GAP = 10;

    private final SheetModel sheet;
    private final Block.Choice block;
    private final PromptCard card;
    private final List<OptionTile> tiles = new ArrayList<>();

    ChoiceView(SheetModel sheet, Block.Choice block) {
        this.sheet = sheet;
        this.block = block;
        card = new PromptCard(block.prompt());
        var grid = new CardGrid();
        grid.setGap(GAP);
        grid.setMost(block.many() ? 2 : MOST_COLUMNS);
        grid.getStyleClass().addAll("options", explained() ? "explained" : "plain");
        grid.setAccessibleRole(AccessibleRole.PARENT);
        for (Prompt option : block.options()) {
            var tile = new OptionTile(option, block.many(), this::toggle, this::step, this::clear);
            tiles.add(tile);
            grid.getChildren().add(tile);
        }
        card.getChildren().add(grid);
    }

    private boolean explained() {
        return block.options().stream().anyMatch(option -> !option.help().isBlank());
    }

    private Answer.Choice choice() {
        return sheet.answer(block.id(), Answer.Choice.class).orElseGet(Answer.Choice::of);
    }

    private void toggle(String option) {
        var chosen = new ArrayList<String>();
        if (block.many()) {
            chosen.addAll(choice().chosen());
        }
        if (!chosen.remove(option) && !choice().has(option)) {
            chosen.add(option);
        }
        choose(chosen);
    }

    /** Goes to the next (1) or previous (-1) option; of one choice that chooses it too. */
    private void step(String from, int by) {
        int at = tiles.stream().map(OptionTile::option).toList().indexOf(from);
        OptionTile next = tiles.get(Math.floorMod(at + by, tiles.size()));
        if (!block.many()) {
            choose(List.of(next.option()));
        }
        next.requestFocus();
    }

    private void clear(String option) {
        if (choice().has(option)) {
            toggle(option);
        }
    }

    private void choose(List<String> chosen) {
        if (sheet.writable()) {
            sheet.change(Texts.get("sheet.edit.choice"), block.id(), Answer.Choice.class, Answer.Choice::of,
                    choice -> choice.withChosen(chosen));
        }
    }

    @Override
    public Node node() {
        return card;
    }

    @Override
    public void update() {
        Answer.Choice choice = choice();
        // Options of which one is chosen are one stop for the keyboard: the chosen one, or else the first.
        String stop = block.options()
            .stream()
            .map(Prompt::id)
            .filter(choice::has)
            .findFirst()
            .orElse(block.options().getFirst().id());
        for (OptionTile tile : tiles) {
            tile.show(choice.has(tile.option()), sheet.writable());
            tile.setFocusTraversable(block.many() || tile.option().equals(stop));
        }
    }

    @Override
    public List<KeyHelp> keys() {
        return Keys.of("choice", 3);
    }
}
