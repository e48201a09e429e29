package nl.bloei.storage;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A program that copies folders elsewhere, recognised by what it calls its folder or puts in it.
 *
 * @param title its name
 * @param names what the folder is called, in lower case; a name that ends in no letter may go on
 * @param markers files it puts in the folder; one that ends in {@code _} is the beginning of the name of a journal
 */
record SyncProgram(String title, List<String> names, List<String> markers) {
    private static final List<SyncProgram> ALL = List.of(
            new SyncProgram("OneDrive", List.of("onedrive", "onedrive - "), List.of()),
            new SyncProgram("Dropbox", List.of("dropbox", "dropbox ("), List.of(".dropbox", ".dropbox.cache")),
            new SyncProgram("Nextcloud", List.of("nextcloud"), List.of(".sync_", "._sync_", ".nextcloudsync.log")),
            new SyncProgram("Google Drive", List.of("google drive", "googledrive-", "my drive", "mijn drive"),
                    List.of(".tmp.drivedownload", ".tmp.driveupload")),
            new SyncProgram("iCloud",
                    List.of("com~apple~clouddocs", "mobile documents", "icloud drive", "iclouddrive"), List.of()),
            new SyncProgram("Syncthing", List.of(), List.of(".stfolder")));

    /** The name of the program that copies a folder, or {@code null}. */
    static @Nullable String of(Path folder) {
        Path real = folder.toAbsolutePath().normalize();
        try {
            real = real.toRealPath();
        } catch (IOException e) {
            // Not there yet: its path still tells.
            real = folder.toAbsolutePath().normalize();
        }
        for (Path each = real; each != null; each = each.getParent()) {
            for (SyncProgram program : ALL) {
                if (program.called(each) || program.marked(each)) {
                    return program.title;
                }
            }
        }
        return null;
    }

    private boolean called(Path folder) {
        Path last = folder.getFileName();
        String name = last == null ? "" : last.toString().toLowerCase(Locale.ROOT);
        return names.stream().anyMatch(each -> isOpen(each) ? name.startsWith(each) : name.equals(each));
    }

    /** Whether more may follow a name: it ends in a hyphen, a space or a bracket. */
    private static boolean isOpen(String name) {
        return !Character.isLetter(name.charAt(name.length() - 1));
    }

    private boolean marked(Path folder) {
        return markers.stream()
            .anyMatch(each -> each.endsWith("_")
                    ? journalled(folder, each)
                    : Files.exists(folder.resolve(each)));
    }

    /** Whether a journal with a name like ".sync_1a2b3c.db" lies there. */
    private static boolean journalled(Path folder, String prefix) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(each -> each.getFileName().toString())
                .anyMatch(name -> name.startsWith(prefix) && name.endsWith(".db"));
        } catch (IOException | java.io.UncheckedIOException e) {
            return false;
        }
    }
}
