package nl.bloei.content;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * An example conversation: one file under {@code seeds/cases}, with the sheets that were filled in along the way in a
 * sample workbook.
 *
 * @param id its identifier, {@code case.} and a name
 * @param part the part of the book where it lives
 * @param order its place within the part
 * @param source the source document it comes from, three digits
 * @param title its name
 * @param lead one sentence that invites
 * @param about who it is about, in paragraphs; the people are invented
 * @param sample the name of the workbook with the filled-in sheets
 * @param scenes what happens, in order
 * @param attribution who thought of the route
 */
public record ExampleCase(String id, Part part, int order, String source, String title, String lead,
        List<String> about, String sample, List<Scene> scenes, String attribution) {

    /**
     * A scene.
     *
     * @param id its identifier within the case
     * @param title its name
     * @param text what happens and what is said, in paragraphs
     * @param worksheet the id of the worksheet that is used, or empty
     * @param sheet the id of the filled-in sheet in the sample, or {@code null} if there is none
     * @param also other sheets and pages that belong here; may be none
     */
    public record Scene(String id, String title, List<String> text, String worksheet, @Nullable String sheet,
            List<Worksheet.Link> also) {
    }
}
