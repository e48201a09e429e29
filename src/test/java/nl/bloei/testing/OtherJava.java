package nl.bloei.testing;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a test starts another Java that has the same code. */
public final class OtherJava {
    private OtherJava() {
    }

    /** The command for a class with a {@code main}, to which its arguments are added. */
    public static List<String> command(Class<?> main, String... options) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", classPath(), main.getName()));
        return command;
    }

    /** Everything that the tests see, modules too: the other program has no modules. */
    private static String classPath() {
        return Stream.of(System.getProperty("jdk.module.path", ""), System.getProperty("java.class.path", ""),
                "target/classes", "target/test-classes")
            .filter(each -> !each.isEmpty())
            .collect(Collectors.joining(File.pathSeparator));
    }
}
