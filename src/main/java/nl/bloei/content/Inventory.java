package nl.bloei.content;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

import java.util.List;

/**
 * A worksheet in the list of contents, with the number of things it asks.
 *
 * @param id its identifier
 * @param part the name of the part it belongs to
 * @param source the source document it comes from, three digits
 * @param printed how many prompts are printed in the source
 * @param inText how many prompts stand in the running text of the source
 * @param prompts how many of its prompts stand in the source at all
 */
public record Inventory(String id, String part, String source, int printed, int inText, int prompts) {
    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** All worksheets in the order of the book. */
    public static List<Inventory> of(Content content) {
        return content.worksheets().stream().map(Inventory::of).toList();
    }

    /** The list as a JSON array of objects, with the names of the fields as here. */
    public static String json(List<Inventory> worksheets) {
        ArrayNode array = JSON.createArrayNode();
        for (Inventory each : worksheets) {
            array.addObject()
                .put("id", each.id)
                .put("part", each.part)
                .put("source", each.source)
                .put("printed", each.printed)
                .put("inText", each.inText)
                .put("prompts", each.prompts);
        }
        return JSON.writeValueAsString(array);
    }

    private static Inventory of(Worksheet worksheet) {
        int printed = worksheet.count(Prompt.Counts.PRINTED);
        int inText = worksheet.count(Prompt.Counts.TEXT);
        return new Inventory(worksheet.id(), worksheet.part().key(), worksheet.source(), printed, inText,
                printed + inText);
    }
}
