package nl.bloei.storage;

/**
 * The settings on disk. A missing or damaged file means the first settings; a damaged one is kept beside it under
 * another name.
 */
public final class SettingsFile {

    /** The settings in the usual file of these places. */
    public SettingsFile(Places places) {
        throw new UnsupportedOperationException(places.toString());
    }

    /** What was last saved. Never fails. */
    public Settings load() {
        throw new UnsupportedOperationException();
    }

    /** Saves the settings; a failure is logged and otherwise harmless. */
    public void save(Settings settings) {
        throw new UnsupportedOperationException(settings.toString());
    }
}
