package nl.bloei.ui.sheet;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import nl.bloei.workbook.Answer;
import nl.bloei.workbook.Sheet;
import nl.bloei.workbook.Step;
import nl.bloei.workbook.Workbook;

/** What changed on a sheet between two versions of the workbook: to bring it into view after undo. */
final class Changes {
    private Changes() {
    }

    /** The first of the blocks whose answer or step changed; absent if the sheet was added or taken away. */
    static Optional<String> firstBlock(Workbook before, Workbook after, String sheet, List<String> blocks) {
        if (before.sheet(sheet).isEmpty() || after.sheet(sheet).isEmpty()) {
            return Optional.empty();
        }
        Map<String, Answer> old = before.sheet(sheet).map(Sheet::answers).orElseThrow();
        Map<String, Answer> now = after.sheet(sheet).map(Sheet::answers).orElseThrow();
        Optional<String> answer = blocks.stream()
            .filter(block -> !Objects.equals(old.get(block), now.get(block)))
            .findFirst();
        return answer.or(() -> before.stepOn(sheet).equals(after.stepOn(sheet))
                ? Optional.empty()
                : after.stepOn(sheet).or(() -> before.stepOn(sheet)).map(Step::from).map(from -> from.block()));
    }
}
