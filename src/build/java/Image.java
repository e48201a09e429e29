import static java.lang.module.ModuleDescriptor.Requires.Modifier.STATIC;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * Makes the folder {@code target/bloei}: the program with a Java of its own, in the layout of an installed application.
 * Maven starts it as a source file, on the JDK the program is built with.
 */
final class Image {
    /** Holds the Dutch names of days and months; no module description asks for it. */
    private static final String DUTCH = "jdk.localedata";

    private static final String SYSTEM = System.getProperty("os.name");
    private static final boolean WINDOWS = SYSTEM.startsWith("Windows");
    private static final boolean LINUX = SYSTEM.startsWith("Linux");

    private final Path target;
    private final Path jar;
    private final String version;
    private final String jvmArgs;
    private final List<Path> libraries;
    private final Path work;

    private Image(Path target, Path jar, String version, String jvmArgs, List<Path> libraries) {
        this.target = target;
        this.jar = jar;
        this.version = version;
        this.jvmArgs = jvmArgs;
        this.libraries = libraries;
        this.work = target.resolve("image");
    }

    /** Arguments: the folder {@code target}, the jar of the program, its version, JVM arguments, the class path. */
    public static void main(String[] args) throws IOException {
        List<Path> libraries = Stream.of(args[4].split(File.pathSeparator))
            .map(Path::of)
            .filter(file -> file.toString().endsWith(".jar"))
            .toList();
        new Image(Path.of(args[0]), Path.of(args[1]), args[2], args[3], libraries).make();
    }

    private void make() throws IOException {
        delete(work);
        delete(target.resolve("bloei"));
        describe();
        List<Path> javafx = libraries.stream().filter(Image::isJavaFx).filter(Image::hasClasses).toList();
        Path input = Files.createDirectories(work.resolve("input"));
        copy(jar, input);
        for (Path library : libraries) {
            if (!isJavaFx(library)) {
                copy(library, input);
            }
        }
        Path runtime = work.resolve("runtime");
        link(javafx, runtime);
        for (Path library : javafx) {
            unpackNatives(library, runtime.resolve(WINDOWS ? "bin" : "lib"));
        }
        pack(input, runtime);
        if (LINUX) {
            wrap(target.resolve("bloei"));
        }
        delete(work);
    }

    /** Adds the description of the module, which Maven's own Java may be too old to read. */
    private void describe() {
        run("jar", "--update", "--file", jar.toString(), "--main-class", "nl.bloei.app.Launcher", "--module-version",
                version, "-C", target.resolve("classes").toString(), "module-info.class");
    }

    private void link(List<Path> javafx, Path runtime) {
        String path = String.join(File.pathSeparator, javafx.stream().map(Path::toString).toList());
        run("jlink", "--module-path", path, "--add-modules", String.join(",", platformModules(javafx)),
                "--include-locales", "nl,en", "--strip-java-debug-attributes", "--no-header-files", "--no-man-pages",
                "--generate-cds-archive", "--output", runtime.toString());
    }

    /** The modules of the JDK and of JavaFX that the program and its libraries ask for. */
    private SortedSet<String> platformModules(List<Path> javafx) {
        var platform = ModuleFinder.compose(ModuleFinder.ofSystem(), ModuleFinder.of(javafx.toArray(Path[]::new)));
        var asked = new TreeSet<>(Set.of(DUTCH));
        var all = Stream.concat(libraries.stream(), Stream.of(jar)).toArray(Path[]::new);
        for (ModuleReference module : ModuleFinder.of(all).findAll()) {
            for (var need : module.descriptor().requires()) {
                if (!need.modifiers().contains(STATIC) && platform.find(need.name()).isPresent()) {
                    asked.add(need.name());
                }
            }
        }
        return asked;
    }

    private void pack(Path input, Path runtime) {
        var args = new ArrayList<>(List.of("--type", "app-image", "--name", "bloei", "--dest", target.toString(),
                "--vendor", "Bloei", "--runtime-image", runtime.toString(), "--input", input.toString(), "--main-jar",
                jar.getFileName().toString(), "--main-class", "nl.bloei.app.Launcher"));
        if (LINUX) {
            args.addAll(List.of("--icon", target.resolve("classes/nl/bloei/icons/bloei-256.png").toString()));
        }
        for (String option : ("--module-path $APPDIR --add-modules nl.bloei " + jvmArgs).strip().split(" +")) {
            args.add("--java-options");
            args.add(option);
        }
        if (WINDOWS) {
            // The command line answers in the console it was started from.
            args.add("--win-console");
        }
        run("jpackage", args.toArray(String[]::new));
    }

    /**
     * Java reads the names of files by the language of the terminal. Where there is none, as in cron and containers, a
     * name like "één.werkboek.json" could not be opened: a script in front of the program sees to that.
     */
    private static void wrap(Path image) throws IOException {
        Path program = image.resolve("bin/bloei");
        Files.move(program, image.resolve("lib/bloei"));
        Files.writeString(program, """
                #!/bin/sh
                case "${LC_ALL:-${LC_CTYPE:-${LANG:-C}}}" in
                    C | POSIX) LC_ALL=C.UTF-8 && export LC_ALL ;;
                esac
                exec "$(dirname "$(readlink -f "$0")")/../lib/bloei" "$@"
                """);
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static void run(String tool, String... args) {
        int exit = ToolProvider.findFirst(tool).orElseThrow().run(System.out, System.err, args);
        if (exit != 0) {
            System.exit(exit);
        }
    }

    /** The toolkit loads its native libraries from here; otherwise it copies them to the user's home at every update. */
    private static void unpackNatives(Path library, Path folder) throws IOException {
        try (var archive = new JarFile(library.toFile())) {
            for (var entry : archive.stream().filter(e -> isNative(e.getName())).toList()) {
                try (var in = archive.getInputStream(entry)) {
                    Files.copy(in, folder.resolve(Path.of(entry.getName()).getFileName()));
                }
            }
        }
    }

    private static boolean isNative(String name) {
        return name.endsWith(".so") || name.endsWith(".dll") || name.endsWith(".dylib");
    }

    private static boolean isJavaFx(Path library) {
        return library.getFileName().toString().startsWith("javafx-");
    }

    /** Beside each JavaFX jar of a platform stands an empty one without platform. */
    private static boolean hasClasses(Path library) {
        try (var archive = new JarFile(library.toFile())) {
            return archive.getEntry("module-info.class") != null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path file, Path folder) throws IOException {
        Files.copy(file, folder.resolve(file.getFileName()));
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path each, IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                Files.delete(each);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
