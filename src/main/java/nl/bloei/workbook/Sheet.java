package nl.bloei.workbook;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A worksheet filled in once: on a day, about a subject. The same worksheet can stand in a workbook many times.
 *
 * @param id its identifier
 * @param worksheet the id of the worksheet; it may name one that the program does not have
 * @param with with whom it was filled in, free text; may be blank
 * @param date the day that stands on the sheet
 * @param subject what it is about, if the worksheet asks; may be blank
 * @param changed when an answer last changed
 * @param answers the answers by block id, in the order in which they were first given
 * @param extras fields of a later version
 */
public record Sheet(String id, String worksheet, String with, LocalDate date, String subject, Instant changed,
        Map<String, Answer> answers, Extras extras) {

    /** Takes an unmodifiable copy that keeps the order. */
    public Sheet {
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    }

    /** A new, empty sheet. */
    public static Sheet of(String worksheet, LocalDate date, Instant now) {
        return new Sheet(Ids.next(), worksheet, "", date, "", now, Map.of(), Extras.NONE);
    }

    /** The answer in a block, if it has the given kind. */
    public <A extends Answer> Optional<A> answer(String block, Class<A> kind) {
        return Optional.ofNullable(answers.get(block)).filter(kind::isInstance).map(kind::cast);
    }

    /** Whether anything was filled in. Derived from the answers, never stored. */
    public boolean used() {
        return answers.values().stream().anyMatch(answer -> !answer.blank());
    }

    /** The same sheet with another answer, or without one ({@code null}), changed at the given moment. */
    public Sheet withAnswer(String block, @Nullable Answer answer, Instant now) {
        var all = new LinkedHashMap<>(answers);
        if (answer == null) {
            all.remove(block);
        } else {
            all.put(block, answer);
        }
        return new Sheet(id, worksheet, with, date, subject, now, all, extras);
    }

    /** The same sheet, filled in with somebody else. */
    public Sheet withWith(String other, Instant now) {
        return new Sheet(id, worksheet, other, date, subject, now, answers, extras);
    }

    /** The same sheet on another day. */
    public Sheet withDate(LocalDate day, Instant now) {
        return new Sheet(id, worksheet, with, day, subject, now, answers, extras);
    }

    /** The same sheet about another subject. */
    public Sheet withSubject(String other, Instant now) {
        return new Sheet(id, worksheet, with, date, other, now, answers, extras);
    }

    /** A copy to go on with on another day: a new sheet whose items, points and notes keep their ids. */
    public Sheet again(LocalDate day, Instant now) {
        return new Sheet(Ids.next(), worksheet, with, day, subject, now, answers, extras);
    }

    /** Whether it is about the same as another sheet, by the words of the subject. */
    public boolean sameSubject(Sheet other) {
        return subject.strip().equalsIgnoreCase(other.subject.strip());
    }
}
