package nl.bloei.drawing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;

/**
 * The part of a TrueType file that decides how wide a text is: the tables head, hhea, maxp, hmtx and cmap (formats 4
 * and 12).
 */
final class FontFile {
    private static final int DIRECTORY = 12;
    private static final int DIRECTORY_ENTRY = 16;
    private static final int PLANE = 0x10000;

    private final ByteBuffer bytes;
    private final Map<String, Integer> tables = new HashMap<>();
    private final double em;
    private final double ascent;
    private final double descent;
    private final int[] advances;
    private final char[] plane = new char[PLANE];
    private final Map<Integer, Integer> beyond = new HashMap<>();

    private FontFile(byte[] file) {
        bytes = ByteBuffer.wrap(file);
        for (int i = 0; i < unsigned(4); i++) {
            int entry = DIRECTORY + i * DIRECTORY_ENTRY;
            var tag = new StringBuilder();
            for (int c = 0; c < 4; c++) {
                tag.append((char) bytes.get(entry + c));
            }
            tables.put(tag.toString(), bytes.getInt(entry + 8));
        }
        em = unsigned(table("head") + 18);
        int hhea = table("hhea");
        ascent = bytes.getShort(hhea + 4) / em;
        descent = -bytes.getShort(hhea + 6) / em;
        advances = readAdvances(unsigned(hhea + 34), unsigned(table("maxp") + 4));
        readCharacters(table("cmap"));
    }

    /**
     * Reads a font among the resources of the program.
     *
     * @throws IllegalStateException if it is missing or not a font: a broken build
     */
    static FontFile read(String resource) {
        try (InputStream in = FontFile.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("Missing " + resource);
            }
            return new FontFile(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IndexOutOfBoundsException e) {
            throw new IllegalStateException("Not a font: " + resource, e);
        }
    }

    /** How far the letters reach above the baseline, in ems. */
    double ascent() {
        return ascent;
    }

    /** How far the letters reach below the baseline, in ems. */
    double descent() {
        return descent;
    }

    /** The width of a character in ems; one that is not in the font is as wide as the missing glyph. */
    double advance(int codePoint) {
        int glyph = glyph(codePoint);
        return glyph == 0 && invisible(codePoint) ? 0 : advances[glyph] / em;
    }

    private int glyph(int codePoint) {
        return codePoint < PLANE ? plane[codePoint] : beyond.getOrDefault(codePoint, 0);
    }

    /** Joiners and variation selectors never show, whether the font has them or not. */
    private static boolean invisible(int codePoint) {
        return Character.getType(codePoint) == Character.FORMAT || (codePoint >= 0xFE00 && codePoint <= 0xFE0F);
    }

    private int[] readAdvances(int measured, int glyphs) {
        int hmtx = table("hmtx");
        var widths = new int[glyphs];
        for (int glyph = 0; glyph < glyphs; glyph++) {
            widths[glyph] = unsigned(hmtx + 4 * Math.min(glyph, measured - 1));
        }
        return widths;
    }

    private void readCharacters(int cmap) {
        for (int i = 0; i < unsigned(cmap + 2); i++) {
            int subtable = cmap + bytes.getInt(cmap + 4 + 8 * i + 4);
            switch (unsigned(subtable)) {
                case 4 -> readSegments(subtable);
                case 12 -> readGroups(subtable);
                default -> {
                    // Other formats repeat what these two say.
                }
            }
        }
    }

    /** Format 4: segments of the basic plane, each with a delta or a list of glyphs. */
    private void readSegments(int subtable) {
        int twice = unsigned(subtable + 6);
        int ends = subtable + 14;
        int starts = ends + twice + 2;
        int deltas = starts + twice;
        int offsets = deltas + twice;
        for (int i = 0; i < twice; i += 2) {
            int first = unsigned(starts + i);
            int last = Math.min(unsigned(ends + i), PLANE - 2);
            int delta = unsigned(deltas + i);
            int offset = unsigned(offsets + i);
            for (int c = first; c <= last; c++) {
                int listed = offset == 0 ? c : unsigned(offsets + i + offset + 2 * (c - first));
                plane[c] = listed == 0 ? 0 : (char) (listed + delta);
            }
        }
    }

    /** Format 12: groups of successive characters over all planes. */
    private void readGroups(int subtable) {
        for (int i = 0; i < bytes.getInt(subtable + 12); i++) {
            int group = subtable + 16 + 12 * i;
            int first = bytes.getInt(group);
            int last = bytes.getInt(group + 4);
            int glyph = bytes.getInt(group + 8);
            for (int c = first; c <= last; c++) {
                if (c < PLANE) {
                    plane[c] = (char) (glyph + c - first);
                } else {
                    beyond.put(c, glyph + c - first);
                }
            }
        }
    }

    private int table(String tag) {
        Integer offset = tables.get(tag);
        if (offset == null) {
            throw new IllegalStateException("No table " + tag);
        }
        return offset;
    }

    private int unsigned(int offset) {
        return Short.toUnsignedInt(bytes.getShort(offset));
    }
}
