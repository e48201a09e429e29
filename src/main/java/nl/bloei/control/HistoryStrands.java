package nl.bloei.control;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import nl.bloei.workbook.Answer;
import nl.bloei.workbook.LinePoint;
import nl.bloei.workbook.Strand;

/** Which of the lines of a drawing is worked on: keys and mouse reach the points of that one only. */
final class HistoryStrands {
    private final HistoryLineView view;
    private final ObjectProperty<String> active;

    HistoryStrands(HistoryLineView view) {
        this.view = view;
        active = new SimpleObjectProperty<>(view, "active", Strand.FIRST);
        active.subscribe((_, _) -> activated());
        view.selectedIdProperty().subscribe((_, id) -> selected(id));
    }

    /** The id of the line that is worked on. */
    ObjectProperty<String> activeProperty() {
        return active;
    }

    /** Goes to the first line that shows when the one that was worked on is gone or hidden. */
    void changed() {
        List<String> shown = view.whole().strands().shown().stream().map(Strand::id).toList();
        if (!shown.contains(active.get())) {
            active.set(shown.getFirst());
        }
    }

    /** The drawing with that line in front. */
    Answer.Line front() {
        return view.whole().seenFrom(active.get());
    }

    /** The drawing as it is kept, with the points that the line in front has now. */
    Answer.Line kept(Answer.Line front) {
        Answer.Line whole = view.whole();
        return whole.withStrands(whole.strands().with(front.strands().front()));
    }

    /**
     * Goes to the next line that shows, or back; to the point that lies nearest in time if one was selected.
     *
     * @param by 1 or -1
     * @return whether there is another line
     */
    boolean step(int by) {
        List<Strand> open = view.whole().strands().shown();
        if (open.size() < 2) {
            return false;
        }
        int now = open.stream().map(Strand::id).toList().indexOf(active.get());
        Strand next = open.get(Math.floorMod(now + by, open.size()));
        Optional<LinePoint> near = view.selected()
            .flatMap(from -> next.points()
                .stream()
                .min(Comparator.comparing(point -> Duration.between(from.at(), point.at()).abs())));
        active.set(next.id());
        view.setSelectedId(near.map(LinePoint::id).orElse(null));
        return true;
    }

    private void activated() {
        if (view.selected().isEmpty()) {
            view.setSelectedId(null);
        }
        view.speak();
    }

    /** What is selected is worked on, whichever line it lies on. */
    private void selected(@Nullable String id) {
        if (id != null) {
            view.whole().strands().of(id).map(Strand::id).ifPresent(active::set);
        }
    }
}
