package nl.bloei.storage;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

import nl.bloei.workbook.Workbook;

/**
 * A second file of the same workbook, which a sync program made because it was changed in two places, or which this program
 * made for that reason. It is told, and never merged or removed by itself.
 *
 * @param file where it is
 * @param program who made it, by its style of naming
 * @param workbook what stands in it, or {@code null} if it cannot be read as it lies there
 */
public record SyncCopy(Path file, String program, @Nullable Workbook workbook) {

    /**
     * What a file is a copy of.
     *
     * @param original the workbook
     * @param program who made the copy, by its style of naming
     */
    public record Of(Path original, String program) {
    }

    /**
     * What a program puts into the name of a copy, before one of its dots.
     *
     * @param sure whether nobody else would name a file so; otherwise only a copy of the same workbook counts
     */
    private record Style(String program, boolean sure, Pattern words) {

        Style(String program, boolean sure, String words) {
            this(program, sure, Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
        }
    }

    private static final List<Style> STYLES = List.of(
            new Style("Bloei", true, " \\((?:conflict|teruggehaald) \\d{4}-\\d\\d-\\d\\d(?: \\d+)?\\)"),
            new Style("Nextcloud", true, " \\(conflicted copy (?:.+ )?\\d{4}-\\d\\d-\\d\\d \\d{6}\\)"),
            new Style("Nextcloud", true, "_conflict-\\d{8}-\\d{6}"),
            new Style("Syncthing", true, "\\.sync-conflict-\\d{8}-\\d{6}(?:-[a-z0-9]{7})?"),
            new Style("Dropbox", true, " \\((?:.+ )?(?:conflicted copy|conflicterende kopie)(?: .+)?\\)"),
            new Style("Dropbox", true, " \\(case conflict(?: \\d+)?\\)"),
            new Style("Google Drive", true, " ?\\[conflict(?:ed)?(?: \\d+)?\\]"),
            new Style("Google Drive", false, " \\(\\d{1,3}\\)"), new Style("iCloud", false, " \\d{1,3}"),
            new Style("OneDrive", false, "-[\\p{L}\\d][\\p{L}\\d_-]{0,24}"));

    /**
     * The copies beside a workbook that lies open to everybody, by name. Slow.
     *
     * @param file the workbook
     * @param here what stands in it
     */
    public static List<SyncCopy> beside(Path file, Workbook here) {
        Disk disk = new RealDisk();
        return beside(Reading.realOrWhole(file, disk), here, Envelope.PLAIN, disk);
    }

    /** The copies beside a workbook, of which the protected ones open as it does itself. */
    static List<SyncCopy> beside(Path real, Workbook here, Envelope envelope, Disk disk) {
        var copies = new ArrayList<SyncCopy>();
        try {
            String start = real.getFileName().toString().replaceFirst("\\..*", "");
            for (Path each : disk.find(SafeWriter.folderOf(real), start)) {
                Style style = style(real.getFileName().toString(), each.getFileName().toString());
                if (style != null) {
                    Workbook there = read(each, envelope, disk);
                    if (there == null ? style.sure() : there.id().equals(here.id())) {
                        copies.add(new SyncCopy(each, style.program(), there));
                    }
                }
            }
        } catch (IOException e) {
            return List.of(); // A folder that cannot be read has nothing to offer.
        }
        copies.sort(Comparator.comparing(SyncCopy::file));
        return copies;
    }

    /**
     * Which of the files on a shelf are copies of which others, by the same marks: sure names, or names that anybody could
     * give when the same workbook is in both.
     */
    public static Map<Path, Of> among(List<Shelf.Entry> entries) {
        var copies = new HashMap<Path, Of>();
        for (Shelf.Entry copy : entries) {
            entries.stream()
                .filter(each -> Objects.equals(each.file().getParent(), copy.file().getParent()))
                .flatMap(each -> of(each, copy).stream())
                .findFirst()
                .ifPresent(of -> copies.put(copy.file(), of));
        }
        copies.replaceAll((_, of) -> new Of(root(of.original(), copies), of.program()));
        return copies;
    }

    /** Whether a file is called as a copy of one of these would be, some of which do not end as a workbook does. */
    static boolean isNamedAfter(Path file, List<Path> workbooks) {
        String name = String.valueOf(file.getFileName());
        return workbooks.stream().anyMatch(each -> style(String.valueOf(each.getFileName()), name) != null);
    }

    /** What a copy of a copy is a copy of, in the end; the name of a copy is always the longer one. */
    private static Path root(Path file, Map<Path, Of> copies) {
        Of of = copies.get(file);
        return of == null ? file : root(of.original(), copies);
    }

    private static Optional<Of> of(Shelf.Entry original, Shelf.Entry copy) {
        Style style = style(String.valueOf(original.file().getFileName()), String.valueOf(copy.file().getFileName()));
        if (style == null) {
            return Optional.empty();
        }
        Workbook here = original.workbook();
        Workbook there = copy.workbook();
        boolean same = (here == null || there == null) ? style.sure() : here.id().equals(there.id());
        return same ? Optional.of(new Of(original.file(), style.program())) : Optional.empty();
    }

    /** The style in which a name is that of a copy, or {@code null}. */
    private static @Nullable Style style(String name, String copy) {
        for (int dot = name.indexOf('.', 1); dot >= 0; dot = name.indexOf('.', dot + 1)) {
            String before = name.substring(0, dot);
            String after = name.substring(dot);
            if (copy.length() > name.length() && copy.startsWith(before) && copy.endsWith(after)) {
                String words = copy.substring(dot, copy.length() - after.length());
                for (Style each : STYLES) {
                    if (each.words().matcher(words).matches()) {
                        return each;
                    }
                }
            }
        }
        return null;
    }

    private static @Nullable Workbook read(Path file, Envelope envelope, Disk disk) {
        try {
            return Reading.workbook(Reading.bytes(Reading.real(file, disk), disk), file, envelope).workbook();
        } catch (Problem e) {
            return null;
        }
    }
}
