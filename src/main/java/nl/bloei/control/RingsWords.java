package nl.bloei.control;

import java.util.List;

import nl.bloei.content.Texts;
import nl.bloei.workbook.Answer;
import nl.bloei.workbook.Note;

/** What a screen reader says about a progress circle. */
final class RingsWords {

    private RingsWords() {
    }

    /** The rings as a whole: "Progressiecirkel, vijf al bereikt, zes nog te bereiken". */
    static String summary(Answer.Rings rings) {
        return Texts.get("control.rings.summary", HistoryWords.count(in(rings, Note.Ring.INNER).size()),
                HistoryWords.count(in(rings, Note.Ring.OUTER).size()));
    }

    /** One note: "Nog te bereiken, briefje 2 van 6, Een stilte mag duren, gekozen als stap". */
    static String note(Answer.Rings rings, Note note, boolean chosen) {
        List<Note> ring = in(rings, note.ring());
        String words = note.text().isBlank() ? Texts.get("control.rings.spoken.blank") : note.text();
        String spoken = Texts.get(
                note.ring() == Note.Ring.INNER ? "control.rings.spoken.inner" : "control.rings.spoken.outer",
                ring.indexOf(note) + 1, ring.size(), words);
        return chosen ? Texts.get("control.rings.spoken.chosen", spoken) : spoken;
    }

    private static List<Note> in(Answer.Rings rings, Note.Ring ring) {
        return rings.notes().stream().filter(note -> note.ring() == ring).toList();
    }
}
