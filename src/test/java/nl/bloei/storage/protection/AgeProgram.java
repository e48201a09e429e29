package nl.bloei.storage.protection;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The program {@code age} of this computer. It takes a passphrase from a terminal only, so it runs under {@code script}
 * of util-linux, which makes one; each answer is given after the question was seen.
 */
final class AgeProgram {

    private AgeProgram() {
    }

    /** Whether it can be used here. */
    static boolean isInstalled() {
        return Stream.of("age", "script").allMatch(AgeProgram::onPath) && System.getProperty("os.name").equals("Linux");
    }

    /** Seals a file. */
    static void seal(Path plain, Path sealed, String passphrase) throws Exception {
        run(List.of("age", "--passphrase", "--output", sealed.toString(), plain.toString()), passphrase, 2);
    }

    /** Opens a file. */
    static void open(Path sealed, Path plain, String passphrase) throws Exception {
        run(List.of("age", "--decrypt", "--output", plain.toString(), sealed.toString()), passphrase, 1);
    }

    private static void run(List<String> command, String passphrase, int questions) throws Exception {
        Process process = new ProcessBuilder("script", "--quiet", "--return", "--command", String.join(" ", command),
                "/dev/null")
            .redirectErrorStream(true)
            .start();
        try (var keys = process.getOutputStream()) {
            var said = new StringBuilder();
            for (int i = 0; i < questions; i++) {
                readUntil(process.getInputStream(), "passphrase", ":", said);
                keys.write((passphrase + "\n").getBytes(StandardCharsets.UTF_8));
                keys.flush();
            }
            said.append(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
            if (process.waitFor() != 0) {
                throw new IOException("age said: " + said);
            }
        }
    }

    /** Reads until a question about this was asked. */
    private static void readUntil(InputStream in, String about, String end, StringBuilder said) throws IOException {
        int from = said.length();
        while (said.indexOf(about, from) < 0 || said.indexOf(end, said.indexOf(about, from)) < 0) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("age asked nothing, it said: " + said);
            }
            said.append((char) next);
        }
    }

    private static boolean onPath(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
