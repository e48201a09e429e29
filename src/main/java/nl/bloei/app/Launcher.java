package nl.bloei.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.logging.LogManager;

import nl.bloei.content.Texts;
import nl.bloei.storage.Log;
import nl.bloei.storage.Places;
import nl.bloei.storage.WorkbookFile;

/**
 * Where the program starts: the window without arguments or with the name of a workbook, the command line with other
 * arguments. It knows nothing of the toolkit, so that the command line never loads it.
 */
public final class Launcher {
    /** The folder for a look around when no window can be opened. */
    private static final String FALLBACK = "bloei.fallback";

    private Launcher() {
    }

    /** Starts the program. */
    public static void main(String[] args) {
        // AWT only paints pages for us; a window of its own would stand in the way of the toolkit.
        System.setProperty("java.awt.headless", "true");
        // Messages of libraries can hold what people wrote: they never reach a terminal.
        LogManager.getLogManager().reset();
        Locale.setDefault(Locale.Category.DISPLAY, Texts.DUTCH);
        Locale.setDefault(Locale.Category.FORMAT, Texts.DUTCH);
        PrintStream out = stream(FileDescriptor.out, System.out);
        PrintStream err = stream(FileDescriptor.err, System.err);
        if (args.length > 0 && !(args.length == 1 && isWorkbook(args[0]))) {
            System.exit(run(out, err, args));
        }
        switch (Display.look()) {
            case PRESENT -> BloeiApp.open(args);
            case NO_SCREEN -> System.exit(withoutWindow(Texts.get("app.window.screen"), out, err));
            case NO_GTK -> System.exit(withoutWindow(Texts.get("app.window.gtk"), out, err));
        }
    }

    /** The whole command line. */
    private static Commands commands(PrintStream out, PrintStream err) {
        Places places = Places.usual();
        PassphraseInput input = PassphraseInput.usual();
        return new Commands(out, err,
                List.of(new CheckCommand(places, input), new RecoverCommand(places, input),
                        new ExportCommand(Clock.system(ZoneId.systemDefault()), places, input),
                        new ContentCommand(), new PicturesCommand()));
    }

    private static int withoutWindow(String why, PrintStream out, PrintStream err) {
        String folder = System.getProperty(FALLBACK, "");
        if (folder.isBlank()) {
            err.println(why + " " + Texts.get("app.window.help"));
            return ExitCode.NO_WINDOW;
        }
        err.println(why + " " + Texts.get("app.window.fallback"));
        return run(out, err, PicturesCommand.NAME, PicturesCommand.TO, folder);
    }

    /** Also after a mistake of the program the toolkit may keep running: the exit code must reach the script. */
    private static int run(PrintStream out, PrintStream err, String... words) {
        try {
            return commands(out, err).run(words);
        } catch (RuntimeException | Error mistake) {
            Path logs = Log.open(Places.usual());
            Log.failure("A mistake of the program", mistake);
            err.println(Texts.get("app.mishap.title") + ". " + Texts.get("app.mishap.log", logs));
            return ExitCode.PROBLEM;
        }
    }

    /** Whether a word names a workbook that is there, protected or not. */
    static boolean isWorkbook(String word) {
        try {
            return (word.endsWith(WorkbookFile.SUFFIX) || word.endsWith(WorkbookFile.PROTECTED_SUFFIX))
                    && Files.isRegularFile(Path.of(word));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** Dutch has letters that a terminal without a language setting would lose; scripts expect UTF-8. */
    private static PrintStream stream(FileDescriptor where, PrintStream usual) {
        boolean windows = System.getProperty("os.name", "").startsWith("Windows");
        return windows ? usual : new PrintStream(new FileOutputStream(where), true, StandardCharsets.UTF_8);
    }
}
