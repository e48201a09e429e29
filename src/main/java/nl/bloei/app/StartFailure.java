package nl.bloei.app;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import nl.bloei.content.Texts;

/** The one window that comes up when the program cannot start. It needs nothing that may be what is broken. */
final class StartFailure {
    private static final double WIDTH = 560;
    private static final double HEIGHT = 260;
    private static final double SPACE = 24;

    private StartFailure() {
    }

    /** Shows why it cannot start; the program ends with the window. */
    static void show(Stage stage, String why) {
        String title = Texts.get("app.start.title");
        var head = new Label(title);
        head.setStyle("-fx-font-size: 22px;");
        var text = new Label(why);
        text.setWrapText(true);
        var close = new Button(Texts.get("app.start.close"));
        close.setDefaultButton(true);
        close.setOnAction(_ -> stage.close());
        var page = new VBox(SPACE, head, text, close);
        page.setPadding(new Insets(SPACE));
        page.setAlignment(Pos.CENTER_LEFT);
        page.setStyle("-fx-font-size: 15px;");
        stage.titleProperty().unbind();
        stage.setTitle(title);
        stage.setOnCloseRequest(_ -> stage.close());
        stage.setScene(new Scene(page, WIDTH, HEIGHT));
        stage.show();
    }
}
