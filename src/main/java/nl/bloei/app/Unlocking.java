package nl.bloei.app;

import picocli.CommandLine.ParseResult;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import nl.bloei.content.Texts;
import nl.bloei.storage.Places;
import nl.bloei.storage.Problem;
import nl.bloei.storage.Protection;
import nl.bloei.storage.Rescue;
import nl.bloei.storage.WorkbookFile;
import nl.bloei.storage.protection.Passphrase;

/**
 * Opens the workbooks of one command, and asks for a passphrase where one is needed. One that opened a workbook is tried
 * on the next before anybody is asked again.
 */
final class Unlocking {
    private final PassphraseInput input;
    private final ParseResult words;
    private final Places places;
    private final PrintStream err;
    private final List<Passphrase> known = new ArrayList<>();

    /**
     * For one command.
     *
     * @param words what was asked
     * @param err where it is told that a passphrase does not fit
     */
    Unlocking(PassphraseInput input, ParseResult words, Places places, PrintStream err) {
        this.input = input;
        this.words = words;
        this.places = places;
        this.err = err;
    }

    /**
     * What there is of a workbook, which may be damaged or gone.
     *
     * @throws Problem if it stays closed: {@code LOCKED} if no passphrase was given, {@code WRONG_PASSPHRASE} if none fits;
     *         another if the file with the passphrase cannot be read
     */
    Rescue open(Path file) throws Problem {
        Rescue plain = Rescue.of(file, places);
        return isProtected(file, plain) ? unlock(file) : plain;
    }

    /** Also by its name: of a protected workbook that is damaged or gone, earlier versions may be left. */
    private static boolean isProtected(Path file, Rescue plain) {
        try {
            plain.workbook();
            return false;
        } catch (Problem e) {
            return e.kind() == Problem.Kind.LOCKED
                    || (file.toString().endsWith(WorkbookFile.PROTECTED_SUFFIX) && plain.hasLeftovers());
        }
    }

    private Rescue unlock(Path file) throws Problem {
        for (Passphrase each : known) {
            Rescue rescue = Protection.rescue(file, each, places);
            if (rescue.opens()) {
                return rescue;
            }
        }
        Problem.Kind why = Problem.Kind.LOCKED;
        for (int left = input.tries(words); left > 0; left--) {
            Passphrase given = input.next(words, file);
            if (given == null) {
                break;
            }
            Rescue rescue = Protection.rescue(file, given, places);
            if (rescue.opens()) {
                known.add(given);
                return rescue;
            }
            why = Problem.Kind.WRONG_PASSPHRASE;
            if (left > 1) {
                err.println(Texts.get("app.passphrase.again"));
            }
        }
        throw new Problem(why, file, "no passphrase that fits");
    }
}
