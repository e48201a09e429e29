package nl.bloei.storage;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Recognises folders that a sync program copies elsewhere, by what these programs call or put in them. */
enum SyncProgram {
    /** Microsoft's; the folder of an organisation is called "OneDrive - name". */
    ONEDRIVE("OneDrive", List.of("onedrive", "onedrive - "), List.of()),
    /** Also "Dropbox (name)". */
    DROPBOX("Dropbox", List.of("dropbox", "dropbox ("), List.of(".dropbox", ".dropbox.cache")),
    /** Its client keeps a journal in the top folder. */
    NEXTCLOUD("Nextcloud", List.of("nextcloud"), List.of(".sync_", "._sync_", ".nextcloudsync.log")),
    /** "My Drive" also in other languages, below a letter or a folder of its own. */
    GOOGLE_DRIVE("Google Drive", List.of("google drive", "googledrive-", "my drive", "mijn drive"),
            List.of(".tmp.drivedownload", ".tmp.driveupload")),
    /** On macOS below Library, on Windows by name. */
    ICLOUD("iCloud", List.of("com~apple~clouddocs", "mobile documents", "icloud drive", "iclouddrive"), List.of()),
    /** Marks the top folder. */
    SYNCTHING("Syncthing", List.of(), List.of(".stfolder"));

    private final String title;
    private final List<String> names;
    private final List<String> markers;

    SyncProgram(String title, List<String> names, List<String> markers) {
        this.title = title;
        this.names = names;
        this.markers = markers;
    }

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
            for (SyncProgram program : values()) {
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
