package nl.bloei.storage;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.bloei.workbook.Workbook;

/** Another program with the same code, killed when it is closed. */
final class Child implements AutoCloseable {
    private final Process process;
    private final BufferedReader out;

    private Child(Process process) {
        this.process = process;
        this.out = process.inputReader();
    }

    /** Starts a program that opens a workbook ({@code open}) or saves it again and again ({@code save}). */
    static Child start(String what, Path home, Path file) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = List.of(java, "-Xshare:auto", "-XX:TieredStopAtLevel=1", "-cp", classPath(),
                Child.class.getName(),
                what, home.toString(), file.toString());
        return new Child(new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
    }

    /** The next line it says. */
    String line() throws IOException {
        String line = out.readLine();
        if (line == null) {
            throw new IOException("It ended");
        }
        return line;
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly().onExit().join();
        out.close();
    }

    /** What the other program does. */
    public static void main(String[] arguments) throws Exception {
        var file = WorkbookFile.open(Path.of(arguments[2]), Places.under(Path.of(arguments[1])));
        if (arguments[0].equals("open")) {
            System.out.println(file.readOnly() == null ? "writable" : file.readOnly().name());
            System.in.read(); // Until it is killed.
        }
        while (true) {
            Workbook next = file.workbook().withTitle("save " + (file.workbook().generation() + 1));
            System.out.println(file.save(next).generation());
        }
    }

    /** Everything that these tests see, modules too: the other program has no modules. */
    private static String classPath() {
        return Stream.of(System.getProperty("jdk.module.path", ""), System.getProperty("java.class.path", ""),
                "target/classes", "target/test-classes")
            .filter(each -> !each.isEmpty())
            .collect(Collectors.joining(File.pathSeparator));
    }
}
