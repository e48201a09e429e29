package nl.bloei.ui;

import java.nio.file.Path;
import java.util.function.Consumer;

import nl.bloei.storage.protection.Passphrase;

/** Asks for the passphrase of a protected workbook that somebody wants to open. */
@FunctionalInterface
public interface Doorkeeper {

    /** Tries a passphrase; that takes most of a second. */
    @FunctionalInterface
    interface Attempt {

        /**
         * Tries.
         *
         * @param share whether it may open other workbooks of this session as well
         * @param opened is told just before the workbook comes in sight
         * @param refused is told why not
         * @return gives up: then neither is told, and nothing opens
         */
        Runnable with(Passphrase passphrase, boolean share, Runnable opened, Consumer<? super Throwable> refused);
    }

    /** Asks until an attempt succeeds or somebody would rather not. */
    void ask(Path file, Attempt attempt);
}
