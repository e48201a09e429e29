package nl.bloei.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/** The real disk of a program that ends before it makes a certain change. */
final class HaltingDisk extends RealDisk {
    /** Writes are short, so that the end can come in the middle of one. */
    private static final int PIECE = 300;
    private final Runnable end;
    private int left;

    /** A disk that ends the program so: nothing more may happen after it. */
    HaltingDisk(Runnable end) {
        this.end = end;
    }

    /** From here on, ends the program before the change with this number, counting from 1; never for 0. */
    void haltAt(int change) {
        left = change;
    }

    private void change() {
        if (left > 0) {
            left--;
            if (left == 0) {
                left = 1; // Should something be attempted after the end, it ends there too.
                end.run();
            }
        }
    }

    @Override
    public FileChannel create(Path file) throws IOException {
        change();
        return super.create(file);
    }

    @Override
    public int write(FileChannel file, ByteBuffer bytes) throws IOException {
        change();
        var some = bytes.slice(bytes.position(), Math.min(bytes.remaining(), PIECE));
        int written = super.write(file, some);
        bytes.position(bytes.position() + written);
        return written;
    }

    @Override
    public void force(FileChannel file) throws IOException {
        change();
        super.force(file);
    }

    @Override
    public void link(Path file, Path second) throws IOException {
        change();
        super.link(file, second);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        change();
        super.move(from, to);
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        change();
        super.forceFolder(folder);
    }

    @Override
    public void delete(Path file) throws IOException {
        change();
        super.delete(file);
    }
}
