package nl.bloei.ui;

import java.util.Optional;

import nl.bloei.content.Chapter;
import nl.bloei.content.Content;
import nl.bloei.content.Texts;
import nl.bloei.content.Worksheet;
import nl.bloei.editing.Document;
import nl.bloei.workbook.Sheet;
import nl.bloei.workbook.Workbook;

/** The ways through the book: from an id in the content to the place that it names. */
public final class Links {
    private final Desk desk;
    private final Sheets sheets;

    /** Ways through the workbook that is open on this desk. */
    public Links(Desk desk) {
        this.desk = desk;
        this.sheets = new Sheets(desk);
    }

    /** Whether an id leads somewhere in the open workbook; a worksheet does when it was begun or can be. */
    public boolean leads(String id) {
        Content content = desk.content();
        Document document = desk.document();
        return content.reading(id).isPresent() || content.guide(id).isPresent() || content.exampleCase(id).isPresent()
                || content.worksheet(id)
                    .filter(next -> !document.workbook().sheetsOf(id).isEmpty()
                            || (document.writable() && Sheets.fits(next, document.workbook())))
                    .isPresent();
    }

    /**
     * Goes to the place with an id: a page, a decision aid, an example conversation, or a worksheet. Of a worksheet one
     * gets the latest sheet; where there is none, a new one; where none belongs, its part of the book.
     */
    public void follow(String id) {
        Content content = desk.content();
        if (content.reading(id).isPresent()) {
            desk.navigator().go(new Route.Reading(id));
        } else if (content.guide(id).isPresent()) {
            desk.navigator().go(new Route.Aid(id));
        } else if (content.exampleCase(id).isPresent()) {
            desk.navigator().go(new Route.Example(id, 0));
        } else {
            content.worksheet(id).ifPresent(this::toWorksheet);
        }
    }

    /**
     * Why the worksheet with an id has no place in a workbook like the open one; empty if it has, if it was begun here all
     * the same, and for everything else.
     */
    public Optional<String> elsewhere(String id) {
        Workbook workbook = desk.document().workbook();
        return desk.content()
            .worksheet(id)
            .filter(worksheet -> workbook.sheetsOf(id).isEmpty() && !Sheets.fits(worksheet, workbook))
            .map(worksheet -> Sheets.elsewhere(worksheet, Texts.get("ui.sheets.named", worksheet.title())));
    }

    /** The title of the place with an id; empty when there is no such place. */
    public String title(String id) {
        return desk.content().title(id);
    }

    /** The part of the book that a worksheet stands in; empty when there is no such worksheet. */
    public Optional<Chapter> chapter(String id) {
        Content content = desk.content();
        return content.worksheet(id).map(worksheet -> content.chapter(worksheet.part()));
    }

    private void toWorksheet(Worksheet worksheet) {
        desk.document()
            .workbook()
            .sheetsOf(worksheet.id())
            .reversed()
            .stream()
            .findFirst()
            .map(Sheet::id)
            .ifPresentOrElse(sheets::open, () -> {
                if (Sheets.fits(worksheet, desk.document().workbook())) {
                    sheets.start(worksheet);
                } else {
                    desk.navigator().go(new Route.Chapter(worksheet.part()));
                }
            });
    }
}
