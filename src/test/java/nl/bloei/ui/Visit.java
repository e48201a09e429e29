package nl.bloei.ui;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

import javafx.scene.Scene;

/** A visit to the whole program, from its first screen, by mouse and keys. */
abstract class Visit {
    @TempDir
    Path folder;
    House house;
    Scene scene;
    Visitor visitor;

    @BeforeEach
    void open() {
        house = new House(folder);
        scene = house.open(1280, 800);
        visitor = new Visitor(house, scene);
    }

    @AfterEach
    void close() {
        house.close();
    }
}
