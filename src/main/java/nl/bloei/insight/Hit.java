package nl.bloei.insight;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

import nl.bloei.content.Part;

/**
 * Something that was found.
 *
 * @param place where it is
 * @param part the part of the book it belongs to, or {@code null} if that is not known
 * @param title what it is called; empty for a sheet whose worksheet the program does not have
 * @param day the day on the sheet, or {@code null} for what the book offers
 * @param subject what the sheet is about; may be blank
 * @param snippet the words around the find
 */
public record Hit(Place place, @Nullable Part part, Marked title, @Nullable LocalDate day, String subject,
        Marked snippet) {

    /** Where something can be found. */
    public sealed interface Place {
    }

    /**
     * A sheet of the workbook.
     *
     * @param sheet its id
     * @param block the id of the block, or empty for the sheet as a whole
     */
    public record OnSheet(String sheet, String block) implements Place {
    }

    /**
     * A worksheet of the book.
     *
     * @param worksheet its id
     */
    public record InWorksheet(String worksheet) implements Place {
    }

    /**
     * A reading page.
     *
     * @param page its id
     */
    public record OnPage(String page) implements Place {
    }

    /**
     * A decision aid.
     *
     * @param guide its id
     */
    public record InGuide(String guide) implements Place {
    }

    /**
     * A scene of an example conversation.
     *
     * @param exampleCase its id
     * @param scene which scene, from 1; 0 for whom it is about
     */
    public record InCase(String exampleCase, int scene) implements Place {
    }

    /**
     * Words of which some are marked.
     *
     * @param text the words, on one line
     * @param marks the marked stretches, in order and apart
     */
    public record Marked(String text, List<Mark> marks) {

        /** Takes an unmodifiable copy. */
        public Marked {
            marks = List.copyOf(marks);
        }
    }

    /**
     * A stretch of a text.
     *
     * @param from where it begins
     * @param to where it ends, exclusive
     */
    public record Mark(int from, int to) {
    }
}
