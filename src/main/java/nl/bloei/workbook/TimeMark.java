package nl.bloei.workbook;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * A day with a word on the time axis: something that happened, or the first day of a phase of life.
 *
 * @param id its identifier
 * @param day the day
 * @param word what it is called
 * @param extras fields of a later version
 */
public record TimeMark(String id, LocalDate day, String word, Extras extras) {

    /** A new one without a word yet. */
    public static TimeMark on(LocalDate day) {
        return new TimeMark(Ids.next(), day, "", Extras.NONE);
    }

    /** The same on another day. */
    public TimeMark withDay(LocalDate changed) {
        return new TimeMark(id, changed, word, extras);
    }

    /** The same with another word. */
    public TimeMark withWord(String changed) {
        return new TimeMark(id, day, changed, extras);
    }

    /** In order of time. */
    static List<TimeMark> sorted(List<TimeMark> marks) {
        return marks.stream().sorted(Comparator.comparing(TimeMark::day)).toList();
    }
}
