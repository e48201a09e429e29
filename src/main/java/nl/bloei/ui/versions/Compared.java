package nl.bloei.ui.versions;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import nl.bloei.content.Block;
import nl.bloei.content.Texts;
import nl.bloei.content.Worksheet;
import nl.bloei.insight.Comparison;
import nl.bloei.insight.Remains;
import nl.bloei.insight.TwoVersions.Pair;
import nl.bloei.ui.Days;
import nl.bloei.ui.compare.CompareWords;
import nl.bloei.workbook.Answer;
import nl.bloei.workbook.Sheet;
import nl.bloei.workbook.Step;
import nl.bloei.workbook.Workbook;

/**
 * Something that was filled in differently in two versions.
 *
 * @param prompt what was asked; empty when that is not known
 * @param here what stands in the open workbook
 * @param there what stands in the other version
 */
record Compared(String prompt, Cell here, Cell there) {

    /**
     * What stands in one of the versions.
     *
     * @param lines its words
     * @param block the block that asked, when what was answered can be drawn
     * @param answer what was answered there
     * @param step the step that was chosen on its sheet
     */
    record Cell(List<CompareWords.Line> lines, @Nullable Block block, @Nullable Answer answer, Optional<Step> step) {

        private static Cell of(String... texts) {
            return new Cell(Stream.of(texts)
                .filter(text -> !text.isBlank())
                .map(text -> new CompareWords.Line(text.strip(), true))
                .toList(), null, null, Optional.empty());
        }
    }

    /** What differs between two covers. */
    static List<Compared> covers(Workbook here, Workbook there) {
        var rows = new ArrayList<Compared>();
        texts(rows, "ui.merge.cover.title", here.title(), there.title());
        texts(rows, "ui.merge.cover.name", here.about().name(), there.about().name());
        texts(rows, "ui.merge.cover.role", here.about().role(), there.about().role());
        texts(rows, "ui.merge.cover.by", here.writtenBy(), there.writtenBy());
        return rows;
    }

    /** What differs between two versions of a sheet; of a sheet that one of them lacks, all of it. */
    static List<Compared> sheets(VersionWords words, Workbook here, Workbook there, Pair pair) {
        var rows = new ArrayList<Compared>();
        Sheet mine = pair.here();
        Sheet theirs = pair.there();
        texts(rows, "ui.merge.head.with", said(mine, Sheet::with), said(theirs, Sheet::with));
        texts(rows, "ui.merge.head.date", said(mine, each -> Days.dated(each.date())),
                said(theirs, each -> Days.dated(each.date())));
        texts(rows, "ui.merge.head.subject", said(mine, Sheet::subject), said(theirs, Sheet::subject));
        Optional<Step> myStep = step(here, mine);
        Optional<Step> theirStep = step(there, theirs);
        Sheet either = Objects.requireNonNull(mine == null ? theirs : mine);
        Set<String> told = new LinkedHashSet<>();
        words.worksheet(either).stream().map(Worksheet::blocks).flatMap(List::stream).forEach(block -> {
            told.add(block.id());
            if (!Objects.equals(answer(mine, block.id()), answer(theirs, block.id()))) {
                rows.add(new Compared(new Comparison.Row(block, List.of()).prompt(), cell(block, mine, myStep),
                        cell(block, theirs, theirStep)));
            }
        });
        rest(rows, told, mine, theirs);
        if (!myStep.equals(theirStep)) {
            texts(rows, "ui.merge.step", myStep.map(Compared::step).orElse(""),
                    theirStep.map(Compared::step).orElse(""));
        }
        return rows;
    }

    /** What was answered to questions that the program does not have. */
    private static void rest(List<Compared> rows, Set<String> told, @Nullable Sheet mine, @Nullable Sheet theirs) {
        Map<String, List<Remains.Passage>> here = remains(mine);
        Map<String, List<Remains.Passage>> there = remains(theirs);
        var blocks = new LinkedHashSet<>(here.keySet());
        blocks.addAll(there.keySet());
        blocks.removeAll(told);
        blocks.remove(""); // The subject of a sheet stands under no block.
        for (String block : blocks) {
            if (!Objects.equals(answer(mine, block), answer(theirs, block))) {
                rows.add(new Compared("", passages(here.get(block)), passages(there.get(block))));
            }
        }
    }

    private static Map<String, List<Remains.Passage>> remains(@Nullable Sheet sheet) {
        return sheet == null ? Map.of() : Remains.of(sheet, Optional.empty()).blocks();
    }

    private static Cell passages(@Nullable List<Remains.Passage> passages) {
        return passages == null
                ? Cell.of()
                : Cell.of(passages.stream().flatMap(each -> each.texts().stream()).toArray(String[]::new));
    }

    private static Cell cell(Block block, @Nullable Sheet sheet, Optional<Step> step) {
        Answer answer = answer(sheet, block.id());
        return answer == null || answer.blank()
                ? Cell.of()
                : new Cell(CompareWords.of(block, answer), block, answer, step);
    }

    private static void texts(List<Compared> rows, String prompt, String here, String there) {
        if (!here.equals(there)) {
            rows.add(new Compared(Texts.get(prompt), Cell.of(here), Cell.of(there)));
        }
    }

    private static @Nullable Answer answer(@Nullable Sheet sheet, String block) {
        return sheet == null ? null : sheet.answers().get(block);
    }

    private static String said(@Nullable Sheet sheet, Function<Sheet, String> what) {
        return sheet == null ? "" : what.apply(sheet);
    }

    private static Optional<Step> step(Workbook workbook, @Nullable Sheet sheet) {
        return sheet == null ? Optional.empty() : workbook.stepOn(sheet.id());
    }

    private static String step(Step step) {
        LocalDate due = step.due();
        return String.join("\n",
                Stream.of(step.text(), due == null ? "" : Days.dated(due), step.with(), step.how())
                    .filter(text -> !text.isBlank())
                    .toList());
    }
}
