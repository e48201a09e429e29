package nl.bloei.ui.part;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import nl.bloei.content.Chapter;
import nl.bloei.content.Content;
import nl.bloei.content.Part;
import nl.bloei.content.ReadingPage;
import nl.bloei.content.Texts;
import nl.bloei.content.Worksheet;
import nl.bloei.ui.Days;
import nl.bloei.ui.Sheets;
import nl.bloei.workbook.About;
import nl.bloei.workbook.Sheet;
import nl.bloei.workbook.Workbook;

/** What the page of a part shows, derived from a workbook. */
final class PartModel {
    private final Content content;
    private final Part part;
    private final Workbook workbook;
    private final LocalDate today;

    PartModel(Content content, Part part, Workbook workbook, LocalDate today) {
        this.content = content;
        this.part = part;
        this.workbook = workbook;
        this.today = today;
    }

    /**
     * A worksheet on its card.
     *
     * @param worksheet the worksheet
     * @param sheets the sheets of it, the latest day first
     * @param elsewhere why it cannot be begun here, or empty
     */
    record Card(Worksheet worksheet, List<Used> sheets, String elsewhere) {
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

    Chapter chapter() {
        return content.chapter(part);
    }

    List<ReadingPage> readings() {
        return content.readings(part);
    }

    /** The worksheets of the part, those that can be begun here first. */
    List<Card> cards() {
        return content.worksheets(part)
            .stream()
            .map(this::card)
            .sorted(Comparator.comparing(c -> !c.elsewhere().isEmpty() && c.sheets().isEmpty()))
            .toList();
    }

    private Card card(Worksheet worksheet) {
        List<Used> used = workbook.sheetsOf(worksheet.id())
            .stream()
            .sorted(Comparator.comparing(Sheet::date).reversed())
            .map(s -> new Used(s.id(), Days.near(s.date(), today), s.subject(), s.used()))
            .toList();
        return new Card(worksheet, used, Sheets.fits(worksheet, workbook) ? "" : elsewhere(worksheet.startIn()));
    }

    private static String elsewhere(Set<About.Kind> kinds) {
        if (kinds.equals(Set.of(About.Kind.SELF))) {
            return Texts.get("ui.part.elsewhere.self");
        }
        return Texts.get(kinds.contains(About.Kind.TEAM) ? "ui.part.elsewhere.team" : "ui.part.elsewhere.person");
    }
}
