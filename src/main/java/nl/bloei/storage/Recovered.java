package nl.bloei.storage;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import nl.bloei.workbook.Sheet;
import nl.bloei.workbook.Workbook;

/**
 * What came back after the program had ended before it could save.
 *
 * @param file what stood in the file
 * @param workbook what was written last
 * @param from when the first of what came back was written down
 * @param until when the last of it was written down
 * @param beside {@code null} when it goes on from the file and nothing needs to be decided; otherwise the new file in which
 *            it stands because another program had changed the workbook meanwhile
 */
public record Recovered(Workbook file, Workbook workbook, Instant from, Instant until, @Nullable Path beside) {

    /** The sheets that came back: new ones and ones with other answers. */
    public List<Sheet> sheets() {
        Set<Sheet> before = new LinkedHashSet<>(file.sheets());
        return workbook.sheets().stream().filter(sheet -> !before.contains(sheet)).toList();
    }
}
