package nl.bloei.ui;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The lines of the drawings on cards, on a grid of 72 by 60. */
final class PictureShapes {
    private static final String PAGE = "page";
    private static final Map<String, List<Shape>> SHAPES = Map.ofEntries(
            Map.entry(PAGE,
                    List.of(new Shape("M23 11h20l7 7v31H23zM43 11v7h7", "pale"),
                            new Shape("M29 26h15M29 33h15M29 40h9", "mid"))),
            Map.entry("line",
                    List.of(new Shape("M10 32h52", "mid"),
                            new Shape("M11 34C17 34 18 16 25 16S33 45 41 45 50 20 61 18", "line"),
                            new Shape("M21.5 16a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0", "solid"),
                            new Shape("M37.5 45a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0", "pale"))),
            Map.entry(
                    "circle",
                    List.of(new Shape("M14 30a22 22 0 1 0 44 0a22 22 0 1 0-44 0", "pale"),
                            new Shape("M24 30a12 12 0 1 0 24 0a12 12 0 1 0-24 0",
                                    "tint"),
                            new Shape("M31 26h11v7H31z", "solid"), new Shape("M47 15.5h9v6h-9z", "dashed"))),
            Map.entry("book", List.of(new Shape(
                    "M36 18c-5-3.5-11-4.5-20-4.5v29c8.5 0 15 1 20 4.5 5-3.5 11.5-4.5 20-4.5v-29c-9 0-15 1-20 4.5zM36 18v29",
                    "pale"),
                    new Shape(
                            "M22 21.5c3.5.2 6 .7 8.5 1.8M22 28.5c3.5.2 6 .7 8.5 1.8M41.5 23.3c2.5-1.1 5-1.6 8.5-1.8M41.5 30.3c2.5-1.1 5-1.6 8.5-1.8",
                            "mid"))),
            Map.entry("sprout",
                    List.of(new Shape("M36 51V30M18 51h36", "mid"),
                            new Shape("M36 35c0-12 7-18 19-19 0 12-7 19-19 19z", "pale"),
                            new Shape("M36 43c0-9-6-14-17-14.5 0 9 6 14.5 17 14.5z", "pale"))),
            Map.entry("rows",
                    List.of(new Shape("M12 16h48M12 30h48M12 44h48", "mid"), new Shape("M24 16 48 30 34 44", "line"),
                            new Shape("M20 16a4 4 0 1 0 8 0a4 4 0 1 0-8 0", "solid"),
                            new Shape("M44 30a4 4 0 1 0 8 0a4 4 0 1 0-8 0", "solid"),
                            new Shape("M30 44a4 4 0 1 0 8 0a4 4 0 1 0-8 0", "solid"))),
            Map.entry("talk", List.of(new Shape(
                    "M12 12h27a3 3 0 0 1 3 3v14a3 3 0 0 1-3 3H24l-7 6.5V32h-5a3 3 0 0 1-3-3V15a3 3 0 0 1 3-3z", "pale"),
                    new Shape("M49 23h11a3 3 0 0 1 3 3v14a3 3 0 0 1-3 3h-4v6.5L49 43H36a3 3 0 0 1-3-3v-1", "line"),
                    new Shape("M16 19h19M16 25h12", "mid"))),
            Map.entry("cards", List.of(new Shape("M15 20.5 31.5 15l9.5 28.5-16.5 5.500z", "tint"),
                    new Shape("M37 12.500h19a2 2 0 0 1 2 2v28a2 2 0 0 1-2 2H37a2 2 0 0 1-2-2v-28a2 2 0 0 1 2-2z",
                            "pale"),
                    new Shape("M40.5 21h12M40.5 28h12M40.5 35h7", "mid"))),
            Map.entry("balance",
                    List.of(new Shape("M36 12v37M26 49h20", "line"), new Shape("M16 21 56 16", "line"),
                            new Shape("M16 21 9 35M16 21l7 14M56 16l-7 14M56 16l7 14", "mid"),
                            new Shape("M8 35h16c0 5-3.5 8-8 8s-8-3-8-8z", "pale"),
                            new Shape("M48 30h16c0 5-3.5 8-8 8s-8-3-8-8z", "solid"))),
            Map.entry("people",
                    List.of(new Shape("M41.5 20a6 6 0 1 0 12 0a6 6 0 1 0-12 0", "tint"),
                            new Shape("M41 33.500c1.8-1 4-1.5 6.5-1.5 6.5 0 11 5 11 14H42", "line"),
                            new Shape("M19 18a7 7 0 1 0 14 0a7 7 0 1 0-14 0", "pale"),
                            new Shape("M13.5 48c0-10 5-16.5 12.5-16.500S38.5 38 38.5 48z", "pale"))),
            Map.entry("signpost",
                    List.of(new Shape("M36 10v41M27 51h18", "mid"), new Shape("M33 14h20l6 5.5-6 5.500H33z", "pale"),
                            new Shape("M39 29H20l-6 5.5 6 5.500h19z", "solid"))),
            Map.entry("mountain", List.of(new Shape("M49 16a5 5 0 1 0 10 0a5 5 0 1 0-10 0", "solid"),
                    new Shape("M8 48 27 18l10.5 16 6-8.500L62 48z", "pale"),
                    new Shape("M20.5 28.200l4.3 3.3 3-3.5 3.7 3.5 2.8-2", "mid"), new Shape("M6 48h60", "mid"))),
            Map.entry("ruler",
                    List.of(new Shape("M15 33v8M25.5 34.500v5M36 33v8M46.5 34.500v5M57 33v8", "mid"),
                            new Shape("M11 37h50", "line"), new Shape("M43 32V12h13l-3.5 4.500L56 21H43", "pale"),
                            new Shape("M38.5 37a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0", "solid"))),
            Map.entry("flask", List.of(
                    new Shape(
                            "M32 12v12.500L19.5 45a3.4 3.4 0 0 0 2.9 5.200h27.200a3.4 3.4 0 0 0 2.9-5.200L40 24.500V12",
                            "pale"),
                    new Shape(
                            "M26 36.500h20l5.8 9.300a2.8 2.8 0 0 1-2.4 4.200H22.600a2.8 2.8 0 0 1-2.4-4.200z", "tint"),
                    new Shape("M28.5 12h15", "line"),
                    new Shape(
                            "M30.5 43.500a2 2 0 1 0 4 0a2 2 0 1 0-4 0M38 31.500a1.6 1.6 0 1 0 3.2 0a1.6 1.6 0 1 0-3.2 0",
                            "mid"))),
            Map.entry("compass",
                    List.of(new Shape("M15 30a21 21 0 1 0 42 0a21 21 0 1 0-42 0", "pale"),
                            new Shape("M36 13v3.500M36 43.500V47M19 30h3.500M49.5 30H53", "mid"),
                            new Shape("M45.5 20.5 39.5 33.5 26.5 39.5 32.5 26.500z", "line"),
                            new Shape("M45.5 20.5 39.5 33.5 32.5 26.500z", "solid"))),
            Map.entry("suitcase",
                    List.of(new Shape("M28 21v-5a3.5 3.5 0 0 1 3.5-3.500h9A3.5 3.5 0 0 1 44 16v5", "line"),
                            new Shape("M16 21h40a3 3 0 0 1 3 3v21a3 3 0 0 1-3 3H16a3 3 0 0 1-3-3V24a3 3 0 0 1 3-3z",
                                    "pale"),
                            new Shape("M13 33h19M40 33h19", "mid"), new Shape("M32.5 30h7v6.500h-7z", "solid"))),
            Map.entry("star", List.of(new Shape(
                    "M36 11l5.8 12.6 13.7 1.5-10.2 9.3 2.9 13.500L36 41.100l-12.2 6.8 2.9-13.5-10.2-9.3 13.7-1.500z",
                    "pale"), new Shape("M57.5 11.500v6M54.5 14.500h6M13.5 40v6M10.5 43h6", "mid"))),
            Map.entry("fork",
                    List.of(new Shape("M36 51V40c0-9 16-8 16-20", "mid"), new Shape("M36 51V40c0-9-16-8-16-22", "line"),
                            new Shape("M13.5 23.5 20 16l6.5 7.5", "line"),
                            new Shape("M47.5 15.500a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0", "pale"),
                            new Shape("M33 51a3 3 0 1 0 6 0a3 3 0 1 0-6 0", "solid"))),
            Map.entry("strip", List.of(new Shape("M9 16h54v28H9zM27 16v28M45 16v28", "pale"), new Shape(
                    "M12.5 20h2M17 20h2M21.5 20h2M30.5 20h2M35 20h2M39.5 20h2M48.5 20h2M53 20h2M57.5 20h2M12.5 40h2M17 40h2M21.5 40h2M30.5 40h2M35 40h2M39.5 40h2M48.5 40h2M53 40h2M57.5 40h2",
                    "mid"), new Shape("M15.5 30a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0", "solid"),
                    new Shape("M32.5 30a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0", "tint"),
                    new Shape("M49 30a5 5 0 1 0 10 0a5 5 0 1 0-10 0", "pale"))));

    private PictureShapes() {
    }

    /**
     * A line or surface.
     *
     * @param path its outline, as SVG writes it
     * @param style how it is painted
     */
    record Shape(String path, String style) {
    }

    /** The names of all drawings. */
    static Set<String> names() {
        return SHAPES.keySet();
    }

    /** The lines of a drawing, back to front; a sheet of paper for a name that does not exist. */
    static List<Shape> of(String name) {
        return SHAPES.getOrDefault(name, SHAPES.getOrDefault(PAGE, List.of()));
    }
}
