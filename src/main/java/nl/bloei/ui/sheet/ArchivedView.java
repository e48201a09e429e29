package nl.bloei.ui.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import nl.bloei.content.Texts;
import nl.bloei.control.WritingField;
import nl.bloei.insight.Remains;
import nl.bloei.paper.Photo;
import nl.bloei.ui.Work;
import nl.bloei.workbook.Answer;

/** What was written in one block of a sheet whose worksheet the program does not have: to read and to copy from. */
final class ArchivedView implements BlockView {
    private static final Logger LOG = Logger.getLogger(ArchivedView.class.getName());

    private final VBox card = new VBox();
    private final Work work;
    private final List<Work.Job> jobs = new ArrayList<>();

    ArchivedView(List<Remains.Passage> passages, Work work) {
        this.work = work;
        card.getStyleClass().addAll("sheet-card", "archived");
        passages.forEach(passage -> card.getChildren().add(passage(passage)));
    }

    private Node passage(Remains.Passage passage) {
        var box = new VBox();
        if (!passage.over().isEmpty()) {
            box.getChildren().add(Parts.text(passage.over(), "caption"));
        }
        Answer.Picture picture = passage.picture();
        if (picture != null) {
            box.getChildren().addAll(photo(picture), Parts.text(picture.name(), "caption"));
        } else {
            var words = new WritingField(Texts.get("sheet.archived.title"), "", 1);
            words.setText(String.join("\n", passage.texts()));
            words.setEditable(false);
            box.getChildren().add(words);
        }
        return box;
    }

    private Node photo(Answer.Picture picture) {
        var photo = new PhotoPane();
        photo.setAccessibleText(picture.name());
        Label problem = Parts.text(Texts.get("sheet.picture.gone"), "photo-problem");
        Parts.show(problem, false);
        jobs.add(work.run(() -> Photo.pixels(picture), photo::show, reason -> {
            LOG.log(Level.INFO, "A picture in a workbook could not be shown: {0}", reason.getMessage());
            Parts.show(problem, true);
        }));
        return new VBox(photo, problem);
    }

    @Override
    public Node node() {
        return card;
    }

    @Override
    public void leave() {
        jobs.forEach(Work.Job::cancel);
    }
}
