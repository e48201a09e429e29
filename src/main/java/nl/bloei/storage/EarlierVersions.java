package nl.bloei.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;

import nl.bloei.storage.protection.AgeSeal;

/** What happens to the earlier versions of a workbook that is protected, or is so no longer, or with another passphrase. */
public enum EarlierVersions {
    /** They become as the workbook is; each takes most of a second. */
    KEEP {
        @Override
        void change(Path file, Envelope from, Envelope to, Disk disk) throws IOException, Problem {
            byte[] bytes = disk.read(file, Json.MOST_BYTES + 1);
            byte[] document;
            try {
                document = from.open(bytes);
            } catch (Unfit e) {
                return; // Damaged, or sealed with another passphrase, maybe by an attempt that was cut short.
            }
            if (AgeSeal.isSealed(document)) {
                return; // Sealed already, while the workbook was not.
            }
            var saved = disk.attributes(file).lastModifiedTime();
            new SafeWriter(disk).write(file, sealed(document, to, file),
                    readBack -> Arrays.equals(to.open(readBack), document));
            disk.date(file, saved);
        }
    },
    /** They are removed. */
    REMOVE {
        @Override
        void change(Path file, Envelope from, Envelope to, Disk disk) throws IOException {
            disk.delete(file);
        }
    };

    abstract void change(Path file, Envelope from, Envelope to, Disk disk) throws IOException, Problem;

    /** Does so with all that are kept of a workbook, and with journals of it that were set aside. */
    void changeAll(WorkbookFile workbook, Envelope to) throws IOException, Problem {
        Means means = workbook.means();
        var files = new ArrayList<Path>(Journal.setAside(workbook.real(), means));
        new Backups(workbook.real(), means.disk()).list().forEach(version -> files.add(version.file()));
        for (Path each : files) {
            change(each, workbook.envelope(), to, means.disk());
            means.disk().forceFolder(SafeWriter.folderOf(each));
        }
    }

    private static byte[] sealed(byte[] document, Envelope to, Path file) throws Problem {
        try {
            return to.seal(document);
        } catch (Unfit e) {
            throw e.in(file);
        }
    }
}
