package nl.bloei.storage;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import nl.bloei.workbook.Extras;
import nl.bloei.workbook.Sheet;
import nl.bloei.workbook.Workbook;

/**
 * What a journal says of one moment: the first entry the whole workbook, each that follows only the sheets that became
 * other ones since the entry before.
 */
final class Entry {
    /** Stands in the order of the sheets for the next one that the entry brings along. */
    private static final String BROUGHT = "+";

    private final Instant at;
    private final Set<String> bases;
    private final List<String> order;
    private final Stored part;

    private Entry(Instant at, Set<String> bases, List<String> order, Stored part) {
        this.at = at;
        this.bases = bases;
        this.order = order;
        this.part = part;
    }

    /**
     * A first entry.
     *
     * @param bases the digests of what may stand in the file at this moment
     */
    static Entry first(Stored stored, Set<String> bases, Instant at) {
        return new Entry(at, bases, List.of(), stored);
    }

    /** An entry after one that left this workbook. */
    static Entry next(Stored stored, Workbook before, Instant at) {
        var places = new IdentityHashMap<Sheet, String>();
        for (int i = 0; i < before.sheets().size(); i++) {
            places.put(before.sheets().get(i), String.valueOf(i));
        }
        var order = new ArrayList<String>();
        var brought = new ArrayList<Sheet>();
        for (Sheet sheet : stored.workbook().sheets()) {
            String place = places.getOrDefault(sheet, BROUGHT);
            order.add(place);
            if (place.equals(BROUGHT)) {
                brought.add(sheet);
            }
        }
        return new Entry(at, Set.of(), order, stored.with(with(stored.workbook(), brought)));
    }

    /** When it was written. */
    Instant at() {
        return at;
    }

    /** The digests of what may have stood in the file when the journal began. */
    Set<String> bases() {
        return bases;
    }

    /** The workbook at this moment, given the one of the entry before, or {@code null} for the first. */
    Stored after(@Nullable Workbook before) throws Unfit {
        if (before == null) {
            return part;
        }
        var sheets = new ArrayList<Sheet>();
        var brought = part.workbook().sheets().iterator();
        for (String place : order) {
            if (place.equals(BROUGHT) && brought.hasNext()) {
                sheets.add(brought.next());
            } else {
                sheets.add(before.sheets().get(index(place, before.sheets().size())));
            }
        }
        return part.with(with(part.workbook(), sheets));
    }

    byte[] bytes() {
        byte[] head;
        try (var out = new JsonOut()) {
            out.object(Extras.NONE);
            out.time("at", at);
            texts(out, "bases", bases);
            texts(out, "order", order);
            out.end();
            head = out.bytes();
        }
        byte[] body = WorkbookWriter.write(part);
        return ByteBuffer.allocate(Integer.BYTES + head.length + body.length)
            .putInt(head.length)
            .put(head)
            .put(body)
            .array();
    }

    static Entry read(byte[] bytes) throws Unfit {
        int length = bytes.length < Integer.BYTES ? -1 : ByteBuffer.wrap(bytes).getInt();
        if (length < 0 || length > bytes.length - Integer.BYTES) {
            throw damaged();
        }
        var head = new Fields(Json.object(Arrays.copyOfRange(bytes, Integer.BYTES, Integer.BYTES + length)));
        Instant at = head.instant("at");
        Set<String> bases = new HashSet<>(head.texts("bases"));
        List<String> order = head.texts("order");
        byte[] body = Arrays.copyOfRange(bytes, Integer.BYTES + length, bytes.length);
        return new Entry(at, bases, order, WorkbookReader.read(body));
    }

    private static int index(String place, int size) throws Unfit {
        try {
            int index = Integer.parseInt(place);
            if (index >= 0 && index < size) {
                return index;
            }
        } catch (NumberFormatException e) {
            throw damaged();
        }
        throw damaged();
    }

    private static Unfit damaged() {
        return new Unfit(Problem.Kind.DAMAGED, "no entry of a journal");
    }

    private static void texts(JsonOut out, String name, Iterable<String> texts) {
        out.array(name);
        texts.forEach(out::text);
        out.endArray();
    }

    private static Workbook with(Workbook workbook, List<Sheet> sheets) {
        return new Workbook(workbook.id(), workbook.title(), workbook.about(), workbook.writtenBy(), workbook.created(),
                workbook.generation(), sheets, workbook.steps(), workbook.extras());
    }
}
