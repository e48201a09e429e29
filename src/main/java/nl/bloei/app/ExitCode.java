package nl.bloei.app;

import nl.bloei.storage.Problem;

/** What the program tells a script when it ends. */
final class ExitCode {
    /** All went well. */
    static final int DONE = 0;
    /** A file has a problem, or the work could not be done. */
    static final int PROBLEM = 1;
    /** The command is not one that the program knows. */
    static final int USAGE = 2;
    /** A window was asked for where none can be opened. */
    static final int NO_WINDOW = 3;
    /** A file has a problem, and something of it can be brought back. */
    static final int RECOVERABLE = 4;

    /** A workbook has a passphrase, and none was given or another one. */
    static final int LOCKED = 5;

    private ExitCode() {
    }

    /** The outcome of a command that ended with a problem. */
    static int of(Problem problem) {
        return switch (problem.kind()) {
            case LOCKED, WRONG_PASSPHRASE -> LOCKED;
            default -> PROBLEM;
        };
    }
}
