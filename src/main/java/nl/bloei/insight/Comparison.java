package nl.bloei.insight;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import nl.bloei.content.Block;
import nl.bloei.content.Content;
import nl.bloei.content.Prompt;
import nl.bloei.content.Worksheet;
import nl.bloei.workbook.Answer;
import nl.bloei.workbook.Sheet;
import nl.bloei.workbook.Workbook;

/**
 * Sheets of one worksheet beside each other: what was asked, and the answers of each day. Nothing is added up.
 *
 * @param worksheet the worksheet
 * @param sheets the sheets, in the order of the columns
 * @param rows what was asked, of which something was answered on at least one of the sheets
 */
public record Comparison(Worksheet worksheet, List<Sheet> sheets, List<Row> rows) {
    /** What one writes before conversations, and what one takes along afterwards. */
    private static final String BEFORE = "ws.reflection-values";
    private static final String AFTER = "ws.reflection-takeaways";

    /** Takes unmodifiable copies. */
    public Comparison {
        sheets = List.copyOf(sheets);
        rows = List.copyOf(rows);
    }

    /**
     * A question with its answers.
     *
     * @param block the block that asks
     * @param answers the answer on each sheet; empty where nothing was filled in
     */
    public record Row(Block block, List<Optional<Answer>> answers) {

        /** Takes an unmodifiable copy. */
        public Row {
            answers = List.copyOf(answers);
        }

        /** The question. */
        public String prompt() {
            return block instanceof Block.Rings rings
                    ? rings.innerTitle() + " \u2013 " + rings.outerTitle()
                    : block.prompts().stream().findFirst().map(Prompt::text).orElse("");
        }
    }

    /**
     * A sheet from before and one from afterwards.
     *
     * @param before what one found important beforehand
     * @param after what one takes along
     */
    public record Pair(Comparison before, Comparison after) {
    }

    /** The sheets of a worksheet on which something was filled in, the latest day first. */
    public static List<Sheet> sheets(Workbook workbook, String worksheet) {
        return workbook.sheetsOf(worksheet)
            .reversed()
            .stream()
            .filter(Sheet::used)
            .sorted(Comparator.comparing(Sheet::date).reversed())
            .toList();
    }

    /** Whether there is something to lay beside a sheet of this worksheet. */
    public static boolean possible(Workbook workbook, Content content, String worksheet) {
        return content.worksheet(worksheet).isPresent()
                && (sheets(workbook, worksheet).size() > 1 || pair(workbook, content, worksheet).isPresent());
    }

    /** Sheets of a worksheet beside each other. */
    public static Comparison of(Worksheet worksheet, List<Sheet> sheets) {
        return new Comparison(worksheet, sheets, worksheet.blocks()
            .stream()
            .filter(block -> !block.prompts().isEmpty())
            .map(block -> new Row(block, sheets.stream().map(sheet -> answer(sheet, block)).toList()))
            .filter(row -> row.answers().stream().anyMatch(Optional::isPresent))
            .toList());
    }

    /** The latest reflections from before and afterwards, if this worksheet is one of the two and both were used. */
    public static Optional<Pair> pair(Workbook workbook, Content content, String worksheet) {
        if (!worksheet.equals(BEFORE) && !worksheet.equals(AFTER)) {
            return Optional.empty();
        }
        return latest(workbook, content, BEFORE)
            .flatMap(before -> latest(workbook, content, AFTER).map(after -> new Pair(before, after)));
    }

    private static Optional<Comparison> latest(Workbook workbook, Content content, String worksheet) {
        return content.worksheet(worksheet)
            .flatMap(each -> sheets(workbook, worksheet).stream()
                .findFirst()
                .map(sheet -> of(each, List.of(sheet))));
    }

    private static Optional<Answer> answer(Sheet sheet, Block block) {
        return Optional.ofNullable(sheet.answers().get(block.id())).filter(answer -> !answer.blank());
    }
}
