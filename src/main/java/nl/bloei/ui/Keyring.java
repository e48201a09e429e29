package nl.bloei.ui;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.bloei.storage.protection.Passphrase;

/**
 * The passphrases of this session, in memory only: the one of the open workbook, and those that may open other workbooks
 * too. For the UI thread.
 */
public final class Keyring {
    /** Each that does not fit costs most of a second before one is asked. */
    private static final int MOST = 3;

    private final List<Passphrase> shared = new ArrayList<>();
    private @Nullable Passphrase current;

    /**
     * A workbook was opened, made or saved with a passphrase.
     *
     * @param share whether it may be tried on other workbooks
     */
    public void opened(Passphrase passphrase, boolean share) {
        current = passphrase;
        shared.remove(passphrase);
        if (share) {
            shared.addFirst(passphrase);
            shared.subList(Math.min(MOST, shared.size()), shared.size()).clear();
        }
    }

    /** The open workbook needs no passphrase, or there is none. */
    public void openedWithout() {
        current = null;
    }

    /** The passphrase of the open workbook. */
    public Optional<Passphrase> current() {
        return Optional.ofNullable(current);
    }

    /** What to try on other workbooks, the last used first. */
    public List<Passphrase> shared() {
        return List.copyOf(shared);
    }

    /** Forgets all of them. */
    public void forget() {
        shared.clear();
        current = null;
    }
}
