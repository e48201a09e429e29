package nl.bloei.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;

import nl.bloei.content.FigureShape;
import nl.bloei.drawing.FigureContent;
import nl.bloei.drawing.FigureContent.Spot;
import nl.bloei.testing.Fx;

class FigureViewTest {
    private static final FigureContent CELLS = FigureContent.written(FigureShape.QUADRANTS,
            List.of("Vertrouwd", "Nieuw", "Geeft energie", "Kost energie"),
            List.of(new Spot("a", "Houden", "Brood bakken"), new Spot("b", "Zoeken", ""),
                    new Spot("c", "Delen", "De administratie"), new Spot("d", "Laten", "Vergaderen")));

    private final List<String> told = new ArrayList<>();
    private FigureView view;
    private Stages stage;

    @BeforeEach
    void show() {
        stage = Stages.show(760, 600, () -> {
            view = new FigureView();
            view.setContent(CELLS);
            view.captionProperty().set("Wat ik doe");
            view.setListener((id, again) -> told.add(id + (again ? " weer" : "")));
            return new VBox(view);
        });
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void arrowsGoFromSpotToSpotAndEnterAndSpaceChoose() {
        Fx.run(() -> view.requestFocus());
        press(KeyCode.HOME);
        assertThat(selected()).isEqualTo("a");
        press(KeyCode.RIGHT);
        assertThat(selected()).isEqualTo("b");
        press(KeyCode.DOWN);
        press(KeyCode.LEFT);
        assertThat(selected()).isEqualTo("c");
        press(KeyCode.END);
        assertThat(selected()).isEqualTo("d");
        press(KeyCode.HOME);
        assertThat(told).isEmpty();
        press(KeyCode.ENTER);
        press(KeyCode.SPACE);
        assertThat(told).containsExactly("a weer", "a weer");
    }

    @Test
    void aClickChoosesTheSpotThere() {
        Node handle = handle("c");
        stage.robot().clickOn(stage.at(handle, 30, 30));
        stage.settle();
        assertThat(told).containsExactly("c");
        assertThat(selected()).isEqualTo("c");
        assertThat(Fx.call(handle::isFocused)).isTrue();
        stage.robot().clickOn(stage.at(handle, 30, 30));
        assertThat(told).containsExactly("c", "c weer");
        assertThat(stage.colour(handle, 100, 100)).as("tinted").isNotEqualTo(Color.WHITE);
        stage.picture("figure-view");
    }

    @Test
    void aScreenReaderHearsEverySpot() {
        assertThat(Fx.call(view::getAccessibleText)).isEqualTo("Tekening met vier plekken. Wat ik doe");
        assertThat(Fx.call(handle("a")::getAccessibleText)).isEqualTo("Houden, plek 1 van 4, Brood bakken");
        assertThat(Fx.call(handle("b")::getAccessibleText)).isEqualTo("Zoeken, plek 2 van 4, leeg");
        assertThat(Fx.call(handle("b")::getAccessibleRole)).isEqualTo(AccessibleRole.LIST_ITEM);
    }

    @Test
    void itIsOneStopForTab() {
        assertThat(Fx.call(() -> view.lookupAll(".handle").stream().filter(Node::isFocusTraversable).count()))
            .isEqualTo(1);
        assertThat(Fx.call(view::isFocusTraversable)).isFalse();
        Fx.run(() -> view.setSelectedId("d"));
        stage.settle();
        assertThat(Fx.call(handle("d")::isFocusTraversable)).isTrue();
        assertThat(Fx.call(handle("a")::isFocusTraversable)).isFalse();
    }

    @Test
    void itsHeightFollowsFromItsWidthAndTheSizeOfText() {
        double usual = Fx.call(() -> view.prefHeight(600));
        Fx.run(() -> view.textScaleProperty().set(1.5));
        assertThat(Fx.call(() -> view.prefHeight(600))).isGreaterThan(usual + 40);
    }

    private Node handle(String id) {
        stage.settle();
        return Fx.call(() -> view.lookup("#handle-" + id));
    }

    private String selected() {
        return Fx.call(view::getSelectedId);
    }

    private void press(KeyCode key) {
        stage.robot().type(key);
        stage.settle();
    }
}
