package nl.bloei.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Changes of lists that are values. */
final class Lists {
    private Lists() {
    }

    /** The list with an element put in the place of the one with its id, or added at the end. */
    static <T> List<T> with(List<T> list, T element, Function<T, String> id) {
        var changed = new ArrayList<T>(list.size() + 1);
        boolean found = false;
        for (T each : list) {
            boolean same = id.apply(each).equals(id.apply(element));
            changed.add(same ? element : each);
            found |= same;
        }
        if (!found) {
            changed.add(element);
        }
        return List.copyOf(changed);
    }
}
