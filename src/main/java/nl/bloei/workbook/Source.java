package nl.bloei.workbook;

/**
 * Where something that stands in one place was first written.
 *
 * @param sheet the id of the sheet
 * @param block the id of the block on that sheet
 * @param item the id of the item, note or point within the answer
 */
public record Source(String sheet, String block, String item) {
}
