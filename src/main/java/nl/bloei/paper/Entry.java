package nl.bloei.paper;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

import nl.bloei.content.Block;
import nl.bloei.content.Prompt;
import nl.bloei.content.Texts;
import nl.bloei.content.Worksheet;
import nl.bloei.insight.Remains;
import nl.bloei.workbook.Answer;
import nl.bloei.workbook.Sheet;
import nl.bloei.workbook.Step;
import nl.bloei.workbook.Workbook;

/**
 * What goes on paper for one worksheet.
 *
 * @param worksheet what it asks
 * @param sheet what was answered, or {@code null} for a blank one
 * @param earlier earlier sheets of the same worksheet, as {@link Workbook#before} has them
 * @param step the step that was chosen on the sheet, if one was
 * @param person whom it is about; may be blank
 * @param today the day of printing
 * @param leaf the paper
 * @param fit how it is fitted on its pages
 */
record Entry(Worksheet worksheet, @Nullable Sheet sheet, List<Sheet> earlier, @Nullable Step step, String person,
        LocalDate today,
        Leaf leaf, Fit fit) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Texts.DUTCH);

    /** A day in words: 12 november 2026. */
    static String inWords(LocalDate day) {
        return DAY.format(day);
    }

    /** The same, fitted in another way. */
    Entry with(Fit changed) {
        return new Entry(worksheet, sheet, earlier, step, person, today, leaf, changed);
    }

    /** Whether it is to be filled in by hand. */
    boolean blank() {
        return sheet == null;
    }

    /** What can be read of a sheet whose worksheet the program does not have; empty for all others. */
    Optional<Remains> remains() {
        return sheet == null || !worksheet.blocks().isEmpty()
                ? Optional.empty()
                : Optional.of(Remains.of(sheet, Optional.ofNullable(step)));
    }

    /** The blocks that go on paper: those that show on the sheet, or all of a blank one. */
    List<Block> blocks() {
        return sheet == null
                ? worksheet.blocks()
                : worksheet.blocks().stream().filter(block -> block.shows(sheet)).toList();
    }

    /** The words of the option that a condition speaks of. */
    String words(Block.When when) {
        return worksheet.block(when.block())
            .stream()
            .flatMap(block -> block.prompts().stream())
            .filter(prompt -> prompt.id().equals(when.option()))
            .map(Prompt::text)
            .findFirst()
            .orElse("");
    }

    /** What was answered in a block, unless that is nothing. */
    <A extends Answer> Optional<A> answer(Block block, Class<A> kind) {
        return sheet == null ? Optional.empty() : sheet.answer(block.id(), kind).filter(answer -> !answer.blank());
    }

    /** The accent colour of the part. */
    int accent() {
        return worksheet.part().accent();
    }
}
