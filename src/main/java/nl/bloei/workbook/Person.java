package nl.bloei.workbook;

import java.util.List;

/**
 * Somebody on a list of people.
 *
 * @param id the identifier; a copy of the sheet for another date keeps it
 * @param name what they are called
 * @param role in what role one knows them; may be blank
 * @param state how far one is with asking them
 * @param said what they said, or what was said about them, by question
 * @param extras fields of a later version
 */
public record Person(String id, String name, String role, State state, List<Said> said, Extras extras) {

    /** How far one is with asking somebody. */
    public enum State {
        /** On the list. */
        LISTED,
        /** Asked, no answer yet. */
        ASKED,
        /** Answered. */
        ANSWERED
    }

    /**
     * An answer to one question.
     *
     * @param field the id of the question
     * @param text the answer
     * @param extras fields of a later version
     */
    public record Said(String field, String text, Extras extras) {
    }

    /** Takes an unmodifiable copy. */
    public Person {
        said = List.copyOf(said);
    }

    /** Somebody new on the list. */
    public static Person of(String name) {
        return new Person(Ids.next(), name, "", State.LISTED, List.of(), Extras.NONE);
    }

    /** What was said to a question; empty when nothing was. */
    public String said(String field) {
        return said.stream().filter(each -> each.field().equals(field)).map(Said::text).findFirst().orElse("");
    }

    /** The same person under another name. */
    public Person withName(String changed) {
        return new Person(id, changed, role, state, said, extras);
    }

    /** The same person in another role. */
    public Person withRole(String changed) {
        return new Person(id, name, changed, state, said, extras);
    }

    /** The same person, asked or not. */
    public Person withState(State changed) {
        return new Person(id, name, role, changed, said, extras);
    }

    /** The same person with another answer to a question. */
    public Person withSaid(String field, String text) {
        Extras kept = said.stream()
            .filter(s -> s.field().equals(field))
            .map(Said::extras)
            .findFirst()
            .orElse(Extras.NONE);
        return new Person(id, name, role, state, Lists.with(said, new Said(field, text, kept), Said::field), extras);
    }
}
