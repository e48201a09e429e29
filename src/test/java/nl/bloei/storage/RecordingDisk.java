package nl.bloei.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/**
 * The real disk, which remembers every change and can tell what a loss of power may leave of them. Only what was forced is
 * sure. Of everything else each write may be there, be missing, be cut off or be rubbish, and each change of a name may be
 * there or not, whatever came after it: harsher than any file system is.
 */
final class RecordingDisk extends RealDisk {
    private final List<Change> changes = new ArrayList<>();
    private final Map<Path, Integer> names = new HashMap<>();
    private final Map<FileChannel, Integer> open = new IdentityHashMap<>();
    private int files;

    /** What happened, in order. */
    private sealed interface Change {

        /** A name in a folder that from now on means this file, or nothing ({@code null}), or a folder (-1). */
        record Named(Path folder, Map<Path, Integer> now) implements Change {
        }

        /** Bytes at the end of a file. */
        record Written(int file, byte[] bytes) implements Change {
        }

        record Forced(int file) implements Change {
        }

        record FolderForced(Path folder) implements Change {
        }
    }

    /** How many changes there were. */
    int changes() {
        return changes.size();
    }

    /** Makes a folder into what may be left of it when the power fails after so many changes. */
    void losePower(Path home, int after, Random random) throws IOException {
        var sure = new HashMap<Path, Integer>();
        var unsure = new HashMap<Path, List<Map<Path, Integer>>>();
        var contents = new HashMap<Integer, Content>();
        for (Change change : changes.subList(0, after)) {
            switch (change) {
                case Change.Named(Path folder, Map<Path, Integer> now) ->
                    unsure.computeIfAbsent(folder, _ -> new ArrayList<>()).add(now);
                case Change.Written(int file, byte[] bytes) ->
                    contents.computeIfAbsent(file, _ -> new Content()).unsure.add(bytes);
                case Change.Forced(int file) -> contents.computeIfAbsent(file, _ -> new Content()).force();
                case Change.FolderForced(Path folder) -> {
                    unsure.getOrDefault(folder, List.of()).forEach(sure::putAll);
                    unsure.remove(folder);
                }
            }
        }
        unsure.values().forEach(all -> all.stream().filter(_ -> random.nextBoolean()).forEach(sure::putAll));
        empty(home);
        for (Path each : sure.keySet().stream().sorted().toList()) { // A folder before what is in it.
            Integer file = sure.get(each);
            if (file == null || !Files.isDirectory(each.getParent())) {
                continue; // Removed, or in a folder that is lost itself.
            }
            if (file < 0) {
                Files.createDirectory(each);
            } else {
                Files.write(each, contents.computeIfAbsent(file, _ -> new Content()).left(random));
            }
        }
    }

    /** The bytes of one file: those that are sure, and the writes since. */
    private static final class Content {
        private final List<byte[]> unsure = new ArrayList<>();
        private byte[] sure = {};

        void force() {
            for (byte[] each : unsure) {
                sure = joined(sure, each);
            }
            unsure.clear();
        }

        byte[] left(Random random) {
            byte[] left = sure;
            int end = sure.length;
            for (byte[] each : unsure) {
                byte[] there = switch (random.nextInt(4)) {
                    case 0 -> each;
                    case 1 -> new byte[0];
                    case 2 -> Arrays.copyOf(each, random.nextInt(each.length + 1));
                    default -> {
                        var rubbish = new byte[each.length];
                        random.nextBytes(rubbish);
                        yield rubbish;
                    }
                };
                if (there.length > 0) {
                    left = joined(Arrays.copyOf(left, end), there); // A write that is missing leaves zeros.
                }
                end += each.length;
            }
            return left;
        }

        private static byte[] joined(byte[] one, byte[] other) {
            byte[] both = Arrays.copyOf(one, one.length + other.length);
            System.arraycopy(other, 0, both, one.length, other.length);
            return both;
        }
    }

    private static void empty(Path home) throws IOException {
        try (Stream<Path> all = Files.walk(home)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                if (!each.equals(home)) {
                    Files.delete(each);
                }
            }
        }
    }

    @Override
    public FileChannel create(Path file) throws IOException {
        FileChannel channel = super.create(file);
        open.put(channel, ++files);
        renamed(file, files);
        return channel;
    }

    @Override
    public FileChannel extend(Path file) throws IOException {
        FileChannel channel = super.extend(file);
        open.put(channel, names.get(file));
        return channel;
    }

    @Override
    public int write(FileChannel file, ByteBuffer bytes) throws IOException {
        var copy = new byte[bytes.remaining()];
        bytes.duplicate().get(copy);
        int written = super.write(file, bytes);
        changes.add(new Change.Written(open.get(file), Arrays.copyOf(copy, written)));
        return written;
    }

    @Override
    public void force(FileChannel file) throws IOException {
        super.force(file);
        changes.add(new Change.Forced(open.get(file)));
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        super.move(from, to);
        var now = new HashMap<Path, Integer>();
        now.put(to, names.get(from));
        now.put(from, null);
        named(to.getParent(), now);
    }

    @Override
    public void link(Path file, Path second) throws IOException {
        super.link(file, second);
        renamed(second, names.get(file));
    }

    @Override
    public void delete(Path file) throws IOException {
        boolean there = Files.exists(file);
        super.delete(file);
        if (there) {
            renamed(file, null);
        }
    }

    @Override
    public void folder(Path folder) throws IOException {
        var fresh = new ArrayList<Path>();
        for (Path each = folder; !Files.exists(each); each = each.getParent()) {
            fresh.addFirst(each);
        }
        super.folder(folder);
        fresh.forEach(each -> renamed(each, -1));
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        super.forceFolder(folder);
        changes.add(new Change.FolderForced(folder));
    }

    private void renamed(Path name, Integer file) {
        var now = new HashMap<Path, Integer>();
        now.put(name, file);
        named(name.getParent(), now);
    }

    private void named(Path folder, Map<Path, Integer> now) {
        names.putAll(now);
        changes.add(new Change.Named(folder, now));
    }
}
