package nl.bloei.storage;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;

/** The real disk, of which one call fails. Remembers which calls were made. */
final class FaultyDisk extends RealDisk {
    private final List<String> calls = new ArrayList<>();
    private IOException failure = new IOException("Input/output error");
    private int failing = Integer.MAX_VALUE;
    private int mostBytes = Integer.MAX_VALUE;
    private boolean writable = true;
    private Path readsAs;

    /** From here on the call with this number, counting from 0, fails. */
    void fail(int call, IOException with) {
        calls.clear();
        failing = call;
        failure = with;
    }

    void work() {
        fail(Integer.MAX_VALUE, failure);
    }

    /** Writes are as short as a disk may make them. */
    void writeAtMost(int bytes) {
        mostBytes = bytes;
    }

    void refuseWriting() {
        writable = false;
    }

    /** Every temporary file reads back as this one: a disk that lies. */
    void readBackAs(Path file) {
        readsAs = file;
    }

    List<String> calls() {
        return List.copyOf(calls);
    }

    boolean failed() {
        return calls.size() > failing;
    }

    private void call(String name) throws IOException {
        calls.add(name);
        if (calls.size() - 1 == failing) {
            throw failure;
        }
    }

    @Override
    public Path real(Path file) throws IOException {
        call("real");
        return super.real(file);
    }

    @Override
    public BasicFileAttributes attributes(Path file) throws IOException {
        call("attributes");
        return super.attributes(file);
    }

    @Override
    public boolean writable(Path path) {
        return writable && super.writable(path);
    }

    @Override
    public byte[] read(Path file, int most) throws IOException {
        call("read");
        boolean lie = readsAs != null && file.getFileName().toString().endsWith(".tmp");
        return super.read(lie ? readsAs : file, most);
    }

    @Override
    public FileChannel create(Path file) throws IOException {
        call("create");
        return super.create(file);
    }

    @Override
    public int write(FileChannel file, ByteBuffer bytes) throws IOException {
        call("write");
        var some = bytes.slice(bytes.position(), Math.min(mostBytes, bytes.remaining()));
        int written = super.write(file, some);
        bytes.position(bytes.position() + written);
        return written;
    }

    @Override
    public void force(FileChannel file) throws IOException {
        call("force");
        super.force(file);
    }

    @Override
    public void close(FileChannel file) throws IOException {
        super.close(file); // Even a close that fails leaves nothing open.
        call("close");
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        call("move");
        super.move(from, to);
    }

    @Override
    public void link(Path file, Path second) throws IOException {
        call("link");
        super.link(file, second);
    }

    @Override
    public FileChannel extend(Path file) throws IOException {
        call("extend");
        return super.extend(file);
    }

    @Override
    public void date(Path file, FileTime changed) throws IOException {
        call("date");
        super.date(file, changed);
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        call("forceFolder");
        super.forceFolder(folder);
    }

    @Override
    public void delete(Path file) throws IOException {
        call("delete");
        super.delete(file);
    }

    @Override
    public void folder(Path folder) throws IOException {
        call("folder");
        super.folder(folder);
    }

    @Override
    public List<Path> find(Path folder, String prefix) throws IOException {
        call("find");
        return super.find(folder, prefix);
    }

    @Override
    public Closeable lock(Path file) throws IOException {
        call("lock");
        return super.lock(file);
    }

    @Override
    public long room(Path folder) throws IOException {
        call("room");
        return super.room(folder);
    }
}
