package nl.bloei.storage;

import java.io.IOException;
import java.lang.System.Logger;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The folder of earlier versions beside a workbook: {@code .name.werkboek/backups/<generation>}. A version is the file
 * itself under a second name, so it costs no time and hardly any room until the file is replaced.
 */
final class Backups {
    private static final Logger LOG = System.getLogger(Backups.class.getName());
    private static final String PINNED = ".pinned";
    /** The names of earlier versions. */
    static final Pattern NAME = Pattern.compile("(\\d{1,18})(?:-(\\d{1,6}))?(\\.pinned)?");
    private static final Comparator<Version> ORDER = Comparator.comparingLong(Version::generation)
        .thenComparingInt(Version::number);

    private final Path workbook;
    private final Path folder;
    private final Disk disk;
    private boolean sure;

    /**
     * The earlier versions of a workbook.
     *
     * @param workbook its real path
     */
    Backups(Path workbook, Disk disk) {
        this.workbook = workbook;
        this.folder = folder(home(workbook));
        this.disk = disk;
    }

    /** The folder beside a workbook that belongs to it. */
    static Path home(Path workbook) {
        String name = FileNames.withoutSuffix(workbook.getFileName().toString());
        return workbook.resolveSibling("." + name + ".werkboek");
    }

    /** The folder of the versions within the folder of a workbook. */
    static Path folder(Path home) {
        return home.resolve("backups");
    }

    /**
     * Keeps the file as it is now. When this returns, it stands in the folder, also after a loss of power.
     *
     * @param generation which save the file is
     * @param pin whether it must never be thinned out
     * @throws IOException or a Problem if that is not sure
     */
    void keep(long generation, boolean pin) throws IOException, Problem {
        makeFolder();
        int number = 1;
        Path name = name(generation, number, pin);
        boolean there = there(name);
        while (there && !same(name)) { // Two computers can make saves of the same number.
            number++;
            name = name(generation, number, pin);
            there = there(name);
        }
        try {
            if (!there) { // It is there when a save was cut short after this step.
                give(name);
            }
        } catch (NoSuchFileException e) {
            return; // Somebody removed the file: there is nothing to keep.
        }
        disk.forceFolder(folder);
    }

    /**
     * Moves a whole other file of this workbook here, to be kept for good; it is no longer where it was.
     *
     * @param generation which save it says to be
     * @throws IOException if that is not sure: it is here or where it was
     */
    void takeIn(Path file, long generation) throws IOException {
        makeFolder();
        int number = 1;
        while (there(name(generation, number, true))) {
            number++;
        }
        disk.move(file, name(generation, number, true));
        disk.forceFolder(folder);
        disk.forceFolder(SafeWriter.folderOf(file));
    }

    /** Lets go of what is not to be kept any longer. Only after a save that was verified. */
    void prune(ZoneId zone) {
        try {
            List<Version> all = list().reversed();
            var kept = Retention.kept(all, zone);
            for (Version each : all) {
                if (!kept.contains(each)) {
                    disk.delete(each.file());
                }
            }
            for (Path cutShort : disk.find(folder, SafeWriter.PREFIX)) {
                disk.delete(cutShort);
            }
        } catch (IOException e) {
            LOG.log(Logger.Level.DEBUG, "Could not thin out earlier versions", e);
        }
    }

    /** The versions in the folder, the latest first. */
    List<Version> list() throws IOException {
        var found = new ArrayList<Version>();
        for (Path each : names()) {
            Matcher name = NAME.matcher(each.getFileName().toString());
            if (name.matches()) {
                var attributes = disk.attributes(each);
                int number = name.group(2) == null ? 1 : Integer.parseInt(name.group(2));
                found.add(new Version(each, Long.parseLong(name.group(1)), number, name.group(3) != null,
                        attributes.lastModifiedTime().toInstant(), attributes.size(), attributes.size()));
            }
        }
        found.sort(ORDER);
        for (int i = found.size() - 1; i > 0; i--) {
            found.set(i, found.get(i).after(found.get(i - 1).size()));
        }
        return found.reversed();
    }

    private List<Path> names() throws IOException {
        try {
            return disk.find(folder, "");
        } catch (NoSuchFileException e) {
            return List.of(); // Nothing was ever replaced.
        }
    }

    private void makeFolder() throws IOException {
        disk.folder(folder);
        if (!sure) {
            disk.forceFolder(SafeWriter.folderOf(folder));
            disk.forceFolder(SafeWriter.folderOf(workbook));
            sure = true;
        }
    }

    /** A second name for the file, or a copy of it where files have one name only. */
    private void give(Path name) throws IOException, Problem {
        try {
            disk.link(workbook, name);
        } catch (NoSuchFileException e) {
            throw e;
        } catch (IOException | UnsupportedOperationException e) {
            LOG.log(Logger.Level.DEBUG, "No second name here, so a copy", e);
            copy(name);
        }
    }

    private void copy(Path name) throws IOException, Problem {
        var saved = disk.attributes(workbook).lastModifiedTime();
        byte[] bytes = disk.read(workbook, Json.MOST_BYTES + 1);
        new SafeWriter(disk).write(name, bytes, _ -> true);
        disk.date(name, saved);
    }

    private boolean there(Path name) throws IOException {
        try {
            return disk.attributes(name).isRegularFile();
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    private boolean same(Path name) throws IOException {
        return Arrays.equals(disk.read(name, Json.MOST_BYTES + 1), disk.read(workbook, Json.MOST_BYTES + 1));
    }

    private Path name(long generation, int number, boolean pin) {
        return folder.resolve(generation + (number == 1 ? "" : "-" + number) + (pin ? PINNED : ""));
    }
}
