package nl.bloei.ui;

import java.io.IOException;
import java.io.UncheckedIOException;

import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
import javafx.util.Callback;

import nl.bloei.content.Part;
import nl.bloei.content.Texts;

/** Every screen described in FXML. A test loads each of them. */
public enum Screen {
    /** The window: spine, top bar, page, message. */
    SHELL("shell/Shell.fxml"),
    /** The library. */
    LIBRARY("library/Library.fxml"),
    /** The door of a workbook that was locked. */
    LOCKED("protection/Locked.fxml"),
    /** The overview of a workbook. */
    OVERVIEW("overview/Overview.fxml"),
    /** The introduction. */
    INTRODUCTION("part/Introduction.fxml"),
    /** Part 1: background to read. */
    BACKGROUND("part/Background.fxml"),
    /** Part 2: looking back. */
    LOOK_BACK("part/LookBack.fxml"),
    /** Part 3: looking ahead. */
    LOOK_AHEAD("part/LookAhead.fxml"),
    /** Part 4: example conversations. */
    EXAMPLES("part/Examples.fxml"),
    /** Part 5: when a conversation is stuck. */
    STUCK("part/Stuck.fxml"),
    /** The closing. */
    CLOSING("part/Closing.fxml"),
    /** The toolbox. */
    TOOLBOX("part/Toolbox.fxml"),
    /** A page to read. */
    READING("reading/Reading.fxml"),
    /** A decision aid. */
    GUIDE("guide/Guide.fxml"),
    /** An example conversation. */
    EXAMPLE("example/Example.fxml"),
    /** A sheet. */
    SHEET("sheet/Sheet.fxml"),
    /** The print preview. */
    PREVIEW("preview/Preview.fxml"),
    /** The settings. */
    SETTINGS("settings/Settings.fxml"),
    /** Every file that the program keeps. */
    DATA("data/Data.fxml"),
    /** What comes back in a workbook. */
    THREAD("thread/Thread.fxml"),
    /** Sheets of one worksheet beside each other. */
    COMPARE("compare/Compare.fxml"),
    /** The earlier versions of a workbook. */
    VERSIONS("versions/Versions.fxml"),
    /** Two versions of a workbook beside each other. */
    TWO_VERSIONS("versions/TwoVersions.fxml");

    private final String file;

    Screen(String file) {
        this.file = file;
    }

    /**
     * A screen with its controller.
     *
     * @param root what to show
     * @param controller its controller
     */
    public record Loaded(Parent root, Object controller) {
    }

    /** The screen of a part of the book. */
    public static Screen of(Part part) {
        return switch (part) {
            case INTRODUCTION -> INTRODUCTION;
            case BACKGROUND -> BACKGROUND;
            case LOOKING_BACK -> LOOK_BACK;
            case LOOKING_AHEAD -> LOOK_AHEAD;
            case EXAMPLES -> EXAMPLES;
            case STUCK -> STUCK;
            case CLOSING -> CLOSING;
            case TOOLBOX -> TOOLBOX;
        };
    }

    /** Loads the screen; the factory makes its controller. */
    public Loaded load(Callback<Class<?>, Object> controllers) {
        var loader = new FXMLLoader(Screen.class.getResource(file), Texts.bundle());
        loader.setControllerFactory(controllers);
        try {
            Parent root = loader.load();
            return new Loaded(root, loader.getController());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot load " + file, e);
        }
    }
}
