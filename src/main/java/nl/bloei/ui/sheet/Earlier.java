package nl.bloei.ui.sheet;

import java.util.List;

import nl.bloei.content.Texts;
import nl.bloei.ui.Days;
import nl.bloei.workbook.Answer;
import nl.bloei.workbook.Sheet;

/**
 * What an earlier sheet of the same worksheet holds in a block.
 *
 * @param sheet the sheet
 * @param answer what stands there; never blank
 */
record Earlier<A extends Answer>(Sheet sheet, A answer) {

    /** All there is: first what is about the same subject, then the rest; within each the newest first. */
    static <A extends Answer> List<Earlier<A>> of(SheetModel model, String block, Class<A> kind) {
        return model.sheet().map(own -> of(model, own, block, kind)).orElseGet(List::of);
    }

    private static <A extends Answer> List<Earlier<A>> of(SheetModel model, Sheet own, String block, Class<A> kind) {
        return model.document()
            .workbook()
            .before(own)
            .stream()
            .flatMap(sheet -> sheet.answer(block, kind)
                .filter(answer -> !answer.blank())
                .map(answer -> new Earlier<>(sheet, answer))
                .stream())
            .toList();
    }

    /** Its day, and its subject where that is another than here. */
    String words(SheetModel model) {
        String day = Days.dated(sheet.date());
        boolean same = model.sheet().filter(sheet::sameSubject).isPresent();
        return same || sheet.subject().isBlank() ? day : Texts.get("sheet.earlier.other", day, sheet.subject());
    }
}
