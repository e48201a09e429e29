package nl.bloei.insight;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import nl.bloei.content.Part;

/**
 * Something that can be found as one: a sheet, a page, a scene. All its words stand in one long string, so that a look at
 * a leaf costs next to nothing; what stands where is remembered by position.
 */
final class Leaf {
    private final @Nullable Part part;
    private final String title;
    private final @Nullable LocalDate day;
    private final String subject;
    private final List<Passage> passages;
    private final String words;
    private final int titleEnds;
    private final int headEnds;

    /**
     * A stretch of text on a leaf.
     *
     * @param place where it stands
     * @param text its words, composed
     * @param from where its words begin in the words of the leaf
     */
    private record Passage(Hit.Place place, String text, int from) {
        int to() {
            return from + text.length();
        }
    }

    /** How well a leaf answers a question, the best first. */
    enum Rank {
        /** The title begins with the first word and has them all. */
        TITLE_BEGINS,
        /** The title has all words. */
        TITLE,
        /** One passage has all words, whole. */
        WHOLE,
        /** One passage has the beginnings of all words. */
        PASSAGE,
        /** The words stand in different passages. */
        SPREAD
    }

    /**
     * A find.
     *
     * @param leaf the leaf
     * @param passage which passage, or -1 for none
     * @param rank how well it fits
     */
    record Find(Leaf leaf, int passage, Rank rank) {
    }

    /** Builds a leaf from what stands on it. */
    static final class Builder {
        private final List<Passage> passages = new ArrayList<>();
        private final StringBuilder words = new StringBuilder(" ");
        private final @Nullable Part part;
        private final String title;
        private final @Nullable LocalDate day;
        private final String subject;
        private final int titleEnds;
        private final int headEnds;

        /**
         * Begins a leaf.
         *
         * @param also other words that count as part of its head, such as the day
         */
        Builder(@Nullable Part part, String title, @Nullable LocalDate day, String subject, String also) {
            this.part = part;
            this.title = Folding.composed(title);
            this.day = day;
            this.subject = Folding.composed(subject.strip());
            words.append(Folding.searchable(this.title)).append(' ');
            titleEnds = words.length();
            words.append(Folding.searchable(this.subject))
                .append(' ')
                .append(Folding.searchable(Folding.composed(also)))
                .append(' ');
            headEnds = words.length();
        }

        /** Adds a stretch of text, unless it is blank. */
        Builder add(Hit.Place place, String text) {
            if (!text.isBlank()) {
                String composed = Folding.composed(text.strip());
                passages.add(new Passage(place, composed, words.length()));
                words.append(Folding.searchable(composed)).append(' ');
            }
            return this;
        }

        /** The leaf; something without passages stands at the given place. */
        Leaf build(Hit.Place whole) {
            if (passages.isEmpty()) {
                passages.add(new Passage(whole, "", words.length()));
            }
            return new Leaf(this);
        }
    }

    private Leaf(Builder from) {
        part = from.part;
        title = from.title;
        day = from.day;
        subject = from.subject;
        passages = List.copyOf(from.passages);
        words = from.words.toString();
        titleEnds = from.titleEnds;
        headEnds = from.headEnds;
    }

    /**
     * Adds what this leaf has to say.
     *
     * @param starts the words, each with a space before it
     * @param most how many passages of one leaf are of interest
     */
    void find(List<String> starts, int most, List<? super Find> into) {
        for (String start : starts) {
            if (words.indexOf(start) < 0) {
                return;
            }
        }
        if (starts.stream().allMatch(start -> within(start, 0, titleEnds))) {
            boolean begins = words.startsWith(starts.getFirst());
            into.add(new Find(this, best(starts), begins ? Rank.TITLE_BEGINS : Rank.TITLE));
            return;
        }
        var found = new ArrayList<String>();
        for (int i = 0; i < passages.size() && found.size() < most; i++) {
            Rank rank = rank(starts, passages.get(i));
            // The same words in another place of one leaf say nothing new.
            if (rank != null && !found.contains(passages.get(i).text())) {
                into.add(new Find(this, i, rank));
                found.add(passages.get(i).text());
            }
        }
        if (found.isEmpty()) {
            into.add(new Find(this, best(starts), Rank.SPREAD));
        }
    }

    /** How well a passage answers together with the head of the leaf; {@code null} if it does not. */
    private @Nullable Rank rank(List<String> starts, Passage passage) {
        boolean any = false;
        boolean whole = true;
        for (String start : starts) {
            boolean here = within(start, passage.from() - 1, passage.to());
            if (!here && !within(start, 0, headEnds)) {
                return null;
            }
            any |= here;
            whole &= here && within(start + " ", passage.from() - 1, passage.to() + 1);
        }
        return any ? whole ? Rank.WHOLE : Rank.PASSAGE : null;
    }

    /** The passage with most of the words; -1 if none has any. */
    private int best(List<String> starts) {
        int best = -1;
        long most = 0;
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            long count = starts.stream().filter(s -> within(s, passage.from() - 1, passage.to())).count();
            if (count > most) {
                most = count;
                best = i;
            }
        }
        return best;
    }

    private boolean within(String what, int from, int to) {
        return words.indexOf(what, from, Math.min(to, words.length())) >= 0;
    }

    /** A find, as it is shown. */
    Hit hit(Find find, List<String> starts) {
        Passage passage = passages.get(Math.max(0, find.passage()));
        var marks = Snippets.marks(words, starts, passage.from(), passage.to());
        Hit.Place place = passage.place();
        if (find.passage() < 0 && place instanceof Hit.OnSheet(String sheet, String _)) {
            place = new Hit.OnSheet(sheet, "");
        }
        return new Hit(place, part, new Hit.Marked(title, Snippets.marks(words, starts, 1, 1 + title.length())), day,
                subject, Snippets.cut(passage.text(), marks));
    }
}
