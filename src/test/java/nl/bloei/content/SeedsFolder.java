package nl.bloei.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A copy of the seeds in which a test may break things. */
record SeedsFolder(Path root) {
    private static final Path ORIGINAL = Path.of("seeds");

    static SeedsFolder copiedTo(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(ORIGINAL)) {
            for (Path path : all.filter(Files::isRegularFile).toList()) {
                Path copy = root.resolve(ORIGINAL.relativize(path).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(path, copy);
            }
        }
        return new SeedsFolder(root);
    }

    Content load() {
        return Content.load(root);
    }

    String read(String file) {
        try {
            return Files.readString(root.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SeedsFolder write(String file, String text) {
        try {
            Files.writeString(root.resolve(file), text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces the first place where a text stands, which must be there. */
    SeedsFolder replace(String file, String text, String by) {
        String all = read(file);
        int at = all.indexOf(text);
        if (at < 0) {
            throw new IllegalArgumentException(file + " does not hold " + text);
        }
        return write(file, all.substring(0, at) + by + all.substring(at + text.length()));
    }
}
