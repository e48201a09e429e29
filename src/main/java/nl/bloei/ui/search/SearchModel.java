package nl.bloei.ui.search;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import nl.bloei.content.Texts;
import nl.bloei.insight.Hit;
import nl.bloei.insight.Search;
import nl.bloei.ui.Work;
import nl.bloei.workbook.Workbook;

/** What was asked, what was found, and which find is chosen. An answer to an earlier question is thrown away. */
final class SearchModel {
    /** How many finds of each kind are shown. */
    static final int MOST = 12;
    private static final Logger LOG = Logger.getLogger(SearchModel.class.getName());

    private final Search search;
    private final Work work;
    private final AtomicInteger asked = new AtomicInteger();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(
            new State("", Search.Found.NOTHING, -1));
    private Work.@Nullable Job job;

    /**
     * What shows.
     *
     * @param query the words that were looked for
     * @param found what was found
     * @param chosen the place of the chosen find among all of them, or -1
     */
    record State(String query, Search.Found found, int chosen) {

        /** All finds: those in the workbook, then those in the book. */
        List<Hit> hits() {
            return Stream.concat(found.written().stream(), found.offered().stream()).toList();
        }

        /** What one would say about the finds; empty as long as nothing was asked. */
        String words() {
            if (query.isBlank()) {
                return "";
            } else if (found.empty()) {
                return Texts.get("ui.search.none");
            } else if (found.more()) {
                return Texts.get("ui.search.more");
            }
            return Texts.get("ui.search.found", found.written().size(), found.offered().size());
        }
    }

    SearchModel(Search search, Work work) {
        this.search = search;
        this.work = work;
    }

    /** What shows now. */
    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Looks for words in a workbook, beside the screen. */
    void ask(Workbook workbook, String query) {
        int mine = asked.incrementAndGet();
        if (job != null) {
            job.cancel();
        }
        job = work.run(() -> search.find(workbook, query, MOST, () -> asked.get() != mine),
                found -> show(mine, query, found),
                failure -> {
                    LOG.log(Level.SEVERE, "Searching failed", failure);
                    show(mine, query, Search.Found.NOTHING);
                });
    }

    /** Nobody waits for an answer any more. */
    void stop() {
        asked.incrementAndGet();
        if (job != null) {
            job.cancel();
        }
    }

    /** Chooses a find further on or back, and stays within the list. */
    void step(int by) {
        State now = state.get();
        int last = now.hits().size() - 1;
        if (last >= 0) {
            state.set(new State(now.query(), now.found(), Math.clamp(now.chosen() + (long) by, 0, last)));
        }
    }

    private void show(int mine, String query, Search.Found found) {
        if (asked.get() == mine) {
            state.set(new State(query, found, found.empty() ? -1 : 0));
        }
    }
}
