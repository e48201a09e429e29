package nl.bloei.paper;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Arabic letters change shape with their neighbours. A PDF shows glyphs, so the shapes are chosen here, as the
 * presentation forms that Unicode has for them.
 */
final class ArabicForms {
    private static final int ISOLATED = 0;
    private static final int FINAL = 1;
    private static final int INITIAL = 2;
    private static final int MEDIAL = 3;
    private static final String[] NAMES = {"ISOLATED FORM", "FINAL FORM", "INITIAL FORM", "MEDIAL FORM"};
    private static final char TATWEEL = '\u0640';
    private static final char LAM = '\u0644';

    /** From a letter, or lam and a kind of alef, to its forms; 0 where there is none. */
    private static final Map<String, char[]> FORMS = read();

    private ArabicForms() {
    }

    /** The text with each Arabic letter in the shape that its neighbours ask for; its order stays as it is read. */
    static String shape(String text) {
        if (text.chars().noneMatch(c -> c >= 0x600 && c < 0x700)) {
            return text;
        }
        var shaped = new StringBuilder(text.length());
        boolean joined = false;
        for (int i = 0; i < text.length(); i++) {
            String letter = letterAt(text, i);
            char[] forms = FORMS.get(letter);
            if (forms == null) {
                char c = text.charAt(i);
                shaped.append(c);
                joined = c == TATWEEL || (transparent(c) && joined);
                continue;
            }
            i += letter.length() - 1;
            boolean onward = forms[INITIAL] != 0 && joinsBackward(text, i + 1);
            int form = joined && onward ? MEDIAL : joined ? FINAL : onward ? INITIAL : ISOLATED;
            char drawn = forms[form] != 0 ? forms[form] : forms[ISOLATED];
            shaped.append(drawn != 0 ? String.valueOf(drawn) : letter);
            joined = onward;
        }
        return shaped.toString();
    }

    private static String letterAt(String text, int i) {
        String pair = text.substring(i, Math.min(i + 2, text.length()));
        return text.charAt(i) == LAM && FORMS.containsKey(pair) ? pair : text.substring(i, i + 1);
    }

    private static boolean joinsBackward(String text, int from) {
        int i = from;
        while (i < text.length() && transparent(text.charAt(i))) {
            i++;
        }
        if (i >= text.length()) {
            return false;
        }
        char[] forms = FORMS.get(letterAt(text, i));
        return text.charAt(i) == TATWEEL || (forms != null && forms[FINAL] != 0);
    }

    private static boolean transparent(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static Map<String, char[]> read() {
        var forms = new HashMap<String, char[]>();
        for (char c = '\uFB50'; c <= '\uFEFC'; c++) {
            String name = Character.getName(c);
            String letter = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
            boolean single = letter.length() == 1
                    || (letter.length() == 2 && name != null && name.contains("LAM WITH ALEF"));
            for (int form = 0; single && name != null && form < NAMES.length; form++) {
                if (name.startsWith("ARABIC L") && name.endsWith(NAMES[form])) {
                    forms.computeIfAbsent(letter, _ -> new char[NAMES.length])[form] = c;
                }
            }
        }
        return forms;
    }
}
