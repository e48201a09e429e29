package nl.bloei.storage;

import org.jspecify.annotations.Nullable;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import nl.bloei.editing.Document;
import nl.bloei.editing.Edit;
import nl.bloei.editing.SaveState;
import nl.bloei.testing.OtherJava;
import nl.bloei.workbook.Workbook;

/** Another program with the same code, killed when it is closed. */
final class Child implements AutoCloseable {
    private final Process process;
    private final BufferedReader out;

    private Child(Process process) {
        this.process = process;
        this.out = process.inputReader();
    }

    /** Starts a program that does one of the {@link Work}s with a workbook. */
    static Child start(Work work, Path home, Path file) throws IOException {
        return start(work, home, file, 0);
    }

    /** Starts a program that ends by itself before it makes the change to the disk with this number. */
    static Child start(Work work, Path home, Path file, int halt) throws IOException {
        return run(command(work, home, file, halt));
    }

    /** Starts a program in which no file may grow beyond a megabyte or two, whichever the shell counts in. */
    static Child startWhereFilesStaySmall(Work work, Path home, Path file) throws IOException {
        List<String> command = command(work, home, file, 0);
        command.addAll(0, List.of("/bin/sh", "-c", "ulimit -f 2048 && exec \"$@\"", "sh"));
        return run(command);
    }

    private static List<String> command(Work work, Path home, Path file, int halt) {
        List<String> command = OtherJava.command(Child.class, "-Xshare:auto", "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC");
        command.addAll(List.of(work.name(), home.toString(), file.toString(), String.valueOf(halt)));
        return command;
    }

    private static Child run(List<String> command) throws IOException {
        return new Child(new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
    }

    /** What another program can do. */
    enum Work {
        /** Opens it and tells whether it can write, until it is killed. */
        HOLD,
        /** Writes down and saves again and again, and tells the number of each edit that is on the disk. */
        EDIT,
        /** Saves two edits and tells the number of each. */
        SAVE_TWICE,
        /** For each line it hears: opens it, saves when it can, tells what came of it, and closes it at the next line. */
        RACE,
        /** Types more than a small file can hold, tells how saving went and what is left, and after a line saves less. */
        OVERFLOW
    }

    /** The next line it says. */
    String line() throws IOException {
        String line = out.readLine();
        if (line == null) {
            throw new IOException("It ended");
        }
        return line;
    }

    /** The next line it says, or {@code null} when it has ended. */
    @Nullable
    String lineOrEnd() throws IOException {
        return out.readLine();
    }

    /** Says a line to it. */
    void say(String line) throws IOException {
        var in = process.outputWriter();
        in.write(line + "\n");
        in.flush();
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly().onExit().join();
        out.close();
    }

    /** What the other program does. */
    public static void main(String[] arguments) throws Exception {
        var disk = new HaltingDisk(() -> Runtime.getRuntime().halt(1));
        var means = new Means(disk, Clock.systemDefaultZone(), Places.under(Path.of(arguments[1])));
        Path path = Path.of(arguments[2]);
        if (Work.valueOf(arguments[0]) == Work.RACE) {
            race(path, means);
            return;
        }
        var file = WorkbookFile.open(path, means, Envelope.PLAIN);
        switch (Work.valueOf(arguments[0])) {
            case HOLD -> {
                System.out.println(file.readOnly() == null ? "writable" : file.readOnly().name());
                System.in.read(); // Until it is killed.
            }
            case SAVE_TWICE -> {
                save(file, 1);
                disk.haltAt(Integer.parseInt(arguments[3]));
                save(file, 2);
            }
            case OVERFLOW -> overflow(file);
            default -> edit(file);
        }
    }

    private static void overflow(WorkbookFile file) throws IOException {
        String large = "x".repeat(3 << 20);
        var document = new Document(file, Clock.systemDefaultZone(), Runnable::run);
        document.edit(Edit.single("veel", workbook -> workbook.withTitle(large)));
        document.save().handle((_, failure) -> failure).join();
        System.out.println(document.saveStateProperty().get() instanceof SaveState.Failed(var problem)
                ? problem.kind().name()
                : "saved");
        System.out.println(document.workbook().title().equals(large) ? "kept" : "lost");
        System.in.read();
        document.edit(Edit.single("minder", workbook -> workbook.withTitle("edit 1")));
        document.save().join();
        System.out.println("saved");
    }

    private static void edit(WorkbookFile file) throws Problem {
        Recovered recovered = file.recovered();
        String title = (recovered == null ? file.workbook() : recovered.workbook()).title();
        for (int number = number(title) + 1;; number++) {
            if (number % 4 == 0) {
                save(file, number);
            } else {
                file.note(edit(file, number));
                System.out.println(number);
            }
        }
    }

    private static void race(Path path, Means means) throws Exception {
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        System.out.println("ready");
        while (in.readLine() != null) {
            try (var file = WorkbookFile.open(path, means, Envelope.PLAIN)) {
                boolean writer = file.readOnly() == null;
                if (writer) {
                    file.save(edit(file, number(file.workbook().title()) + 1));
                }
                System.out.println(writer ? "saved" : "reads");
                in.readLine();
            }
            System.out.println("closed");
        }
    }

    private static void save(WorkbookFile file, int number) throws Problem {
        file.save(edit(file, number));
        System.out.println(number);
    }

    private static Workbook edit(WorkbookFile file, int number) {
        return file.workbook().withTitle("edit " + number);
    }

    /** Which edit a title tells of. */
    static int number(String title) {
        return title.startsWith("edit ") ? Integer.parseInt(title.substring("edit ".length())) : 0;
    }
}
