package nl.bloei.ui.sheet;

import java.util.List;
import java.util.function.UnaryOperator;

import nl.bloei.content.Texts;
import nl.bloei.drawing.StrandLook;
import nl.bloei.workbook.Answer;
import nl.bloei.workbook.Strand;
import nl.bloei.workbook.Strands;

/** The lines of one drawing: which there are, what they are called and which of them show. */
final class StrandsModel {
    private static final List<String> OFFERS = List.of("work", "energy", "people", "home", "health");
    private final LineModel line;

    StrandsModel(LineModel line) {
        this.line = line;
    }

    /** The lines as they are now. */
    Strands strands() {
        return line.line().strands();
    }

    /** Whether another line can still be told from the others. */
    boolean roomForMore() {
        return strands().all().size() < StrandLook.MOST;
    }

    /** Names for another line that none has yet. */
    List<String> offers() {
        List<String> taken = strands().all().stream().map(Strand::name).toList();
        return OFFERS.stream()
            .map(offer -> Texts.get("sheet.lines.offer." + offer))
            .filter(name -> !taken.contains(name))
            .toList();
    }

    /**
     * Adds a line; a single one until now gets a name as well, to tell them apart.
     *
     * @return its id
     */
    String add(String name) {
        Strand added = Strand.named(name);
        line.change(Texts.get("sheet.edit.line.add"), now -> {
            Strand front = now.strands().front();
            Strands named = front.name().isBlank()
                    ? now.strands().with(front.withName(Texts.get("sheet.lines.first")))
                    : now.strands();
            return now.withStrands(named.with(added));
        });
        return added.id();
    }

    /** Calls a line something else; without words it keeps its name. */
    void rename(String id, String name) {
        String words = name.strip();
        if (!words.isEmpty()) {
            change("sheet.edit.line.name", id, strand -> strand.withName(words));
        }
    }

    /** Shows a line or hides it. */
    void show(String id, boolean shown) {
        change(shown ? "sheet.edit.line.show" : "sheet.edit.line.hide", id, strand -> strand.withShown(shown));
    }

    /** Whether a line can be hidden: not when it is the only one that shows. */
    boolean canHide(String id) {
        return strands().all().stream().anyMatch(strand -> strand.shown() && !strand.id().equals(id));
    }

    /**
     * Takes a line away.
     *
     * @return puts it back where it was
     */
    Runnable remove(String id) {
        Strands before = strands();
        line.change(Texts.get("sheet.edit.line.remove"), now -> now.withoutStrand(id));
        return () -> line.change(Texts.get("sheet.edit.line.restore"),
                now -> now.withStrands(now.strands().restored(before, id)));
    }

    private void change(String name, String id, UnaryOperator<Strand> change) {
        line.change(Texts.get(name), now -> changed(now, id, change));
    }

    private static Answer.Line changed(Answer.Line line, String id, UnaryOperator<Strand> change) {
        return line.strands()
            .find(id)
            .map(strand -> line.withStrands(line.strands().with(change.apply(strand))))
            .orElse(line);
    }
}
