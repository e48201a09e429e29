package nl.bloei.testing;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import nl.bloei.content.Texts;
import nl.bloei.storage.Problem;

/**
 * Files that somebody may open and that are no workbook: in the window, by dropping them on it, or on the command line.
 * Every door gives the same answer.
 */
public final class HostileFiles {
    /** What may be waited for an answer on a machine that does ten other things; it usually takes a tenth of a second. */
    public static final Duration AT_MOST = Duration.ofSeconds(5);

    private static final String GOOD = """
            {"format":"bloei-werkboek","formatVersion":1,"minWriterVersion":1,"generation":1,"id":"w","title":"Noor",
             "about":{"kind":"self","colour":"moss"},"created":"2026-11-22T10:00:00Z","sheets":[],"steps":[]}""";
    private static final String SEALED = """
            age-encryption.org/v1
            -> scrypt AAAAAAAAAAAAAAAAAAAAAA %d
            AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
            --- AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
            """;

    private HostileFiles() {
    }

    /**
     * A file and what is wrong with it.
     *
     * @param file where it is
     * @param kind what every door says of it
     */
    public record Hostile(Path file, Problem.Kind kind) {

        /** The sentence that tells what is wrong. */
        public String what() {
            return Texts.get("problem." + kind + ".what", String.valueOf(file.getFileName()));
        }

        /** The sentence that tells what one can do. */
        public String advice() {
            return Texts.get("problem." + kind + ".do", String.valueOf(file.getFileName()));
        }
    }

    /** Makes all of them in a folder; pipes and devices only where the system has them. */
    public static List<Hostile> in(Path folder) throws IOException {
        var all = new ArrayList<Hostile>();
        all.add(new Hostile(huge(folder.resolve("groot.werkboek.json")), Problem.Kind.TOO_LARGE));
        all.add(text(folder, "diep", GOOD.replace("[]", "[".repeat(200_000)), Problem.Kind.TOO_LARGE));
        all.add(text(folder, "druk", GOOD.replace("[]", "[" + "1,".repeat(2_100_000) + "1]"),
                Problem.Kind.TOO_LARGE));
        all.add(text(folder, "brief", "Beste Noor,\nhoe is het?", Problem.Kind.DAMAGED));
        all.add(text(folder, "leeg", "", Problem.Kind.EMPTY));
        all.add(text(folder, "half", GOOD.substring(0, GOOD.length() / 2), Problem.Kind.DAMAGED));
        all.add(text(folder, "dubbel", GOOD.replace("\"id\"", "\"id\":\"v\",\"id\""), Problem.Kind.DAMAGED));
        all.add(text(folder, "ander", "{\"name\":\"left-pad\"}", Problem.Kind.FOREIGN));
        all.add(new Hostile(Files.write(folder.resolve("latin.werkboek.json"),
                GOOD.replace("Noor", "Zoë is er").getBytes(StandardCharsets.ISO_8859_1)), Problem.Kind.NOT_TEXT));
        all.add(new Hostile(Files.createDirectory(folder.resolve("map.werkboek.json")), Problem.Kind.NOT_A_FILE));
        all.add(new Hostile(folder.resolve("weg.werkboek.json"), Problem.Kind.MISSING));
        all.add(text(folder, "duur", SEALED.formatted(30), Problem.Kind.OTHER_LOCK));
        all.add(new Hostile(Files.writeString(folder.resolve("later.werkboek.json.age"),
                SEALED.formatted(17).replace("/v1", "/v2")), Problem.Kind.OTHER_LOCK));
        for (Path device : List.of(Path.of("/dev/zero"), pipe(folder.resolve("pijp.werkboek.json")))) {
            if (Files.exists(device)) {
                all.add(new Hostile(device, Problem.Kind.NOT_A_FILE));
            }
        }
        return all;
    }

    private static Hostile text(Path folder, String name, String text, Problem.Kind kind) throws IOException {
        return new Hostile(Files.writeString(folder.resolve(name + ".werkboek.json"), text), kind);
    }

    /** 40 GB of nothing, of which the disk holds hardly anything. */
    private static Path huge(Path file) throws IOException {
        try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(40L << 30);
        }
        return file;
    }

    /** A pipe into which nobody writes: whoever opens it waits for ever. */
    private static Path pipe(Path file) throws IOException {
        try {
            new ProcessBuilder("mkfifo", file.toString()).start().onExit().join();
        } catch (IOException e) {
            return file; // This system has no pipes with a name.
        }
        return file;
    }
}
