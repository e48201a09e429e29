package nl.bloei.storage;

import java.nio.file.Path;

/**
 * The folders the program uses. Nothing outside them is ever written, but for files the user names.
 *
 * @param library where new workbooks go: a folder Bloei among the user's documents
 * @param settings where the settings are kept
 * @param state where locks and logs are kept: never a folder that a sync program may copy
 */
public record Places(Path library, Path settings, Path state) {

    /** The usual places on this system; the system property {@code bloei.home} puts all of them under one folder. */
    public static Places usual() {
        String home = System.getProperty("bloei.home", "");
        if (!home.isBlank()) {
            return under(Path.of(home).toAbsolutePath());
        }
        return new UserFolders(System.getProperty("os.name", ""), System.getenv(),
                Path.of(System.getProperty("user.home", ".")))
            .places();
    }

    /** All places under one folder: for tests and for trying things out. */
    public static Places under(Path folder) {
        return new Places(folder.resolve("Bloei"), folder.resolve("settings"), folder.resolve("state"));
    }
}
