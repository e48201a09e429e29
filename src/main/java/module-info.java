/** Bloei: a workbook for development conversations that stays on the user's own disk. */
module nl.bloei {
    requires atlantafx.base;
    requires com.exceptionfactory.jagged;
    requires com.exceptionfactory.jagged.framework;
    requires com.nulabinc.zxcvbn;
    requires info.picocli;
    requires java.desktop;
    requires java.logging;
    requires javafx.controls;
    requires javafx.fxml;
    requires jdk.unsupported;
    requires openhtmltopdf.core;
    requires openhtmltopdf.pdfbox;
    requires org.apache.commons.logging;
    requires org.apache.fontbox;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;
    requires org.bouncycastle.provider;
    requires org.commonmark;
    requires org.controlsfx.controls;
    requires static org.jspecify;
    requires tools.jackson.databind;

    exports nl.bloei.app to javafx.graphics;

    opens nl.bloei.control to javafx.fxml;
    opens nl.bloei.ui to javafx.fxml;
    opens nl.bloei.ui.data to javafx.fxml;
    opens nl.bloei.ui.example to javafx.fxml;
    opens nl.bloei.ui.guide to javafx.fxml;
    opens nl.bloei.ui.library to javafx.fxml;
    opens nl.bloei.ui.overview to javafx.fxml;
    opens nl.bloei.ui.part to javafx.fxml;
    opens nl.bloei.ui.preview to javafx.fxml;
    opens nl.bloei.ui.protection to javafx.fxml;
    opens nl.bloei.ui.reading to javafx.fxml;
    opens nl.bloei.ui.settings to javafx.fxml;
    opens nl.bloei.ui.sheet to javafx.fxml;
    opens nl.bloei.ui.shell to javafx.fxml;
    opens nl.bloei.ui.thread to javafx.fxml;
    opens nl.bloei.ui.versions to javafx.fxml;
    opens nl.bloei.ui.compare to javafx.fxml;
}
