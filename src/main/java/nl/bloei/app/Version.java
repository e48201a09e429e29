package nl.bloei.app;

import nl.bloei.content.Texts;

/** Which version of the program this is. */
final class Version {
    private Version() {
    }

    /** The version as the build wrote it into the module, or "ontwikkelversie" when started from class files. */
    static String number() {
        var module = Version.class.getModule().getDescriptor();
        return module == null
                ? Texts.get("app.version.unpacked")
                : module.rawVersion().orElseGet(() -> Texts.get("app.version.unpacked"));
    }

    /** The name and version of the program and of the Java it runs on. */
    static String sentence() {
        return Texts.get("app.version", number(), Runtime.version().toString());
    }
}
