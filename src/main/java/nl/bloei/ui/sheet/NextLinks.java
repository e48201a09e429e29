package nl.bloei.ui.sheet;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;

import nl.bloei.content.Content;
import nl.bloei.content.Worksheet;
import nl.bloei.control.Icon;
import nl.bloei.editing.Document;
import nl.bloei.ui.Desk;
import nl.bloei.ui.Route;
import nl.bloei.ui.Sheets;

/** The ways on at the foot of a sheet. */
final class NextLinks {
    private NextLinks() {
    }

    /** Whether a link leads somewhere in this workbook. */
    static boolean leads(Worksheet.Link link, Content content, Document document) {
        return content.reading(link.to()).isPresent() || content.worksheet(link.to())
            .filter(next -> !document.workbook().sheetsOf(next.id()).isEmpty()
                    || (document.writable() && Sheets.fits(next, document.workbook())))
            .isPresent();
    }

    /** A link that goes there. */
    static Button button(Worksheet.Link link, Desk desk) {
        Button button = Parts.button(Icon.Shape.ARROW, link.text(), "link-button", () -> follow(link, desk));
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setWrapText(true);
        button.setMinWidth(0);
        return button;
    }

    private static void follow(Worksheet.Link link, Desk desk) {
        var sheets = new Sheets(desk);
        if (desk.content().reading(link.to()).isPresent()) {
            desk.navigator().go(new Route.Reading(link.to()));
            return;
        }
        desk.document()
            .workbook()
            .sheetsOf(link.to())
            .reversed()
            .stream()
            .findFirst()
            .ifPresentOrElse(
                    latest -> sheets.open(latest.id()),
                    () -> desk.content().worksheet(link.to()).ifPresent(sheets::start));
    }
}
