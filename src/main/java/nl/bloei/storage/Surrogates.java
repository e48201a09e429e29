package nl.bloei.storage;

/**
 * Halves of characters that stand alone, as a careless paste can leave them: UTF-8 has no bytes for them, so they are
 * written as escapes.
 */
final class Surrogates {
    private Surrogates() {
    }

    /** Whether a text has half a character in it. */
    static boolean alone(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (aloneAt(text, i)) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    /** The text as a JSON string in which the halves are escapes. */
    static String quoted(String text) {
        var json = new StringBuilder(text.length() + 16).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isSurrogate(c) && !aloneAt(text, i);
            if (pair) {
                json.append(c).append(text.charAt(++i));
            } else if (c < ' ' || Character.isSurrogate(c)) {
                json.append("\\u%04x".formatted((int) c));
            } else {
                json.append(c == '"' || c == '\\' ? "\\" : "").append(c);
            }
        }
        return json.append('"').toString();
    }

    private static boolean aloneAt(String text, int i) {
        return !(Character.isHighSurrogate(text.charAt(i)) && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1)));
    }
}
