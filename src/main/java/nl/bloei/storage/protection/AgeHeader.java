package nl.bloei.storage.protection;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first lines of an age file that a passphrase opens. Exactly one form is let through, character by character: so the
 * cost is known before any of it is spent, no second recipient can be slipped in, and no two headers mean the same.
 *
 * @param salt 16 bytes in Base64
 * @param workFactor the base-2 logarithm of scrypt's N
 */
record AgeHeader(String salt, int workFactor) {
    private static final String VERSION = "age-encryption.org/v1\n";
    /** Also the armoured form, and versions to come. */
    private static final Pattern SOME_AGE = Pattern
        .compile("age-encryption\\.org/v\\d+\\n.*|-----BEGIN AGE ENCRYPTED FILE-----.*", Pattern.DOTALL);
    private static final Pattern OTHER_RECIPIENT = Pattern.compile(VERSION + "-> (?!scrypt )[!-~]+ .*",
            Pattern.DOTALL);
    private static final Pattern WHOLE = Pattern.compile(VERSION
            + "-> scrypt ([A-Za-z0-9+/]{22}) ([1-9][0-9]{0,8})\n[A-Za-z0-9+/]{43}\n--- [A-Za-z0-9+/]{43}\n.*",
            Pattern.DOTALL);
    /** More than the longest header that is let through. */
    private static final int MOST_BYTES = 256;

    /** Whether these bytes begin as an age file does, whether or not it is whole. */
    static boolean begins(byte[] bytes) {
        String start = start(bytes);
        return SOME_AGE.matcher(start).matches() || cutOff(start);
    }

    /**
     * The header of these bytes.
     *
     * @throws SealException if it is not of the one form
     */
    static AgeHeader of(byte[] bytes) throws SealException {
        if (!begins(bytes)) {
            throw new SealException(SealException.Reason.NOT_SEALED, "not an age file");
        }
        String start = start(bytes);
        Matcher whole = WHOLE.matcher(start);
        if (whole.matches()) {
            return new AgeHeader(whole.group(1), Integer.parseInt(whole.group(2)));
        }
        boolean otherVersion = !start.startsWith(VERSION) && !cutOff(start);
        if (otherVersion || OTHER_RECIPIENT.matcher(start).matches()) {
            throw new SealException(SealException.Reason.UNSUPPORTED, "not sealed with a passphrase by age v1");
        }
        throw new SealException(SealException.Reason.DAMAGED, "the header");
    }

    private static boolean cutOff(String start) {
        return !start.isEmpty() && VERSION.startsWith(start);
    }

    private static String start(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, MOST_BYTES), StandardCharsets.ISO_8859_1);
    }
}
