package nl.bloei.ui.sheet;

import java.io.ByteArrayInputStream;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import nl.bloei.content.Texts;
import nl.bloei.content.Worksheet;
import nl.bloei.control.Icon;
import nl.bloei.paper.Artwork;
import nl.bloei.storage.OtherFile;
import nl.bloei.ui.Days;
import nl.bloei.ui.Desk;
import nl.bloei.ui.Toast;

/** What one can do with a drawing beyond the sheet: copy it, or keep it as a file. It looks as it does on paper. */
final class DrawingMenu extends MenuButton {
    private static final System.Logger LOG = System.getLogger(DrawingMenu.class.getName());
    private static final DataFormat SVG = format("image/svg+xml");
    private static final String VECTOR = ".svg";
    private static final String PIXELS = ".png";

    private final SheetModel sheet;
    private final String block;
    private final Desk desk;

    DrawingMenu(SheetModel sheet, String block, Desk desk) {
        this.sheet = sheet;
        this.block = block;
        this.desk = desk;
        String words = Texts.get("sheet.drawing.menu");
        getStyleClass().addAll("more", "drawing-menu");
        setGraphic(Parts.icon(Icon.Shape.MORE));
        setAccessibleText(words);
        setTooltip(new Tooltip(words));
        setPopupSide(Side.BOTTOM);
        setMinWidth(Region.USE_PREF_SIZE);
        getItems().setAll(Parts.menuItem(Texts.get("sheet.drawing.copy"), this::copy),
                Parts.menuItem(Texts.get("sheet.drawing.save"), this::save));
    }

    /** A heading with this menu at its end. */
    HBox beside(Node heading) {
        HBox.setHgrow(heading, Priority.ALWAYS);
        var row = new HBox(heading, this);
        row.getStyleClass().add("drawing-head");
        return row;
    }

    private void copy() {
        desk.work().run(() -> artwork().map(art -> Map.entry(art.svg(), art.png())), this::copied, this::failed);
    }

    private void copied(Optional<Map.Entry<String, byte[]>> made) {
        made.ifPresent(drawing -> {
            Clipboard.getSystemClipboard()
                .setContent(Map.of(DataFormat.IMAGE, new Image(new ByteArrayInputStream(drawing.getValue())), SVG,
                        drawing.getKey()));
            desk.tell(Texts.get("sheet.drawing.copied"));
        });
    }

    private void save() {
        desk.choosers().drawing(fileName()).ifPresent(file -> desk.work().run(() -> {
            Artwork art = artwork().orElseThrow();
            byte[] bytes = vector(file) ? art.svg().getBytes(StandardCharsets.UTF_8) : art.png();
            OtherFile.write(file, bytes, true);
            return file;
        }, this::saved, this::failed));
    }

    private void saved(Path file) {
        desk.toastProperty()
            .set(new Toast(Texts.get("sheet.preview.saved", Objects.toString(file.getFileName())),
                    Texts.get("sheet.preview.show"), () -> desk.choosers().show(file)));
    }

    private void failed(Exception problem) {
        LOG.log(Level.WARNING, "A drawing could not be kept", problem);
        desk.tell(Texts.get("sheet.drawing.failed"));
    }

    private Optional<Artwork> artwork() {
        return sheet.sheet()
            .flatMap(now -> desk.press().artwork(sheet.document().workbook(), now, block, desk.today()));
    }

    /** For example "Historielijn 12 november 2026.svg". */
    private String fileName() {
        String title = sheet.worksheet().map(Worksheet::title).orElse(Texts.get("sheet.archived.title"));
        return title + " " + Days.dated(sheet.date()) + VECTOR;
    }

    private static boolean vector(Path file) {
        return !file.toString().toLowerCase(Locale.ROOT).endsWith(PIXELS);
    }

    private static DataFormat format(String type) {
        DataFormat known = DataFormat.lookupMimeType(type);
        return known == null ? new DataFormat(type) : known;
    }
}
