package nl.bloei.storage;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One file that this window writes, with what it knows of the bytes in it. */
final class Target {
    private static final String NOTHING = Digest.of(new byte[0]);

    private final Path path;
    private final Disk disk;
    private @Nullable String known;
    /** What was last attempted: after a failure late in a save it may stand in the file, and it is ours. */
    private @Nullable String attempted;

    private Target(Path path, Disk disk, @Nullable String known) {
        this.path = path;
        this.disk = disk;
        this.known = known;
    }

    /** A file whose bytes were just read. */
    static Target read(Path path, byte[] bytes, Disk disk) {
        return known(path, Digest.of(bytes), disk);
    }

    /** A file whose bytes, when they were read, had this digest. */
    static Target known(Path path, String digest, Disk disk) {
        return new Target(path, disk, digest);
    }

    /**
     * Makes an empty file where there is none, so that nobody else takes the name.
     *
     * @throws java.nio.file.FileAlreadyExistsException if there is one
     */
    static Target reserve(Path path, Disk disk) throws IOException {
        var channel = disk.create(path);
        var target = new Target(path, disk, NOTHING);
        try {
            disk.close(channel);
        } catch (IOException e) {
            target.giveUpIfEmpty();
            throw e;
        }
        return target;
    }

    /** Makes an empty file under a name that was never used: earlier versions that still lie there are of another. */
    static Target reserveNew(Path path, Disk disk) throws IOException {
        try {
            disk.attributes(Backups.home(path));
        } catch (NoSuchFileException e) {
            return reserve(path, disk);
        }
        throw new FileAlreadyExistsException(path.toString());
    }

    /** Makes an empty file. */
    interface Reservation {
        Target make() throws IOException;
    }

    /** Reserves one name, in terms of what a user can act on. */
    static Target claim(Path path, Reservation reservation) throws Problem {
        try {
            return reservation.make();
        } catch (FileAlreadyExistsException e) {
            throw new Problem(Problem.Kind.EXISTS, path, e);
        } catch (IOException e) {
            throw Problem.writing(e, path, false);
        }
    }

    /** Reserves the first free name beside a file: its own with these words, and a number where that is taken. */
    static Target reserveBeside(Path file, String words, Disk disk) throws Problem {
        return reserveFirst(number -> FileNames.beside(file, words + (number == 1 ? "" : " " + number)), disk);
    }

    /** Reserves the first name, counting from 1, that is free. */
    static Target reserveFirst(IntFunction<Path> names, Disk disk) throws Problem {
        int number = 1;
        while (true) {
            Path path = names.apply(number);
            try {
                return reserveNew(path, disk);
            } catch (FileAlreadyExistsException e) {
                number++; // Taken: the next name may be free.
            } catch (IOException e) {
                throw Problem.writing(e, path, false);
            }
        }
    }

    Path path() {
        return path;
    }

    /** Whether another path leads to it. */
    boolean isAt(Path other) {
        try {
            return disk.real(other).equals(path);
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Whether somebody else wrote something else there. A file that is gone is not changed: writing it again overwrites
     * nothing.
     */
    boolean changedOutside() throws Problem {
        try {
            String now = Digest.of(disk.read(path, Json.MOST_BYTES + 1));
            if (now.equals(attempted)) {
                known = now; // The last save failed after the move; a later attempt must not make a stranger of this one.
            }
            return !now.equals(known);
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            throw new Problem(Problem.Kind.UNWRITABLE, path, e);
        }
    }

    /** The digests of what may stand there: what was read or written, and what was attempted. */
    Set<String> digests() {
        return Stream.of(known, attempted).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    /** Whether the file is a name that was only reserved. */
    boolean reserved() {
        return NOTHING.equals(known);
    }

    /** Writes a workbook there, safely and verified, after what stood there was put aside. */
    void write(Sealed sealed, SafeWriter.Aside aside) throws Problem {
        attempted = Digest.of(sealed.bytes());
        new SafeWriter(disk).write(path, sealed.bytes(), sealed::means, aside);
        known = attempted;
    }

    /** Takes a reserved name back, as long as nothing stands in the file. */
    void giveUpIfEmpty() {
        try {
            if (disk.attributes(path).size() == 0) {
                disk.delete(path);
            }
        } catch (IOException e) {
            System.getLogger(Target.class.getName())
                .log(System.Logger.Level.DEBUG, "Could not remove an empty file", e);
        }
    }
}
