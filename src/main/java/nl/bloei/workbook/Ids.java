package nl.bloei.workbook;

import java.security.SecureRandom;

/** Makes the identifiers of workbooks, sheets, items, points, notes and steps. */
public final class Ids {
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {
    }

    /** A new identifier of 12 characters without look-alikes, safe as a file name and as a JSON string. */
    public static String next() {
        var id = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            id.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return id.toString();
    }
}
