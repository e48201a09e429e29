package nl.bloei.ui.sheet;

import org.jspecify.annotations.Nullable;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import nl.bloei.content.Block;
import nl.bloei.content.Texts;
import nl.bloei.control.Icon;
import nl.bloei.paper.Pages;
import nl.bloei.paper.Photo;
import nl.bloei.ui.Desk;
import nl.bloei.ui.Toast;
import nl.bloei.ui.Work;
import nl.bloei.workbook.Answer;

/** A question answered with a picture: chosen from disk or dropped on the card. */
final class PictureView implements BlockView {
    private static final Logger LOG = Logger.getLogger(PictureView.class.getName());
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    private final SheetModel sheet;
    private final Block.Picture block;
    private final Desk desk;
    private final PromptCard card;
    private final PhotoPane photo = new PhotoPane();
    private final VBox empty;
    private final Label name = Parts.text("", "caption");
    private final Label problem = Parts.text("", "photo-problem");
    private final Button choose;
    private final Button other;
    private final Button remove;
    private Answer.@Nullable Picture shown;
    private Work.@Nullable Job job;

    PictureView(SheetModel sheet, Block.Picture block, Desk desk) {
        this.sheet = sheet;
        this.block = block;
        this.desk = desk;
        card = new PromptCard(block.prompt());
        choose = Parts.button(Texts.get("sheet.picture.choose"), "small", this::choose);
        other = Parts.button(Texts.get("sheet.picture.other"), "small", this::choose);
        remove = Parts.button(Icon.Shape.BIN, Texts.get("sheet.picture.remove"), "ghost", this::remove);
        remove.getStyleClass().add("small");
        empty = new VBox(Parts.text(Texts.get("sheet.picture.drop"), "caption"), choose);
        empty.getStyleClass().addAll("empty", "photo-empty");
        var buttons = new FlowPane(other, remove);
        buttons.getStyleClass().add("photo-buttons");
        problem.setId(block.id() + "-problem");
        Parts.show(problem, false);
        card.getChildren().addAll(photo, name, buttons, empty, problem);
        card.setOnDragOver(this::dragOver);
        card.setOnDragExited(_ -> card.pseudoClassStateChanged(OVER, false));
        card.setOnDragDropped(this::dropped);
    }

    private Answer.@Nullable Picture picture() {
        return sheet.answer(block.id(), Answer.Picture.class).filter(picture -> !picture.blank()).orElse(null);
    }

    private void choose() {
        desk.choosers().picture().ifPresent(this::take);
    }

    /** Takes a picture from a file; when that does not work everything stays as it was. */
    void take(Path file) {
        Parts.show(problem, false);
        name.setText(Texts.get("sheet.picture.reading"));
        Parts.show(name, true);
        desk.work().run(() -> Photo.take(file), this::taken, this::refused);
    }

    private void taken(Answer.Picture picture) {
        sheet.changePicture(Texts.get("sheet.edit.picture"), block.id(), picture);
        update();
    }

    private void refused(Exception reason) {
        Photo.Refusal why = reason instanceof Photo.Refused refused ? refused.why() : Photo.Refusal.UNREADABLE;
        LOG.log(Level.INFO, "A picture was not taken: {0}", why);
        String kept = Texts.get(picture() == null ? "sheet.picture.kept.none" : "sheet.picture.kept");
        problem.setText(Texts.get("sheet.picture.problem." + why) + " " + kept);
        Parts.show(problem, true);
        name();
    }

    private void remove() {
        Answer.Picture before = picture();
        if (before == null) {
            return;
        }
        sheet.changePicture(Texts.get("sheet.edit.picture.remove"), block.id(), null);
        choose.requestFocus();
        desk.toastProperty()
            .set(new Toast(Texts.get("sheet.picture.removed"), Texts.get("sheet.restore"),
                    () -> sheet.changePicture(Texts.get("sheet.edit.picture.restore"), block.id(), before)));
    }

    private void dragOver(DragEvent event) {
        if (sheet.writable() && event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            card.pseudoClassStateChanged(OVER, true);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        List<File> files = event.getDragboard().getFiles();
        if (sheet.writable() && !files.isEmpty()) {
            event.setDropCompleted(true);
            event.consume();
            take(files.getFirst().toPath());
        }
    }

    @Override
    public Node node() {
        return card;
    }

    @Override
    public void update() {
        Answer.Picture now = picture();
        boolean writable = sheet.writable();
        Parts.show(photo, now != null);
        Parts.show(empty, now == null && writable);
        Parts.show(other, now != null && writable);
        Parts.show(remove, now != null && writable);
        name();
        if (now != null && !now.equals(shown)) {
            Parts.show(problem, false);
            decode(now);
        }
        shown = now;
    }

    private void name() {
        Answer.Picture now = picture();
        name.setText(now == null ? "" : now.name());
        Parts.show(name, now != null);
    }

    private void decode(Answer.Picture picture) {
        leave();
        photo.clear();
        photo.setAccessibleText(picture.name());
        job = desk.work().run(() -> Photo.pixels(picture), this::decoded, reason -> {
            LOG.log(Level.INFO, "A picture in a workbook could not be shown: {0}", reason.getMessage());
            problem.setText(Texts.get("sheet.picture.lost"));
            Parts.show(problem, true);
        });
    }

    private void decoded(Pages.Picture pixels) {
        photo.show(pixels);
    }

    @Override
    public void leave() {
        if (job != null) {
            job.cancel();
            job = null;
        }
    }
}
