package nl.bloei.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.File;
import java.io.IOException;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/** The packed content is found wherever the program is packed. */
class PackedContentTest {
    private static final Path CLASSES = Path.of("target/classes").toAbsolutePath();

    @Test
    void inAFolderOfClassesWithoutModules() throws Exception {
        assertThat(onClassPath(CLASSES)).isEqualTo(Content.load().worksheets().size());
    }

    @Test
    void inAJarWithoutModules(@TempDir Path folder) throws Exception {
        assertThat(onClassPath(jar(folder))).isEqualTo(Content.load().worksheets().size());
    }

    @Test
    void inAModularJar(@TempDir Path folder) throws IOException {
        var path = new ArrayList<>(libraries());
        path.addFirst(jar(folder));
        ModuleReference packed = ModuleFinder.of(jar(folder)).find("nl.bloei").orElseThrow();

        assertThat(Seeds.inModule(packed).files()).containsOnlyKeys(Seeds.packed().files().keySet())
            .hasSizeGreaterThan(20);
    }

    private static int onClassPath(Path place) throws Exception {
        var urls = new ArrayList<URL>();
        urls.add(place.toUri().toURL());
        for (Path library : libraries()) {
            urls.add(library.toUri().toURL());
        }
        try (var loader = new URLClassLoader(urls.toArray(URL[]::new), null)) {
            return worksheetsThrough(loader);
        }
    }

    private static int worksheetsThrough(ClassLoader loader) throws ReflectiveOperationException {
        Class<?> content = loader.loadClass("nl.bloei.content.Content");
        assertThat(content).isNotEqualTo(Content.class);
        Object loaded = content.getMethod("load").invoke(null);
        return ((List<?>) content.getMethod("worksheets").invoke(loaded)).size();
    }

    private static List<Path> libraries() {
        return Arrays.stream(System.getProperty("jdk.module.path").split(File.pathSeparator))
            .map(Path::of)
            .filter(path -> path.toString().endsWith(".jar"))
            .toList();
    }

    private static Path jar(Path folder) throws IOException {
        Path jar = folder.resolve("bloei.jar");
        try (var out = new JarOutputStream(Files.newOutputStream(jar)); Stream<Path> all = Files.walk(CLASSES)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(new JarEntry(CLASSES.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, out);
                out.closeEntry();
            }
        }
        return jar;
    }
}
