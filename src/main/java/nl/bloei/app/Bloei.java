package nl.bloei.app;

import java.util.Map;
import java.util.function.Supplier;

import javafx.scene.Scene;

import nl.bloei.ui.Desk;
import nl.bloei.ui.Screen;

/** Puts the program together: who makes which controller, and the scene of the window. */
final class Bloei {
    private final Desk desk;
    private final Map<Class<?>, Supplier<Object>> controllers;

    /** The program around a desk. */
    Bloei(Desk desk) {
        this.desk = desk;
        this.controllers = Map.of();
    }

    /** The scene of the window, in its look, with the library in it. */
    Scene scene(double width, double height) {
        var scene = new Scene(Screen.SHELL.load(this::controller).root(), width, height);
        desk.theme().dress(scene);
        return scene;
    }

    private Object controller(Class<?> kind) {
        Supplier<Object> maker = controllers.get(kind);
        if (maker == null) {
            throw new IllegalStateException("Nobody makes a " + kind.getName());
        }
        return maker.get();
    }
}
