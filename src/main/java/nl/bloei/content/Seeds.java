package nl.bloei.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.net.URI;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The content files of a seeds folder, read in one pass.
 *
 * @param files their bytes by name, such as {@code worksheets/history-line.json}
 */
record Seeds(SortedMap<String, byte[]> files) {
    static final String BOOK = "book.json";
    static final String WORKSHEETS = "worksheets/";
    static final String READING = "reading/nl/";
    static final String GUIDES = "guides/";
    static final String CASES = "cases/";
    static final String PACKED = "nl/bloei/seeds/";

    Seeds {
        files = Collections.unmodifiableSortedMap(files);
    }

    /** The files packed with the program: in a folder of classes, a jar or a runtime image. */
    static Seeds packed() {
        Module module = Seeds.class.getModule();
        try {
            return module.isNamed() ? inModule(referenceTo(module)) : onClassPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files of a folder on disk. */
    static Seeds folder(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            var files = new TreeMap<String, byte[]>();
            for (Path path : all.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                if (isContent(name)) {
                    files.put(name, Files.readAllBytes(path));
                }
            }
            return new Seeds(files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files that describe worksheets. */
    List<Map.Entry<String, byte[]>> worksheets() {
        return below(WORKSHEETS);
    }

    /** The files that hold reading pages. */
    List<Map.Entry<String, byte[]>> readings() {
        return below(READING);
    }

    /** The files that describe decision aids. */
    List<Map.Entry<String, byte[]>> guides() {
        return below(GUIDES);
    }

    /** The files that tell example conversations. */
    List<Map.Entry<String, byte[]>> cases() {
        return below(CASES);
    }

    private List<Map.Entry<String, byte[]>> below(String folder) {
        return new ArrayList<>(files.tailMap(folder).headMap(folder + Character.MAX_VALUE).entrySet());
    }

    /** Whether a file belongs to the book; samples and notes for readers of the source lie beside it. */
    private static boolean isContent(String name) {
        return name.equals(BOOK) || isDirectlyIn(READING, ".md", name)
                || Stream.of(WORKSHEETS, GUIDES, CASES).anyMatch(folder -> isDirectlyIn(folder, ".json", name));
    }

    private static boolean isDirectlyIn(String folder, String ending, String name) {
        return name.startsWith(folder) && name.endsWith(ending) && name.indexOf('/', folder.length()) < 0;
    }

    private static ModuleReference referenceTo(Module module) {
        return module.getLayer().configuration().findModule(module.getName()).orElseThrow().reference();
    }

    /** The files packed in a module, whatever the module is packed in. */
    static Seeds inModule(ModuleReference reference) throws IOException {
        try (ModuleReader reader = reference.open(); Stream<String> all = reader.list()) {
            var files = new TreeMap<String, byte[]>();
            for (String path : all.filter(p -> p.startsWith(PACKED)).toList()) {
                String name = path.substring(PACKED.length());
                if (isContent(name)) {
                    files.put(name, read(reader, path));
                }
            }
            return new Seeds(files);
        }
    }

    private static byte[] read(ModuleReader reader, String path) throws IOException {
        ByteBuffer content = reader.read(path).orElseThrow();
        try {
            var bytes = new byte[content.remaining()];
            content.get(bytes);
            return bytes;
        } finally {
            reader.release(content);
        }
    }

    /** Tools that start the program without modules still find its content. */
    private static Seeds onClassPath() throws IOException {
        URL book = Objects.requireNonNull(Seeds.class.getResource("/" + PACKED + BOOK), "The content is not packed");
        URI uri = URI.create(book.toString());
        if (!"jar".equals(uri.getScheme())) {
            return folder(Objects.requireNonNull(Path.of(uri).getParent()));
        }
        try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
            return folder(jar.getPath(PACKED));
        }
    }
}
