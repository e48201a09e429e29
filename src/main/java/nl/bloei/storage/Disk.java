package nl.bloei.storage;

import org.jspecify.annotations.Nullable;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;

/** The calls on the file system that reading, saving and locking make, each small enough to fail by itself in a test. */
interface Disk {

    /** The file that a path leads to, through links. */
    Path real(Path file) throws IOException;

    /** What is known of a file, through links. */
    BasicFileAttributes attributes(Path file) throws IOException;

    /** Whether the rights allow writing to a file or in a folder. */
    boolean writable(Path path);

    /** The first bytes of a file, at most {@code most}. */
    byte[] read(Path file, int most) throws IOException;

    /** Makes a new file that only its owner may read and opens it for writing; fails if there is one. */
    FileChannel create(Path file) throws IOException;

    /** Writes some bytes and tells how many. */
    int write(FileChannel file, ByteBuffer bytes) throws IOException;

    /** Brings what was written to the disk itself. */
    void force(FileChannel file) throws IOException;

    /** Closes a file. */
    void close(FileChannel file) throws IOException;

    /** Puts a file in the place of another in one go, or fails. */
    void move(Path from, Path to) throws IOException;

    /** Gives a file a second name, or fails where that one is taken or where files have one name only. */
    void link(Path file, Path second) throws IOException;

    /** Opens a file to write on at its end. */
    FileChannel extend(Path file) throws IOException;

    /** Says of a file when it was last changed. */
    void date(Path file, FileTime changed) throws IOException;

    /** Brings the names in a folder to the disk itself, where the system has a call for that. */
    void forceFolder(Path folder) throws IOException;

    /** Removes a file if it is there. */
    void delete(Path file) throws IOException;

    /** Makes a folder that only its owner may enter, with all above it, unless it is there. */
    void folder(Path folder) throws IOException;

    /** The files in a folder whose names begin with a prefix. */
    List<Path> find(Path folder, String prefix) throws IOException;

    /** Locks a file until the result is closed; {@code null} if somebody else has it. */
    @Nullable
    Closeable lock(Path file) throws IOException;

    /** How many bytes still fit on the disk of a folder. */
    long room(Path folder) throws IOException;
}
