package nl.bloei.app;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

import java.io.ByteArrayOutputStream;
import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

import nl.bloei.content.Texts;
import nl.bloei.storage.Problem;
import nl.bloei.storage.protection.Passphrase;

/**
 * Where the command line gets a passphrase from: the first line of a file, whoever sits at the terminal, or else the first
 * line of standard input. Never from an argument, which everybody on the same computer can see in its list of programs.
 */
final class PassphraseInput {
    /** The option that names the file. */
    static final String OPTION = "--passphrase-file";

    private static final String STANDARD_INPUT = "-";
    private static final int TRIES = 3;
    private static final int MOST_BYTES = 4096;

    private final @Nullable Terminal terminal;
    private final InputStream in;

    /** Somebody who can be asked. */
    @FunctionalInterface
    interface Terminal {
        /** What is typed after these words, without showing it; {@code null} if nobody is there any more. */
        char @Nullable [] hidden(String words);
    }

    /** Passphrases from this terminal, if there is one, and this standard input. */
    PassphraseInput(@Nullable Terminal terminal, InputStream in) {
        this.terminal = terminal;
        this.in = in;
    }

    /** Passphrases from where the program was started. */
    static PassphraseInput usual() {
        Terminal terminal = Optional.ofNullable(System.console())
            .filter(Console::isTerminal)
            .map(console -> (Terminal) words -> console.readPassword("%s", words))
            .orElse(null);
        return new PassphraseInput(terminal, System.in);
    }

    /** The option of every command that opens workbooks. */
    static OptionSpec option() {
        return OptionSpec.builder(OPTION)
            .paramLabel(Texts.get("app.check.file"))
            .description(Texts.get("app.passphrase.file"))
            .type(String.class)
            .build();
    }

    /** How often one may try: a file says the same every time. */
    int tries(ParseResult words) {
        return asks(words) ? TRIES : 1;
    }

    /**
     * The passphrase that is given for a workbook, or {@code null} if none is.
     *
     * @throws Problem if the file with the passphrase cannot be read
     */
    @Nullable
    Passphrase next(ParseResult words, Path workbook) throws Problem {
        if (terminal != null && asks(words)) {
            char[] typed = terminal.hidden(Texts.get("app.passphrase.ask", workbook) + " ");
            return typed == null || typed.length == 0 ? null : Passphrase.of(CharBuffer.wrap(typed));
        }
        String name = words.matchedOptionValue(OPTION, STANDARD_INPUT);
        if (name.equals(STANDARD_INPUT)) {
            return firstLine(in, Path.of(STANDARD_INPUT));
        }
        Path file = Path.of(name);
        try (InputStream lines = Files.newInputStream(file)) {
            return firstLine(lines, file);
        } catch (NoSuchFileException e) {
            throw new Problem(Problem.Kind.MISSING, file, e);
        } catch (IOException e) {
            throw new Problem(Problem.Kind.UNREADABLE, file, e);
        }
    }

    private boolean asks(ParseResult words) {
        return terminal != null && !words.hasMatchedOption(OPTION);
    }

    /** Reads no further than that line: the rest of a pipe may never come. */
    private static @Nullable Passphrase firstLine(InputStream from, Path file) throws Problem {
        try {
            var line = new ByteArrayOutputStream();
            for (int next = from.read(); next >= 0 && next != '\n'; next = from.read()) {
                line.write(next);
                if (line.size() > MOST_BYTES) {
                    throw new Problem(Problem.Kind.TOO_LARGE, file, "a line of more than " + MOST_BYTES + " bytes");
                }
            }
            String typed = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line.toByteArray())).toString();
            String passphrase = typed.endsWith("\r") ? typed.substring(0, typed.length() - 1) : typed;
            return passphrase.isEmpty() ? null : Passphrase.of(passphrase);
        } catch (CharacterCodingException e) {
            throw new Problem(Problem.Kind.NOT_TEXT, file, e);
        } catch (IOException e) {
            throw new Problem(Problem.Kind.UNREADABLE, file, e);
        }
    }
}
