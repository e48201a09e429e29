package nl.bloei.storage;

import org.jspecify.annotations.Nullable;

import java.io.Closeable;
import java.io.IOException;
import java.lang.System.Logger;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import nl.bloei.storage.Inventory.Kept;
import nl.bloei.storage.Inventory.Kind;

/**
 * Removes all that the program keeps: the workbooks only when asked to. Whatever belongs to a workbook that another window
 * has open stays, and so does its lock, so that nobody's writing is pulled from under them. Slow.
 */
public final class Removal {
    private static final Logger LOG = System.getLogger(Removal.class.getName());

    private final Means means;
    private final boolean workbooksToo;
    private final List<Left> left = new ArrayList<>();
    /** The names under which workbooks that are in use elsewhere keep their locks and journals. */
    private final Set<String> namesInUse = new HashSet<>();
    /** The names of those that are held here while they are removed. */
    private final Set<String> namesHeld = new HashSet<>();
    /** Their own folders and files. */
    private final Set<Path> inUse = new HashSet<>();
    private final Set<Path> folders = new LinkedHashSet<>();

    /** Why a file stayed. */
    public enum Why {
        /** Another window has it open. */
        IN_USE,
        /** The system did not let it go. */
        REFUSED
    }

    /** A file that stayed although it was to go. */
    public record Left(Path file, Why why) {
    }

    /** Is told how far it is. */
    public interface Progress {
        /** So many files were looked at, out of so many. */
        void at(int done, int all);
    }

    private Removal(Means means, boolean workbooksToo) {
        this.means = means;
        this.workbooksToo = workbooksToo;
    }

    /**
     * Removes what is kept, as far as it can. There is no log any more until the program starts again.
     *
     * @param kept what to remove
     * @param workbooksToo whether also the workbooks themselves
     * @param progress is told after every file, on this thread
     * @return what stayed although it was to go
     */
    public static List<Left> of(Inventory kept, boolean workbooksToo, Places places, Progress progress) {
        return of(kept, workbooksToo, Means.usual(places), progress);
    }

    static List<Left> of(Inventory kept, boolean workbooksToo, Means means, Progress progress) {
        return new Removal(means, workbooksToo).run(kept, progress);
    }

    private List<Left> run(Inventory kept, Progress progress) {
        Log.close();
        List<Closeable> held = hold(kept.of(Kind.WORKBOOK));
        int done = 0;
        for (Kept each : kept.files()) {
            if (each.kind() != Kind.LOCK && (each.kind() != Kind.WORKBOOK || workbooksToo)) {
                remove(each);
            }
            progress.at(++done, kept.files().size());
        }
        held.forEach(Removal::letGo);
        removeLocks();
        removeFolders();
        return List.copyOf(left);
    }

    /** Takes the locks of all workbooks, so that no window opens one meanwhile; finds out which are open elsewhere. */
    private List<Closeable> hold(List<Kept> workbooks) {
        var held = new ArrayList<Closeable>();
        var asked = new HashSet<Path>();
        for (Kept each : workbooks) {
            Path real = Reading.realOrWhole(each.file(), means.disk());
            if (asked.add(real)) {
                Lock lock = lock(real);
                if (lock == null) {
                    namesInUse.add(Lock.name(real));
                    inUse.add(real);
                    inUse.add(Backups.folder(Backups.home(real)));
                } else {
                    held.add(lock);
                    namesHeld.add(Lock.name(real));
                    folders.add(Backups.folder(Backups.home(real)));
                }
            }
        }
        return held;
    }

    private @Nullable Lock lock(Path real) {
        try {
            return Lock.tryToGet(real, means);
        } catch (IOException e) {
            LOG.log(Logger.Level.DEBUG, "Whether somebody has a workbook open cannot be told", e);
            return null;
        }
    }

    private void remove(Kept each) {
        if (isInUse(each)) {
            left.add(new Left(each.file(), Why.IN_USE));
            return;
        }
        try {
            means.disk().delete(each.file());
            folders.add(SafeWriter.folderOf(each.file()));
        } catch (IOException e) {
            left.add(new Left(each.file(), Why.REFUSED));
        }
    }

    private boolean isInUse(Kept each) {
        return switch (each.kind()) {
            case WORKBOOK -> inUse.contains(Reading.realOrWhole(each.file(), means.disk()));
            case VERSION -> inUse.contains(SafeWriter.folderOf(each.file()));
            case JOURNAL -> !namesHeld.contains(nameOf(each.file()))
                    && (namesInUse.contains(nameOf(each.file())) || !isFree(lockOf(each.file())));
            case LOCK -> !isFree(lockOf(each.file()));
            case LOG -> !isFree(markOf(each.file()));
            case SETTINGS, LEFTOVER -> false;
        };
    }

    /** The lock of the workbook to which a file of the program belongs. */
    private Path lockOf(Path file) {
        return means.places().state().resolve("locks").resolve(nameOf(file) + ".lock");
    }

    /** The file by which a log says that it is being written. */
    private static Path markOf(Path log) {
        String name = log.getFileName().toString();
        return name.endsWith(Inventory.MARK) ? log : log.resolveSibling(name + Inventory.MARK);
    }

    /** Whether nobody holds a lock file. One that is not there is held by nobody, and is not made. */
    private boolean isFree(Path lock) {
        try {
            means.disk().attributes(lock);
        } catch (IOException e) {
            return true;
        }
        return Lock.isFree(lock, means.disk());
    }

    /**
     * The very last: a lock that is gone admits a second writer. When somebody opens a workbook in just this moment, the
     * look at the file before each save keeps both, so nothing is lost.
     */
    private void removeLocks() {
        Path locks = means.places().state().resolve("locks");
        folders.add(locks);
        try {
            for (Path each : means.disk().find(locks, "")) {
                if (Inventory.isLock(each)) {
                    remove(new Kept(Kind.LOCK, each, 0));
                }
            }
        } catch (NoSuchFileException e) {
            LOG.log(Logger.Level.DEBUG, "There were no locks", e);
        } catch (IOException e) {
            left.add(new Left(locks, Why.REFUSED));
        }
    }

    /** The folders that are empty now, from the inside out. A folder that somebody chose for workbooks stays. */
    private void removeFolders() {
        Places places = means.places();
        folders.addAll(List.of(places.state().resolve("journals"), places.state().resolve("logs"), places.state(),
                places.settings(), places.library()));
        var ours = new ArrayList<Path>();
        for (Path each : folders) {
            Path above = SafeWriter.folderOf(each);
            if (Inventory.isHome(above)) {
                ours.add(each);
                ours.add(above);
            } else if (each.startsWith(places.state()) || each.startsWith(places.settings())
                    || each.equals(places.library())) {
                ours.add(each);
            }
        }
        ours.sort(Comparator.comparingInt(Path::getNameCount).reversed());
        ours.forEach(this::removeFolder);
    }

    private void removeFolder(Path folder) {
        try {
            means.disk().delete(folder);
        } catch (DirectoryNotEmptyException e) {
            LOG.log(Logger.Level.DEBUG, "A folder with something else in it stays", e);
        } catch (IOException e) {
            left.add(new Left(folder, Why.REFUSED));
        }
    }

    private static String nameOf(Path file) {
        return file.getFileName().toString().replaceFirst("\\..*", "");
    }

    private static void letGo(Closeable held) {
        try {
            held.close();
        } catch (IOException e) {
            LOG.log(Logger.Level.DEBUG, "A lock could not be given back", e);
        }
    }
}
