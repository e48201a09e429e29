package nl.bloei.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/** What is typed arrives whole. */
class HandTest {

    @Test
    void typingWaitsForTheFieldThatIsOnItsWay() {
        var first = Fx.call(TextField::new);
        var second = Fx.call(TextField::new);
        var stage = Fx.call(Stage::new);
        Fx.run(() -> {
            stage.setScene(new Scene(new VBox(first, second), 300, 100));
            stage.show();
            stage.requestFocus();
        });
        try {
            Fx.run(() -> stage.getScene().addPostLayoutPulseListener(() -> Platform.runLater(second::requestFocus)));
            new Hand().write("Zebra é 2");
            assertThat(Fx.<String>call(second::getText)).isEqualTo("Zebra é 2");
        } finally {
            Fx.run(stage::close);
        }
    }
}
