package nl.bloei.paper;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import nl.bloei.content.Block;
import nl.bloei.content.Content;
import nl.bloei.content.Guide;
import nl.bloei.content.ReadingPage;
import nl.bloei.content.Texts;
import nl.bloei.content.Worksheet;
import nl.bloei.drawing.Drawing;
import nl.bloei.insight.Remains;
import nl.bloei.paper.Html.Tag;
import nl.bloei.paper.Typesetter.Printed;
import nl.bloei.workbook.About;
import nl.bloei.workbook.Sheet;
import nl.bloei.workbook.Workbook;

/** Makes the PDF of filled-in and blank worksheets. Thread-safe; slow, so never on the UI thread. */
public final class Press {
    /** The fewest strips of a form that is folded. */
    public static final int LEAST_STRIPS = 4;
    /** The most strips of a form that is folded. */
    public static final int MOST_STRIPS = 12;
    /** How many strips there are when nobody says. */
    public static final int USUAL_STRIPS = 8;

    /** Of a sheet with more pages one page less is not worth the time that it takes to find out. */
    private static final int MOST_FITTED = 3;
    /** From tight to generous. */
    private static final List<Double> ROOMS = List.of(0.6, 0.8, 1.0, 1.2, 1.4, 1.7, 2.0);
    private static final String LANGUAGE = "nl";
    private static final int TITLE_LENGTH = 200;
    /** Between two drawings of one block, in points. */
    private static final double BETWEEN_DRAWINGS = 18;

    private final Content content;
    private final Object turn = new Object();
    private @Nullable Tools tools;

    /** What is made once and used for every document. */
    private record Tools(Script script, Typesetter typesetter) {
        static Tools load() {
            Quiet.please();
            var typefaces = new Typefaces();
            return new Tools(new Script(typefaces), new Typesetter(typefaces));
        }
    }

    /** What a document consists of. */
    @FunctionalInterface
    private interface Filling {
        void fill(Html body, Script script, Figures figures);
    }

    /** A worksheet that was given as much room as its pages have, with the document it makes on its own. */
    private record Fitted(Entry entry, Printed printed) {
    }

    /** A press for this content; fonts are loaded once, at the first page. */
    public Press(Content content) {
        this.content = content;
    }

    /** Loads fonts and classes ahead of the first page, so that it comes quickly. */
    public void warmUp() {
        var today = LocalDate.of(2000, 1, 1);
        content.worksheets()
            .stream()
            .findFirst()
            .ifPresent(first -> print(List.of(blank(first, PaperSize.A4, today)), PaperSize.A4));
    }

    /**
     * Filled-in sheets, each starting on a new page. Of sheets whose worksheet the program does not have there is what
     * can be read without the questions.
     *
     * @param workbook the workbook they stand in
     * @param sheets the sheets, in order
     * @param today the day of printing
     * @return the bytes of a PDF
     * @throws IllegalArgumentException if there are no sheets
     */
    public byte[] filled(Workbook workbook, List<Sheet> sheets, PaperSize size, LocalDate today) {
        return together(sheets.stream()
            .map(sheet -> filled(entry(workbook, sheet, size, today), size))
            .toList(), size);
    }

    /**
     * A blank worksheet to write on by hand.
     *
     * @throws IllegalArgumentException if the program does not have the worksheet
     */
    public byte[] blank(String worksheet, PaperSize size, LocalDate today) {
        return blank(List.of(worksheet), size, today);
    }

    /**
     * Blank worksheets to write on by hand, each starting on a new page.
     *
     * @throws IllegalArgumentException if the program does not have one of them, or if there are none
     */
    public byte[] blank(List<String> worksheets, PaperSize size, LocalDate today) {
        return together(worksheets.stream()
            .map(worksheet -> content.worksheet(worksheet)
                .orElseThrow(() -> new IllegalArgumentException("The program does not have " + worksheet)))
            .map(worksheet -> generous(blank(worksheet, size, today), size))
            .toList(), size);
    }

    private static Entry blank(Worksheet worksheet, PaperSize size, LocalDate today) {
        return new Entry(worksheet, null, List.of(), null, "", today, leaf(worksheet, size), Fit.USUAL);
    }

    private byte[] together(List<Fitted> all, PaperSize size) {
        return all.size() == 1
                ? all.getFirst().printed().pdf()
                : print(all.stream().map(Fitted::entry).toList(), size).pdf();
    }

    /** A filled-in sheet as it is, or closer together or in another order where that saves a page. */
    private Fitted filled(Entry entry, PaperSize size) {
        Fitted usual = fitted(entry, Fit.USUAL, size);
        int pages = usual.printed().pages();
        if (pages == 1 || pages > MOST_FITTED) {
            return usual;
        }
        double tight = ROOMS.getFirst();
        return Stream.of(new Fit(tight, false), new Fit(1, true), new Fit(tight, true))
            .map(fit -> fitted(entry, fit, size))
            .filter(other -> other.printed().pages() < pages)
            .findFirst()
            .orElse(usual);
    }

    /** A blank sheet with as much room to write as fits on the fewest pages that it can do with. */
    private Fitted generous(Entry entry, PaperSize size) {
        Fitted inPlace = fitted(entry, new Fit(ROOMS.getFirst(), false), size);
        Fitted last = fitted(entry, new Fit(ROOMS.getFirst(), true), size);
        Fitted best = last.printed().pages() < inPlace.printed().pages() ? last : inPlace;
        int from = 1;
        int to = ROOMS.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            Fitted more = fitted(entry, new Fit(ROOMS.get(middle), best.entry().fit().figuresLast()), size);
            if (more.printed().pages() > best.printed().pages()) {
                to = middle;
            } else {
                best = more;
                from = middle + 1;
            }
        }
        return best;
    }

    private Fitted fitted(Entry entry, Fit fit, PaperSize size) {
        Entry changed = entry.with(fit);
        return new Fitted(changed, print(List.of(changed), size));
    }

    private Entry entry(Workbook workbook, Sheet sheet, PaperSize size, LocalDate today) {
        Worksheet worksheet = content.worksheet(sheet.worksheet())
            .orElseGet(() -> Remains.standIn(sheet.worksheet()));
        return new Entry(worksheet, sheet, workbook.before(sheet), workbook.stepOn(sheet.id()).orElse(null),
                person(workbook), today,
                leaf(worksheet, size), Fit.USUAL);
    }

    private static Leaf leaf(Worksheet worksheet, PaperSize size) {
        return new Leaf(size, worksheet.landscape());
    }

    /** Whose sheet it is: in one's own workbook that is oneself, by the name one gave as keeper if by no other. */
    private static String person(Workbook workbook) {
        About about = workbook.about();
        return about.kind() == About.Kind.SELF && about.name().isBlank() ? workbook.writtenBy() : about.name();
    }

    /**
     * A page to read, with its drawings and all that they tell.
     *
     * @throws IllegalArgumentException if the program does not have the page
     */
    public byte[] reading(String id, PaperSize size, LocalDate today) {
        ReadingPage page = content.reading(id)
            .orElseThrow(() -> new IllegalArgumentException("The program does not have " + id));
        String over = content.chapter(page.part()).title();
        return print(page.title(), page.title(), size,
                (body, script,
                        figures) -> new ReadingWriter(page, over, today, new Leaf(size, false), new Pen(script),
                                figures)
                            .write(body))
            .pdf();
    }

    /**
     * A decision aid that goes to paper.
     *
     * @throws IllegalArgumentException if the program does not have it, or if it does not go to paper
     */
    public byte[] guide(String id, PaperSize size, LocalDate today) {
        Guide guide = content.guide(id)
            .orElseThrow(() -> new IllegalArgumentException("The program does not have " + id));
        if (!(guide.body() instanceof Guide.Crossroads roads)) {
            throw new IllegalArgumentException("Not for paper: " + id);
        }
        return print(guide.title(), guide.lead(), size,
                (body, script, figures) -> new GuideWriter(content, guide, roads, today, new Pen(script),
                        new Leaf(size, false), figures)
                    .write(body))
            .pdf();
    }

    /**
     * A form to hand out, of the worksheet of a sheet, on one page.
     *
     * @param block the id of its block
     * @param strips how many strips it has if it is folded, {@value #LEAST_STRIPS} to {@value #MOST_STRIPS}
     * @throws IllegalArgumentException if the program does not have the form
     */
    public byte[] handout(Workbook workbook, Sheet sheet, String block, int strips, PaperSize size, LocalDate today) {
        Entry entry = entry(workbook, sheet, size, today);
        if (!(entry.worksheet().block(block).orElse(null) instanceof Block.Handout form)) {
            throw new IllegalArgumentException("The worksheet has no form " + block);
        }
        return print(form.title(), form.title(), size,
                (body, script, _) -> new HandoutWriter(entry, new Pen(script), form).write(body, strips))
            .pdf();
    }

    /**
     * The sheet that keeps the passphrase of a workbook, to be put away: what it opens, how, and where to keep it.
     *
     * @param fileName the name of the workbook's file; empty for room to write it down
     */
    public byte[] recovery(String fileName, String passphrase, PaperSize size, LocalDate today) {
        return print(Texts.get("paper.recovery.title"), Texts.get("paper.recovery.subject"), size,
                (body, script, _) -> new RecoveryWriter(script, new Leaf(size, false), today)
                    .write(body, fileName, passphrase))
            .pdf();
    }

    /**
     * The drawing in a block of a sheet, as it stands on paper; several of one block below each other.
     *
     * @param block the id of the block
     * @return the drawing, or none if the block has none or the program does not have it
     */
    public Optional<Artwork> artwork(Workbook workbook, Sheet sheet, String block, LocalDate today) {
        Entry entry = entry(workbook, sheet, PaperSize.A4, today);
        return entry.worksheet().block(block).flatMap(found -> artwork(entry, found));
    }

    private Optional<Artwork> artwork(Entry entry, Block block) {
        synchronized (turn) {
            Tools ready = ready();
            var figures = new Figures(ready.script());
            Html aside = Html.page(LANGUAGE, ready.script()::printable).add(Tag.BODY, "");
            new BlockWriter(entry, new Pen(ready.script()), figures).write(aside, block, entry.leaf().width());
            List<Figures.Figure> all = figures.all();
            return all.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Artwork(Drawing.stacked(all.stream().map(Figures.Figure::drawing).toList(),
                            BETWEEN_DRAWINGS), entry.accent(), all.getFirst().alternative()));
        }
    }

    private Tools ready() {
        Tools ready = tools == null ? Tools.load() : tools;
        tools = ready;
        return ready;
    }

    private Printed print(List<Entry> entries, PaperSize size) {
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("Nothing to print");
        }
        return print(title(entries.getFirst()), entries.getFirst().worksheet().lead(), size,
                (body, script, figures) -> entries
                    .forEach(entry -> new SheetWriter(entry, script, figures).write(body)));
    }

    private Printed print(String title, String subject, PaperSize size, Filling filling) {
        synchronized (turn) {
            Tools ready = ready();
            var figures = new Figures(ready.script());
            Html page = Html.page(LANGUAGE, ready.script()::printable);
            Html head = page.add(Tag.HEAD, "");
            head.add(Tag.TITLE, "", title);
            head.add(Tag.META, "").set("name", "subject").set("content", subject);
            head.add(Tag.STYLE, "").css(StyleSheet.of(size));
            Html body = page.add(Tag.BODY, "");
            filling.fill(body, ready.script(), figures);
            return ready.typesetter().print(page, figures);
        }
    }

    private static String title(Entry entry) {
        String title = entry.worksheet().title() + (entry.person().isBlank() ? "" : ", " + entry.person());
        return title.length() <= TITLE_LENGTH ? title : title.substring(0, TITLE_LENGTH);
    }
}
