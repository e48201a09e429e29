package nl.bloei.storage;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;

/**
 * What this window may do with a file.
 *
 * @param lock the right to write it, or {@code null}
 * @param readOnly why it can only be read, or {@code null}
 * @param heldBy who has it, or empty
 */
record Access(@Nullable Lock lock, Problem.@Nullable Kind readOnly, String heldBy) {

    static Access to(Path real, Means means) {
        if (!means.disk().writable(real) || !means.disk().writable(SafeWriter.folderOf(real))) {
            return new Access(null, Problem.Kind.READ_ONLY, "");
        }
        try {
            Lock lock = Lock.tryToGet(real, means);
            return lock == null
                    ? new Access(null, Problem.Kind.IN_USE, Lock.holder(real, means))
                    : new Access(lock, null, "");
        } catch (IOException e) {
            // Without a lock nobody can be kept out, so nothing may be written.
            return new Access(null, Problem.Kind.READ_ONLY, "");
        }
    }

    static Access newer() {
        return new Access(null, Problem.Kind.NEWER, "");
    }
}
