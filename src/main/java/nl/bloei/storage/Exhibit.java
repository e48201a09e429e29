package nl.bloei.storage;

import java.nio.file.Path;

import nl.bloei.workbook.Workbook;

/** Workbooks to look at, never to be written, that stand in no file of their own. */
public final class Exhibit {
    private Exhibit() {
    }

    /** A workbook that is known already, such as an earlier version. */
    public static WorkbookFile of(Workbook workbook, Places places) {
        Means means = Means.usual(places);
        Path path = Path.of(FileNames.of(workbook.title()) + WorkbookFile.SUFFIX);
        return new WorkbookFile(path, means, Target.read(path, new byte[0], means.disk()), Stored.of(workbook),
                new Access(null, Problem.Kind.READ_ONLY, ""), Envelope.PLAIN);
    }

    /**
     * A workbook that comes with the program.
     *
     * @param name what it is called in problems
     * @param bytes what a file of it holds
     * @throws Problem if there is no workbook in the bytes
     */
    public static WorkbookFile packed(String name, byte[] bytes, Places places) throws Problem {
        Path path = Path.of(name + WorkbookFile.SUFFIX);
        return of(Reading.workbook(bytes, path, Envelope.PLAIN).workbook(), places);
    }
}
