package nl.bloei.control;

import java.util.List;

import nl.bloei.content.Block;
import nl.bloei.content.Texts;
import nl.bloei.drawing.PolesDrawing;
import nl.bloei.workbook.Answer;

/** What a screen reader says about rows of dots. */
final class PolesWords {
    private PolesWords() {
    }

    /** The rows as a whole: "Stippen tussen twee uitspraken, tien rijen, vier ingevuld". */
    static String summary(List<Block.Poles.Row> rows, Answer.Poles poles) {
        long marked = rows.stream().filter(row -> poles.dot(row.id()).isPresent()).count();
        return Texts.get("control.poles.summary", HistoryWords.count(rows.size()), HistoryWords.count(marked));
    }

    /** One dot: "Rij 3 van 10, stip 4 van 5. Links: Fouten wil ik voorkomen. Rechts: Van fouten leer ik". */
    static String dot(List<Block.Poles.Row> rows, String id) {
        String rowId = PolesDrawing.row(id);
        for (int i = 0; i < rows.size(); i++) {
            Block.Poles.Row row = rows.get(i);
            if (row.id().equals(rowId)) {
                return Texts.get("control.poles.spoken", i + 1, rows.size(), PolesDrawing.dot(id),
                        Answer.Poles.Mark.DOTS, row.left(), row.right());
            }
        }
        return "";
    }
}
