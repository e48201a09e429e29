package nl.bloei.storage;

import java.time.Clock;
import java.time.ZoneId;

/**
 * What a file works with.
 *
 * @param disk the file system
 * @param clock tells the day of a conflict and since when a file is open
 * @param places where the locks are
 */
record Means(Disk disk, Clock clock, Places places) {

    /** The disk and the time of this computer. */
    static Means usual(Places places) {
        return new Means(new RealDisk(), Clock.system(ZoneId.systemDefault()), places);
    }
}
