package nl.bloei.ui.part;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import nl.bloei.content.Chapter;
import nl.bloei.content.Content;
import nl.bloei.content.ExampleCase;
import nl.bloei.content.Guide;
import nl.bloei.content.Part;
import nl.bloei.content.ReadingPage;
import nl.bloei.content.Texts;
import nl.bloei.content.Worksheet;
import nl.bloei.ui.Days;
import nl.bloei.ui.Sheets;
import nl.bloei.workbook.Sheet;
import nl.bloei.workbook.Workbook;

/** What the page of a part shows, derived from a workbook. */
final class PartModel {
    private final Content content;
    private final Part part;
    private final Workbook workbook;
    private final LocalDate today;
    private final Set<String> held;

    PartModel(Content content, Part part, Workbook workbook, LocalDate today) {
        this.content = content;
        this.part = part;
        this.workbook = workbook;
        this.today = today;
        this.held = chapter().sections().stream().flatMap(s -> s.holds().stream()).collect(Collectors.toSet());
    }

    /**
     * A worksheet on its card.
     *
     * @param worksheet the worksheet
     * @param sheets the sheets of it, the latest day first
     * @param elsewhere why it cannot be begun here, or empty
     */
    record Card(Worksheet worksheet, List<Used> sheets, String elsewhere) {

        /** Whether there is nothing to do with it in this workbook. */
        boolean quiet() {
            return !elsewhere.isEmpty() && sheets.isEmpty();
        }
    }

    /**
     * A sheet that was begun.
     *
     * @param sheet its id
     * @param day the day that stands on it, in words
     * @param subject what it is about; may be blank
     * @param used whether anything was written on it
     */
    record Used(String sheet, String day, String subject, boolean used) {
    }

    /**
     * What belongs together.
     *
     * @param title its name
     * @param text one sentence that invites; may be empty
     * @param cards its worksheets that one can do something with
     * @param guides its decision aids
     * @param readings its pages to read
     */
    record Group(String title, String text, List<Card> cards, List<Guide> guides, List<ReadingPage> readings) {
    }

    Chapter chapter() {
        return content.chapter(part);
    }

    /** The other parts of the book. */
    List<Chapter> others() {
        return content.chapters().stream().filter(c -> c.part() != part).toList();
    }

    /** A section of the part; with an empty id the worksheets that no section holds. */
    Group group(String id) {
        return chapter().sections()
            .stream()
            .filter(s -> s.id().equals(id))
            .findFirst()
            .map(this::group)
            .orElseGet(this::rest);
    }

    private Group group(Chapter.Section section) {
        var cards = new ArrayList<Card>();
        var guides = new ArrayList<Guide>();
        var readings = new ArrayList<ReadingPage>();
        for (String id : section.holds()) {
            content.worksheet(id).map(this::card).filter(c -> !c.quiet()).ifPresent(cards::add);
            content.guide(id).ifPresent(guides::add);
            content.reading(id).ifPresent(readings::add);
        }
        return new Group(section.title(), section.text(), cards, guides, readings);
    }

    private Group rest() {
        List<Card> cards = content.worksheets(part)
            .stream()
            .filter(w -> !held.contains(w.id()))
            .map(this::card)
            .filter(c -> !c.quiet())
            .toList();
        boolean alone = chapter().sections().isEmpty();
        return new Group(Texts.get(alone ? "ui.part.sheets" : "ui.part.more"), "", cards, List.of(), List.of());
    }

    /** The worksheets that one cannot do anything with in this workbook. */
    List<Card> quiet() {
        return content.worksheets(part).stream().map(this::card).filter(Card::quiet).toList();
    }

    /** The page to read with this id. */
    Optional<ReadingPage> reading(String id) {
        return content.reading(id);
    }

    /** The pages to read that no section holds. */
    List<ReadingPage> readings() {
        return content.readings(part).stream().filter(r -> !held.contains(r.id())).toList();
    }

    /** The decision aids that no section holds. */
    List<Guide> guides() {
        return content.guides(part).stream().filter(g -> !held.contains(g.id())).toList();
    }

    /** The example conversations of the part. */
    List<ExampleCase> cases() {
        return content.cases().stream().filter(c -> c.part() == part).toList();
    }

    /** The name of a worksheet, or empty. */
    String titleOf(String worksheet) {
        return content.worksheet(worksheet).map(Worksheet::title).orElse("");
    }

    private Card card(Worksheet worksheet) {
        List<Used> used = workbook.sheetsOf(worksheet.id())
            .stream()
            .sorted(Comparator.comparing(Sheet::date).reversed())
            .map(s -> new Used(s.id(), Days.near(s.date(), today), s.subject(), s.used()))
            .toList();
        return new Card(worksheet, used, Sheets.fits(worksheet, workbook)
                ? ""
                : Sheets.elsewhere(worksheet, Texts.get("ui.sheets.this")));
    }
}
