package nl.bloei.ui.sheet;

import java.util.function.Consumer;

import javafx.css.PseudoClass;
import javafx.geometry.Side;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import nl.bloei.content.Texts;
import nl.bloei.control.DrawingCanvas;
import nl.bloei.control.Icon;
import nl.bloei.control.TextLine;
import nl.bloei.drawing.DrawingStyle;
import nl.bloei.drawing.StrandLook;
import nl.bloei.workbook.Strand;

/** One line in the legend: a piece of it with its name, to choose it by, and what else one can do with it. */
final class StrandChip extends HBox {
    private static final PseudoClass HIDDEN = PseudoClass.getPseudoClass("away");
    private static final double SAMPLE_WIDTH = 36;
    private static final double SAMPLE_HEIGHT = 14;

    private final String id;
    private final RadioButton choice = new RadioButton();
    private final DrawingCanvas sample = new DrawingCanvas();
    private final TextLine name = new TextLine(Texts.get("sheet.lines.name"), Texts.get("sheet.lines.name.start"));
    private final MenuButton menu = new MenuButton();
    private final MenuItem show = Parts.menuItem("", this::turn);
    private final Deeds deeds;
    private Strand shown;

    /** What the legend does for its chips. */
    interface Deeds {
        /** Works on a line from now on. */
        void choose(String id);

        /** Shows a line, or hides it. */
        void show(String id, boolean shown);

        /** Calls a line something else. */
        void rename(String id, String name);

        /** Takes a line away. */
        void remove(String id);
    }

    StrandChip(Strand strand, ToggleGroup group, Deeds deeds) {
        id = strand.id();
        shown = strand;
        this.deeds = deeds;
        getStyleClass().add("strand-chip");
        choice.getStyleClass().setAll("strand-choice");
        choice.setToggleGroup(group);
        choice.setGraphic(sample);
        choice.setMnemonicParsing(false);
        choice.setMinWidth(Region.USE_PREF_SIZE);
        choice.setOnAction(_ -> deeds.choose(id));
        menu.getStyleClass().add("more");
        menu.setGraphic(Parts.icon(Icon.Shape.MORE));
        menu.setPopupSide(Side.BOTTOM);
        menu.setMinWidth(Region.USE_PREF_SIZE);
        menu.getItems()
            .setAll(show, Parts.menuItem(Texts.get("sheet.lines.rename"), this::rename),
                    Parts.menuItem(Texts.get("sheet.lines.remove"), () -> deeds.remove(id)));
        furnishName();
        getChildren().addAll(choice, name, menu);
    }

    /** Shows the line as it is now. */
    void update(Strand strand, int place, boolean active, boolean writable, boolean hideable) {
        shown = strand;
        String words = strand.shown() ? strand.name() : Texts.get("sheet.lines.hidden", strand.name());
        choice.setText(words);
        choice.setAccessibleText(Texts.get("sheet.lines.choose", words));
        choice.setSelected(active);
        choice.setDisable(!strand.shown() && !writable);
        pseudoClassStateChanged(HIDDEN, !strand.shown());
        sample.show(new StrandLook(active, place, DrawingStyle.screen(1)).sample(SAMPLE_WIDTH, SAMPLE_HEIGHT));
        menu.setAccessibleText(Texts.get("sheet.lines.menu", strand.name()));
        show.setText(Texts.get(strand.shown() ? "sheet.lines.hide" : "sheet.lines.show"));
        show.setDisable(strand.shown() && !hideable);
        Parts.show(menu, writable && !name.isVisible());
    }

    /** Puts the keyboard where the line gets another name. */
    void rename() {
        name.setText(shown.name());
        edit(true);
        name.requestFocus();
        name.selectAll();
    }

    private void turn() {
        deeds.show(id, !shown.shown());
    }

    private void furnishName() {
        name.getStyleClass().add("strand-name");
        name.setOnAction(_ -> finish(text -> deeds.rename(id, text)));
        name.focusedProperty().subscribe((_, now) -> {
            if (!now && name.isVisible()) {
                finish(text -> deeds.rename(id, text));
            }
        });
        name.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                finish(_ -> choice.requestFocus());
                event.consume();
            }
        });
        edit(false);
    }

    private void finish(Consumer<String> take) {
        String written = name.getText();
        boolean focused = name.isFocused();
        edit(false);
        take.accept(written);
        if (focused) {
            choice.requestFocus();
        }
    }

    private void edit(boolean editing) {
        Parts.show(name, editing);
        Parts.show(choice, !editing);
        Parts.show(menu, !editing);
    }
}
