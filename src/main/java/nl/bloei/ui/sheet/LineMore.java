package nl.bloei.ui.sheet;

import java.util.function.Consumer;

import javafx.geometry.Side;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.Region;

import nl.bloei.content.Texts;
import nl.bloei.control.Icon;

/** What one can add to a drawing once the line is there: another line, a word on the time axis, phases of life. */
final class LineMore extends MenuButton {

    LineMore(StrandsModel model, LineLegend legend, Consumer<Along> along) {
        super(Texts.get("sheet.more"));
        getStyleClass().add("line-more");
        setGraphic(Parts.icon(Icon.Shape.PLUS));
        setMnemonicParsing(false);
        setPopupSide(Side.BOTTOM);
        setMinWidth(Region.USE_PREF_SIZE);
        var lines = new Menu(Texts.get("sheet.lines.add"));
        getItems().setAll(lines, Parts.menuItem(Texts.get("sheet.more.marks"), () -> along.accept(Along.MARKS)),
                Parts.menuItem(Texts.get("sheet.more.phases"), () -> along.accept(Along.PHASES)));
        // Before the first showing too: an empty submenu does not open.
        fill(lines, model, legend);
        setOnShowing(_ -> fill(lines, model, legend));
    }

    private static void fill(Menu lines, StrandsModel model, LineLegend legend) {
        lines.getItems()
            .setAll(model.offers().stream().map(name -> Parts.menuItem(name, () -> legend.add(name))).toList());
        lines.getItems().add(Parts.menuItem(Texts.get("sheet.lines.own"), legend::addUnnamed));
        lines.setDisable(!model.roomForMore());
    }
}
