package nl.bloei.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.FlowPane;

import nl.bloei.content.Content;
import nl.bloei.content.Worksheet;
import nl.bloei.storage.Settings;
import nl.bloei.testing.Fx;

/** Every worksheet has a drawing of its own kind on its card. */
class PictureShapesTest {

    @Test
    void theDrawingOfEveryWorksheetExists() {
        assertThat(PictureShapes.names())
            .containsAll(Content.load().worksheets().stream().map(Worksheet::icon).toList());
    }

    @Test
    void everyDrawingStaysWithinItsCardAndShowsSomething() {
        List<String> names = PictureShapes.names().stream().sorted().toList();
        Scene scene = Fx.call(() -> {
            var all = new FlowPane(12, 12);
            names.forEach(name -> all.getChildren().add(new Picture(name)));
            all.getStyleClass().add("deel-3");
            var made = new Scene(all, 520, 420);
            new Theme(new javafx.beans.property.SimpleObjectProperty<>(Settings.FIRST)).dress(made);
            return made;
        });
        WritableImage image = Fx.picture(scene, "worksheet-drawings");
        assertThat(image.getWidth()).isEqualTo(520);
        Fx.run(() -> scene.getRoot()
            .getChildrenUnmodifiable()
            .forEach(picture -> ((Picture) picture).getChildrenUnmodifiable()
                .forEach(shape -> assertThat(picture.getLayoutBounds().contains(shape.getBoundsInParent())).isTrue())));
    }
}
