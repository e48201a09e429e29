package nl.bloei.control;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Collectors;

import nl.bloei.content.Texts;
import nl.bloei.drawing.ScaleLook;

/** What a screen reader says about a line from 0 to 10, and how its numbers are written. */
public final class ScaleWords {
    private ScaleWords() {
    }

    /** A mark as one writes it: 6, or 6,5. */
    public static String number(double mark) {
        return mark == Math.rint(mark)
                ? Integer.toString((int) mark)
                : String.format(Texts.DUTCH, "%.1f", mark);
    }

    /** The line as a whole: "Lijn van 0 tot 10, nu op 6. Eerder: 15 oktober op 5". */
    static String summary(@Nullable Double mark, List<ScaleLook.Earlier> earlier, @Nullable String selectedId) {
        String now = mark == null
                ? Texts.get("control.scale.empty")
                : Texts.get("control.scale.summary", number(mark));
        var chosen = earlier.stream().filter(each -> each.id().equals(selectedId)).findFirst();
        if (chosen.isPresent()) {
            return Texts.get("control.scale.selected", then(chosen.get()), now);
        }
        return earlier.isEmpty()
                ? now
                : Texts.get("control.scale.earlier", now,
                        earlier.stream().map(ScaleWords::then).collect(Collectors.joining(", ")));
    }

    private static String then(ScaleLook.Earlier earlier) {
        return Texts.get("control.scale.then", earlier.label(), number(earlier.mark()));
    }
}
