package nl.bloei.content;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Everything the book offers, loaded once and checked. Immutable. */
public final class Content {
    /** The name of the sample that a newcomer can look at. */
    public static final String SAMPLE = "voorbeeld";
    private static final Comparator<Worksheet> BOOK_ORDER = Comparator.comparing(Worksheet::part)
        .thenComparingInt(Worksheet::order)
        .thenComparing(Worksheet::id);
    private static final Comparator<ReadingPage> PAGE_ORDER = Comparator.comparing(ReadingPage::part)
        .thenComparingInt(ReadingPage::order)
        .thenComparing(ReadingPage::id);

    private static final Comparator<Guide> GUIDE_ORDER = Comparator.comparing(Guide::part)
        .thenComparingInt(Guide::order)
        .thenComparing(Guide::id);
    private static final Comparator<ExampleCase> CASE_ORDER = Comparator.comparing(ExampleCase::part)
        .thenComparingInt(ExampleCase::order)
        .thenComparing(ExampleCase::id);

    private final List<Chapter> chapters;
    private final List<Worksheet> worksheets;
    private final List<ReadingPage> readings;
    private final List<Guide> guides;
    private final List<ExampleCase> cases;

    private Content(List<Chapter> chapters, List<Worksheet> worksheets, List<ReadingPage> readings,
            List<Guide> guides, List<ExampleCase> cases) {
        this.chapters = chapters.stream().sorted(Comparator.comparing(Chapter::part)).toList();
        this.worksheets = worksheets.stream().sorted(BOOK_ORDER).toList();
        this.readings = readings.stream().sorted(PAGE_ORDER).toList();
        this.guides = guides.stream().sorted(GUIDE_ORDER).toList();
        this.cases = cases.stream().sorted(CASE_ORDER).toList();
    }

    /**
     * Loads the content that is packed with the program.
     *
     * @throws ContentProblem if a file is broken
     */
    public static Content load() {
        return read(Seeds.packed());
    }

    /**
     * Loads content from a folder laid out as {@code seeds/}.
     *
     * @throws ContentProblem if a file is broken
     * @throws java.io.UncheckedIOException if the folder cannot be read
     */
    public static Content load(Path seeds) {
        return read(Seeds.folder(seeds));
    }

    /** The workbook that shows what a filled-in one looks like, as it stands on disk. */
    public static InputStream sample() {
        return sample(SAMPLE);
    }

    /**
     * A workbook that comes with the program, as it stands on disk.
     *
     * @param name its name, such as an example conversation gives it
     */
    public static InputStream sample(String name) {
        String file = "/" + Seeds.PACKED + "samples/" + name + ".werkboek.json";
        return Objects.requireNonNull(Content.class.getResourceAsStream(file), () -> "No sample named " + name);
    }

    private static Content read(Seeds seeds) {
        byte[] book = seeds.files().get(Seeds.BOOK);
        if (book == null) {
            throw new ContentProblem(Seeds.BOOK, "", "is missing");
        }
        var check = new ContentCheck();
        var worksheets = new ArrayList<Worksheet>();
        for (Map.Entry<String, byte[]> file : seeds.worksheets()) {
            Worksheet worksheet = WorksheetReader.read(file.getKey(), file.getValue());
            check.add(file.getKey(), "ws.", worksheet.id());
            worksheets.add(worksheet);
        }
        var readings = new ArrayList<ReadingPage>();
        for (Map.Entry<String, byte[]> file : seeds.readings()) {
            ReadingPage page = ReadingReader.read(file.getKey(), file.getValue());
            check.add(file.getKey(), "theory.", page.id());
            readings.add(page);
        }
        var guides = new ArrayList<Guide>();
        for (Map.Entry<String, byte[]> file : seeds.guides()) {
            Guide guide = GuideReader.read(file.getKey(), file.getValue());
            check.add(file.getKey(), "da.", guide.id());
            guides.add(guide);
        }
        var cases = new ArrayList<ExampleCase>();
        for (Map.Entry<String, byte[]> file : seeds.cases()) {
            ExampleCase each = CaseReader.read(file.getKey(), file.getValue());
            check.add(file.getKey(), "case.", each.id());
            cases.add(each);
        }
        worksheets.forEach(check::check);
        readings.forEach(check::check);
        guides.forEach(check::check);
        cases.forEach(check::check);
        return new Content(ChapterReader.read(Seeds.BOOK, book), worksheets, readings, guides, cases);
    }

    /** The parts that hold something, in the order of the spine. */
    public List<Chapter> chapters() {
        return chapters.stream().filter(c -> holdsSomething(c.part())).toList();
    }

    private boolean holdsSomething(Part part) {
        return worksheets.stream().anyMatch(w -> w.part() == part)
                || readings.stream().anyMatch(r -> r.part() == part)
                || guides.stream().anyMatch(g -> g.part() == part) || cases.stream().anyMatch(c -> c.part() == part);
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

    /** All decision aids in the order of the book. */
    public List<Guide> guides() {
        return guides;
    }

    /** The decision aids of one part, in order. */
    public List<Guide> guides(Part part) {
        return guides.stream().filter(g -> g.part() == part).toList();
    }

    /** The decision aid with this id, if the program has it. */
    public Optional<Guide> guide(String id) {
        return guides.stream().filter(g -> g.id().equals(id)).findFirst();
    }

    /** The title of the worksheet, page, decision aid or example conversation with an id; empty when there is none. */
    public String title(String id) {
        return worksheet(id).map(Worksheet::title)
            .or(() -> reading(id).map(ReadingPage::title))
            .or(() -> guide(id).map(Guide::title))
            .or(() -> exampleCase(id).map(ExampleCase::title))
            .orElse("");
    }

    /** All example conversations in the order of the book. */
    public List<ExampleCase> cases() {
        return cases;
    }

    /** The example conversation with this id, if the program has it. */
    public Optional<ExampleCase> exampleCase(String id) {
        return cases.stream().filter(c -> c.id().equals(id)).findFirst();
    }
}
