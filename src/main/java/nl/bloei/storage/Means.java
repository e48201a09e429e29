package nl.bloei.storage;

import java.time.Clock;
import java.time.ZoneId;

/**
 * What a file works with.
 *
 * @param disk the file system
 * @param clock tells the day of a conflict and since when a file is open
 * @param places where the locks and journals are
 * @param migrations how files of older versions are read
 */
record Means(Disk disk, Clock clock, Places places, Migrations migrations) {

    /** With the migrations of this program. */
    Means(Disk disk, Clock clock, Places places) {
        this(disk, clock, places, Migrations.CURRENT);
    }

    /** The disk and the time of this computer. */
    static Means usual(Places places) {
        return new Means(new RealDisk(), Clock.system(ZoneId.systemDefault()), places);
    }
}
