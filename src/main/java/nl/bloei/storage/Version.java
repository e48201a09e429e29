package nl.bloei.storage;

import java.nio.file.Path;
import java.time.Instant;

/**
 * An earlier version of a workbook.
 *
 * @param file where it is kept
 * @param generation which save it was: the order of versions, whatever any clock said
 * @param number tells versions of the same generation apart, from 1
 * @param pinned whether it is kept for as long as the workbook is there
 * @param saved when it was saved, as the clock had it then
 * @param size how many bytes it has
 * @param change how many bytes it has more than the version before, or all of them when it is the first
 */
public record Version(Path file, long generation, int number, boolean pinned, Instant saved, long size, long change) {

    Version after(long sizeBefore) {
        return new Version(file, generation, number, pinned, saved, size, size - sizeBefore);
    }
}
