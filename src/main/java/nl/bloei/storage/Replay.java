package nl.bloei.storage;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import nl.bloei.workbook.Workbook;

/**
 * What a journal tells that a program left behind.
 *
 * @param bases the digests of what may have stood in the file when it began
 * @param states the workbook at each entry, the latest last
 * @param from when the first entry was written
 * @param until when the last entry was written
 */
record Replay(Set<String> bases, List<Stored> states, Instant from, Instant until) {

    /** Takes unmodifiable copies. */
    Replay {
        bases = Set.copyOf(bases);
        states = List.copyOf(states);
    }

    /** What these bytes of a journal tell; {@code null} if not even its first entry is whole. */
    static @Nullable Replay of(byte[] bytes, Envelope envelope) throws Unfit {
        List<byte[]> payloads = Records.payloads(bytes);
        if (payloads.size() < 2) {
            return null;
        }
        Envelope.Strip strip = envelope.resume(payloads.getFirst());
        var states = new ArrayList<Stored>();
        Entry first = Entry.read(strip.open(1, payloads.get(1)));
        Instant until = first.at();
        states.add(first.after(null));
        for (int i = 2; i < payloads.size(); i++) {
            Entry next = Entry.read(strip.open(i, payloads.get(i)));
            states.add(next.after(states.getLast().workbook()));
            until = next.at();
        }
        return new Replay(first.bases(), states, first.at(), until);
    }

    /** The workbook as it was at last. */
    Stored last() {
        return states.getLast();
    }

    /**
     * Whether the journal goes on from what stands in the file: from what stood there when it began, or from one of its own
     * moments, which a save brought there before the program ended.
     */
    boolean continues(String digest, Workbook inFile) {
        return bases.contains(digest) || states.reversed().stream().anyMatch(each -> same(each.workbook(), inFile));
    }

    /** Whether two workbooks say the same, whichever save they are. */
    static boolean same(Workbook one, Workbook other) {
        return one.withGeneration(0).equals(other.withGeneration(0));
    }
}
