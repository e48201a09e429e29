package nl.bloei.ui;

import java.nio.file.Path;

import nl.bloei.content.Part;

/** A place one can go to; the history of back and forward holds these. */
public sealed interface Route {

    /** The library with all workbooks. */
    record Library() implements Route {
    }

    /**
     * The door of a workbook that was locked.
     *
     * @param file where it is
     * @param inside where one was in it
     */
    record Locked(Path file, Route inside) implements Route {
    }

    /** The overview of the open workbook. */
    record Overview() implements Route {
    }

    /** A part of the book. */
    record Chapter(Part part) implements Route {
    }

    /** A page to read. */
    record Reading(String page) implements Route {
    }

    /**
     * A decision aid.
     *
     * @param guide its id
     * @param cell the id of the cell where one is at once, or empty
     */
    record Aid(String guide, String cell) implements Route {

        /** A decision aid, with nothing chosen in it yet. */
        public Aid(String guide) {
            this(guide, "");
        }
    }

    /** An example conversation, at a scene counted from 1; at 0 one reads whom it is about. */
    record Example(String exampleCase, int scene) implements Route {
    }

    /** A sheet of the open workbook. */
    record SheetPage(String sheet) implements Route {
    }

    /** What comes back in the open workbook. */
    record RedThread() implements Route {
    }

    /** Sheets of one worksheet beside each other. */
    record Compare(String worksheet) implements Route {
    }

    /** Every file that the program keeps. */
    record MyData() implements Route {
    }

    /** The earlier versions of the open workbook. */
    record EarlierVersions() implements Route {
    }

    /**
     * The open workbook beside another version of it.
     *
     * @param other the file of the other version: a copy, or the own file after another program wrote there
     */
    record OtherVersion(Path other) implements Route {
    }

    /** The settings. */
    record Preferences() implements Route {
    }
}
