package nl.bloei.editing;

import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * What one edit typed: the words that came into the one text that it changed.
 *
 * @param before the text up to where the words came in
 * @param added the words themselves; empty when words went out
 */
record Typing(String before, String added) {
    private static final Typing NOTHING = new Typing("", "");
    private static final String SENTENCE_ENDS = ".?!…";

    /** The difference between two workbooks; nothing if it is not in a text. */
    static Typing between(Object old, Object changed) {
        if (old.equals(changed)) {
            return NOTHING;
        }
        return switch (changed) {
            case String text when old instanceof String was -> inText(was, text);
            case Record to when old.getClass() == to.getClass() -> inRecord((Record) old, to);
            case List<?> to when old instanceof List<?> from && from.size() == to.size() -> inAll(from, to);
            case Map<?, ?> to when old instanceof Map<?, ?> from && from.keySet().equals(to.keySet()) ->
                inAll(from.values(), to.values());
            default -> NOTHING;
        };
    }

    /** Whether the words round a step off: a new line, or the space after a sentence. */
    boolean endsStep() {
        boolean sentence = added.isBlank() && !added.isEmpty() && !before.isEmpty()
                && SENTENCE_ENDS.indexOf(before.charAt(before.length() - 1)) >= 0;
        return sentence || added.indexOf('\n') >= 0;
    }

    private static Typing inText(String old, String changed) {
        int start = 0;
        int shorter = Math.min(old.length(), changed.length());
        while (start < shorter && old.charAt(start) == changed.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && old.charAt(old.length() - 1 - end) == changed.charAt(changed.length() - 1 - end)) {
            end++;
        }
        return new Typing(changed.substring(0, start), changed.substring(start, changed.length() - end));
    }

    private static Typing inRecord(Record old, Record changed) {
        for (RecordComponent part : changed.getClass().getRecordComponents()) {
            Typing found = inPart(part, old, changed);
            if (!found.equals(NOTHING)) {
                return found;
            }
        }
        return NOTHING;
    }

    private static Typing inPart(RecordComponent part, Record old, Record changed) {
        try {
            Object from = part.getAccessor().invoke(old);
            Object to = part.getAccessor().invoke(changed);
            return from == null || to == null ? NOTHING : between(from, to);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e); // The records of a workbook are public and their accessors plain.
        }
    }

    private static Typing inAll(Iterable<?> old, Iterable<?> changed) {
        Iterator<?> from = old.iterator();
        for (Object to : changed) {
            Typing found = between(from.next(), to);
            if (!found.equals(NOTHING)) {
                return found;
            }
        }
        return NOTHING;
    }
}
