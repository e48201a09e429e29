package nl.bloei.ui.sheet;

import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

import java.util.Optional;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;

import nl.bloei.content.Content;
import nl.bloei.content.Texts;
import nl.bloei.content.Worksheet;
import nl.bloei.editing.Document;
import nl.bloei.editing.Edit;
import nl.bloei.ui.Desk;
import nl.bloei.ui.Route;
import nl.bloei.workbook.Sheet;
import nl.bloei.workbook.Workbook;

/** The ways on at the foot of a sheet. */
final class NextLinks {
    private NextLinks() {
    }

    /** Whether a link leads somewhere in this workbook. */
    static boolean leads(Worksheet.Link link, Content content, Document document) {
        return content.reading(link.to()).isPresent() || content.worksheet(link.to())
                .filter(next -> !document.workbook().sheetsOf(next.id()).isEmpty() || document.writable()
                        && next.startIn().contains(document.workbook().about().kind()))
                .isPresent();
    }

    /** A link that goes there. */
    static Button button(Worksheet.Link link, Desk desk) {
        Button button = Parts.button(MaterialDesignA.ARROW_RIGHT, link.text(), "link", () -> follow(link, desk));
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setWrapText(true);
        button.setMinWidth(0);
        return button;
    }

    private static void follow(Worksheet.Link link, Desk desk) {
        if (desk.content().reading(link.to()).isPresent()) {
            desk.navigator().go(new Route.Reading(link.to()));
        } else {
            desk.navigator().go(new Route.SheetPage(sheet(link.to(), desk)));
        }
    }

    /** The latest sheet of a worksheet, or a new one. */
    private static String sheet(String worksheet, Desk desk) {
        Document document = desk.document();
        Workbook workbook = document.workbook();
        Optional<Sheet> latest = workbook.sheetsOf(worksheet).reversed().stream().findFirst();
        return latest.map(Sheet::id).orElseGet(() -> {
            Sheet begun = Sheet.of(worksheet, desk.today(), document.clock().instant());
            document.edit(Edit.single(Texts.get("sheet.edit.begin"), now -> now.with(begun)));
            return begun.id();
        });
    }
}
