package nl.bloei.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;

class FxTest {

    @Test
    void takesAPictureWithoutADisplay() {
        Scene scene = Fx.call(() -> {
            var pane = new StackPane();
            pane.setStyle("-fx-background-color: #26463D");
            return new Scene(pane, 40, 30);
        });

        var picture = Fx.picture(scene, "toolkit");

        assertThat(picture.getPixelReader().getColor(20, 15)).isEqualTo(Color.web("#26463D"));
    }
}
