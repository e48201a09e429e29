package nl.bloei.insight;

import org.jspecify.annotations.Nullable;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import nl.bloei.content.Content;
import nl.bloei.content.Texts;
import nl.bloei.content.Worksheet;
import nl.bloei.workbook.Answer;
import nl.bloei.workbook.Sheet;
import nl.bloei.workbook.Step;
import nl.bloei.workbook.Workbook;
import nl.bloei.workbook.Written;

/**
 * Finds words in everything that was written in a workbook, and in everything that the book offers. Capitals and accents
 * do not matter; every word that is asked for must be there, or one that begins with it. What was read of a sheet is
 * remembered for as long as the sheet does not change. For any thread.
 */
public final class Search {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Texts.DUTCH);
    /** Passages of one sheet among the finds: one long sheet does not push all others away. */
    private static final int MOST_PER_SHEET = 3;
    private static final int LONGEST_QUERY = 200;

    private final Content content;
    private IdentityHashMap<Sheet, Read> known = new IdentityHashMap<>();
    private @Nullable Workbook last;
    private List<Leaf> written = List.of();
    private @Nullable List<Leaf> offered;

    private record Read(@Nullable Step step, Leaf leaf) {
    }

    /**
     * What was found.
     *
     * @param written finds in the workbook, the best first
     * @param offered finds in the book, the best first
     * @param more whether there was more of either
     */
    public record Found(List<Hit> written, List<Hit> offered, boolean more) {
        /** Nothing. */
        public static final Found NOTHING = new Found(List.of(), List.of(), false);

        /** Takes unmodifiable copies. */
        public Found {
            written = List.copyOf(written);
            offered = List.copyOf(offered);
        }

        /** Whether nothing was found. */
        public boolean empty() {
            return written.isEmpty() && offered.isEmpty();
        }
    }

    /** A search through a book. */
    public Search(Content content) {
        this.content = content;
    }

    /**
     * Looks for words. A query without words finds nothing, but the workbook has then been read.
     *
     * @param query what somebody typed; of a very long one only the begin counts
     * @param most how many finds of each kind are of interest
     * @param stop says that nobody waits for the answer any more
     */
    public synchronized Found find(Workbook workbook, String query, int most, BooleanSupplier stop) {
        read(workbook, stop);
        List<String> starts = Folding.words(query.substring(0, Math.min(query.length(), LONGEST_QUERY)))
            .stream()
            .map(word -> " " + word)
            .toList();
        if (starts.isEmpty() || stop.getAsBoolean()) {
            return Found.NOTHING;
        }
        List<Leaf.Find> mine = look(written, starts, MOST_PER_SHEET);
        List<Leaf.Find> books = look(books(), starts, 1);
        return new Found(hits(mine, starts, most), hits(books, starts, most),
                mine.size() > most || books.size() > most);
    }

    /** Forgets what was read of a workbook; what the book offers stays. */
    public synchronized void forget() {
        known = new IdentityHashMap<>();
        last = null;
        written = List.of();
    }

    private static List<Leaf.Find> look(List<Leaf> leaves, List<String> starts, int each) {
        var finds = new ArrayList<Leaf.Find>();
        leaves.forEach(leaf -> leaf.find(starts, each, finds));
        return finds;
    }

    private static List<Hit> hits(List<Leaf.Find> finds, List<String> starts, int most) {
        // The leaves come in the order of recency, and sorting keeps it among equals.
        return finds.stream()
            .sorted(Comparator.comparing(Leaf.Find::rank))
            .limit(most)
            .map(find -> find.leaf().hit(find, starts))
            .toList();
    }

    private List<Leaf> books() {
        List<Leaf> books = offered;
        if (books == null) {
            books = Bookshelf.leaves(content);
            offered = books;
        }
        return books;
    }

    private void read(Workbook workbook, BooleanSupplier stop) {
        books();
        if (Insight.same(workbook, last)) {
            return;
        }
        Map<String, Worksheet> worksheets = new HashMap<>();
        content.worksheets().forEach(worksheet -> worksheets.put(worksheet.id(), worksheet));
        Map<String, Step> steps = new HashMap<>();
        workbook.steps().forEach(step -> steps.put(step.from().sheet(), step));
        var now = new IdentityHashMap<Sheet, Read>();
        for (Sheet sheet : workbook.sheets()) {
            if (stop.getAsBoolean()) {
                known.putAll(now); // What was read so far is not read again.
                return;
            }
            Step step = steps.get(sheet.id());
            Read before = known.get(sheet);
            now.put(sheet, before != null && Insight.same(step, before.step())
                    ? before
                    : new Read(step, leaf(sheet, step, Optional.ofNullable(worksheets.get(sheet.worksheet())))));
        }
        known = now;
        last = workbook;
        written = workbook.sheets()
            .stream()
            .sorted(Comparator.comparing(Sheet::date).thenComparing(Sheet::changed).reversed())
            .map(sheet -> Objects.requireNonNull(now.get(sheet)).leaf())
            .toList();
    }

    private static Leaf leaf(Sheet sheet, @Nullable Step step, Optional<Worksheet> worksheet) {
        var leaf = new Leaf.Builder(worksheet.map(Worksheet::part).orElse(null),
                worksheet.map(Worksheet::title).orElse(""), sheet.date(), sheet.subject(),
                sheet.with() + " " + DAY.format(sheet.date()));
        for (Map.Entry<String, Answer> answer : sheet.answers().entrySet()) {
            var place = new Hit.OnSheet(sheet.id(), answer.getKey());
            Written.in(answer.getValue()).forEach(text -> leaf.add(place, text));
        }
        if (step != null) {
            var place = new Hit.OnSheet(sheet.id(), step.from().block());
            leaf.add(place, step.text()).add(place, step.with()).add(place, step.how());
        }
        return leaf.build(new Hit.OnSheet(sheet.id(), ""));
    }
}
