package nl.bloei.content;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Everything the book offers, loaded once and checked. Immutable. */
public final class Content {
    private final List<Chapter> chapters;
    private final List<Worksheet> worksheets;
    private final List<ReadingPage> readings;

    Content(List<Chapter> chapters, List<Worksheet> worksheets, List<ReadingPage> readings) {
        this.chapters = List.copyOf(chapters);
        this.worksheets = List.copyOf(worksheets);
        this.readings = List.copyOf(readings);
    }

    /**
     * Loads the content that is packed with the program.
     *
     * @throws ContentProblem if a file is broken
     */
    public static Content load() {
        throw new UnsupportedOperationException();
    }

    /**
     * Loads content from a folder laid out as {@code seeds/}.
     *
     * @throws ContentProblem if a file is broken
     */
    public static Content load(Path seeds) {
        throw new UnsupportedOperationException();
    }

    /** The parts that hold at least one worksheet or reading page, in the order of the spine. */
    public List<Chapter> chapters() {
        return chapters;
    }

    /** How a part introduces itself; every part has a chapter in {@code book.json}. */
    public Chapter chapter(Part part) {
        return chapters.stream().filter(c -> c.part() == part).findFirst().orElseThrow();
    }

    /** All worksheets in the order of the book. */
    public List<Worksheet> worksheets() {
        return worksheets;
    }

    /** The worksheets of one part, in order. */
    public List<Worksheet> worksheets(Part part) {
        return worksheets.stream().filter(w -> w.part() == part).toList();
    }

    /** The worksheet with this id, if the program has it. */
    public Optional<Worksheet> worksheet(String id) {
        return worksheets.stream().filter(w -> w.id().equals(id)).findFirst();
    }

    /** All reading pages in the order of the book. */
    public List<ReadingPage> readings() {
        return readings;
    }

    /** The reading pages of one part, in order. */
    public List<ReadingPage> readings(Part part) {
        return readings.stream().filter(r -> r.part() == part).toList();
    }

    /** The reading page with this id, if the program has it. */
    public Optional<ReadingPage> reading(String id) {
        return readings.stream().filter(r -> r.id().equals(id)).findFirst();
    }
}
