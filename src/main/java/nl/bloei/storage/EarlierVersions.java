package nl.bloei.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

import nl.bloei.storage.protection.AgeSeal;

/** What happens to the earlier versions of a workbook that is protected, or is so no longer, or with another passphrase. */
public enum EarlierVersions {
    /** They become as the workbook is; each takes most of a second. */
    KEEP {
        @Override
        void change(Path version, Envelope from, Envelope to, Disk disk) throws IOException, Problem {
            byte[] bytes = disk.read(version, Json.MOST_BYTES + 1);
            byte[] document;
            try {
                document = from.open(bytes);
            } catch (Unfit e) {
                return; // Damaged, or sealed with another passphrase, maybe by an attempt that was cut short.
            }
            if (AgeSeal.isSealed(document)) {
                return; // Sealed already, while the workbook was not.
            }
            var saved = disk.attributes(version).lastModifiedTime();
            new SafeWriter(disk).write(version, sealed(document, to, version),
                    readBack -> Arrays.equals(to.open(readBack), document));
            disk.date(version, saved);
        }
    },
    /** They are removed. */
    REMOVE {
        @Override
        void change(Path version, Envelope from, Envelope to, Disk disk) throws IOException {
            disk.delete(version);
        }
    };

    abstract void change(Path version, Envelope from, Envelope to, Disk disk) throws IOException, Problem;

    /** Does so with all that are kept of a workbook. */
    void changeAll(WorkbookFile workbook, Envelope to) throws IOException, Problem {
        var versions = new Backups(workbook.real(), workbook.disk()).list();
        for (Version each : versions) {
            change(each.file(), workbook.envelope(), to, workbook.disk());
        }
        if (!versions.isEmpty()) {
            workbook.disk().forceFolder(SafeWriter.folderOf(versions.getFirst().file()));
        }
    }

    private static byte[] sealed(byte[] document, Envelope to, Path version) throws Problem {
        try {
            return to.seal(document);
        } catch (Unfit e) {
            throw e.in(version);
        }
    }
}
