package nl.bloei.insight;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import nl.bloei.workbook.Sheet;
import nl.bloei.workbook.Step;
import nl.bloei.workbook.Workbook;
import nl.bloei.workbook.Written;

/**
 * How one version of a workbook became the next: facts, counted by what was written.
 *
 * @param sheets the sheets that became other ones, that came or that went, as they are afterwards or as they were at last
 * @param cover whether the cover became another one
 * @param words how many words were written more, or fewer when it is below zero
 */
public record Difference(List<Sheet> sheets, boolean cover, int words) {
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** Takes an unmodifiable copy. */
    public Difference {
        sheets = List.copyOf(sheets);
    }

    /** What happened between two versions. */
    public static Difference between(Workbook before, Workbook after) {
        var both = TwoVersions.of(after, before);
        List<Sheet> sheets = both.different()
            .stream()
            .flatMap(pair -> Stream.ofNullable(pair.here() == null ? pair.there() : pair.here()))
            .toList();
        return new Difference(sheets, both.coverDiffers(), words(after) - words(before));
    }

    /** How many words somebody wrote in a workbook. */
    public static int words(Workbook workbook) {
        return Stream.concat(workbook.sheets().stream().mapToInt(Difference::words).boxed(),
                workbook.steps().stream().map(Difference::words))
            .mapToInt(Integer::intValue)
            .sum();
    }

    /** How many words somebody wrote on a sheet. */
    public static int words(Sheet sheet) {
        Stream<String> answers = sheet.answers().values().stream().flatMap(answer -> Written.in(answer).stream());
        return Stream.concat(Stream.of(sheet.subject(), sheet.with()), answers).mapToInt(Difference::count).sum();
    }

    private static int words(Step step) {
        return count(step.text()) + count(step.with()) + count(step.how());
    }

    private static int count(String text) {
        return text.isBlank() ? 0 : SPACE.split(text.strip()).length;
    }
}
