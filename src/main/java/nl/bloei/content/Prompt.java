package nl.bloei.content;

/**
 * One thing that a person is invited to answer.
 *
 * @param id its identifier within the worksheet
 * @param text the question
 * @param help a helping question or an example, shown when asked for; may be empty
 * @param start the first words of a possible answer, shown while the field is empty; may be empty
 * @param counts how the content map counts it
 */
public record Prompt(String id, String text, String help, String start, Counts counts) {

    /** How a prompt is counted in the list of contents. */
    public enum Counts {
        /** Printed as a line, row or field in the source. */
        PRINTED,
        /** Asked in the running text of the source. */
        TEXT,
        /** An addition of the program itself. */
        NONE
    }
}
