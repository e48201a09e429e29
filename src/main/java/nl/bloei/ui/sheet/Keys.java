package nl.bloei.ui.sheet;

import java.util.List;
import java.util.stream.IntStream;

import nl.bloei.content.Texts;
import nl.bloei.ui.KeyHelp;

/** The keys of a canvas, in words. */
final class Keys {
    private Keys() {
    }

    /** The lines of help {@code sheet.keys.NAME.1} and so on: the keys, a bar, and what they do. */
    static List<KeyHelp> of(String name, int lines) {
        return IntStream.rangeClosed(1, lines)
            .mapToObj(line -> Texts.get("sheet.keys." + name + "." + line))
            .map(words -> words.split("\\|", 2))
            .map(parts -> new KeyHelp(parts[0].strip(), parts[1].strip()))
            .toList();
    }
}
