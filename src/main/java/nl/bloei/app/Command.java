package nl.bloei.app;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import java.io.PrintStream;

import nl.bloei.storage.Problem;

/** One command of the command line. */
interface Command {

    /** Its name, words and description. */
    CommandSpec spec();

    /**
     * Does it.
     *
     * @param words what was asked
     * @param out where the outcome goes
     * @param err where problems go
     * @return the exit code, one of {@link ExitCode}
     * @throws Problem if a file stands in the way; the command line says what is wrong and what can be done
     */
    int run(ParseResult words, PrintStream out, PrintStream err) throws Problem;
}
