package nl.bloei.ui;

import java.util.Optional;
import java.util.Set;

import nl.bloei.content.Texts;
import nl.bloei.content.Worksheet;
import nl.bloei.editing.Document;
import nl.bloei.editing.Edit;
import nl.bloei.workbook.About;
import nl.bloei.workbook.Sheet;
import nl.bloei.workbook.Workbook;

/** Begins sheets and goes to them. */
public final class Sheets {
    private final Desk desk;

    /** Sheets of the workbook that is open on this desk. */
    public Sheets(Desk desk) {
        this.desk = desk;
    }

    /**
     * Begins a worksheet in the open workbook and goes there. A sheet of it on which nothing was written yet is used
     * again, so that looking around leaves no pile of empty sheets.
     */
    public void start(Worksheet worksheet) {
        Document document = desk.document();
        Optional<Sheet> blank = document.workbook()
            .sheetsOf(worksheet.id())
            .stream()
            .filter(s -> !s.used())
            .findFirst();
        if (blank.isPresent()) {
            open(blank.get().id());
        } else if (document.writable()) {
            Sheet sheet = Sheet.of(worksheet.id(), desk.today(), desk.clock().instant());
            document.edit(Edit.single(Texts.get("ui.sheets.begin"), workbook -> workbook.with(sheet)));
            open(sheet.id());
        } else {
            desk.tell(Texts.get("ui.sheets.readonly"));
        }
    }

    /** Goes to a sheet of the open workbook. */
    public void open(String sheetId) {
        desk.navigator().go(new Route.SheetPage(sheetId));
    }

    /** Whether a worksheet can be begun in this kind of workbook. */
    public static boolean fits(Worksheet worksheet, Workbook workbook) {
        return worksheet.startIn().contains(workbook.about().kind());
    }

    /**
     * In which kind of workbook a worksheet does belong.
     *
     * @param name what the sentence calls the worksheet
     */
    public static String elsewhere(Worksheet worksheet, String name) {
        Set<About.Kind> kinds = worksheet.startIn();
        boolean person = kinds.contains(About.Kind.PERSON);
        if (kinds.contains(About.Kind.SELF)) {
            return Texts.get(person ? "ui.sheets.elsewhere.person" : "ui.sheets.elsewhere.self", name);
        }
        String somebody = kinds.contains(About.Kind.TEAM) ? "ui.sheets.elsewhere.others" : "ui.sheets.elsewhere.other";
        return Texts.get(person ? somebody : "ui.sheets.elsewhere.team", name);
    }
}
