package nl.bloei.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import nl.bloei.editing.Document;
import nl.bloei.editing.SaveState;
import nl.bloei.storage.Places;
import nl.bloei.storage.Problem;
import nl.bloei.storage.WorkbookFile;
import nl.bloei.testing.Fx;
import nl.bloei.workbook.Answer;
import nl.bloei.workbook.Sheet;
import nl.bloei.workbook.Workbook;

/** Makes what a sync program leaves behind. */
final class OtherVersions {
    private OtherVersions() {
    }

    /** A copy beside the open workbook, in which the cover and the sheets of several kinds became other ones. */
    static Path copy(House house) {
        Document open = Fx.call(() -> house.desk().document());
        house.run(open::save);
        house.until(() -> open.saveStateProperty().get() instanceof SaveState.Saved);
        Path elsewhere = house.folder().resolve("elders");
        String name = open.path()
            .getFileName()
            .toString()
            .replace(".json", " (conflicted copy 2026-11-19 121530).json");
        try {
            Path file = Files.createDirectories(elsewhere).resolve("kopie" + WorkbookFile.SUFFIX);
            Files.copy(open.path(), file);
            try (var opened = WorkbookFile.open(file, Places.under(elsewhere))) {
                opened.save(changed(opened.workbook()));
            }
            return Files.move(file, open.path().resolveSibling(name)).toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Problem e) {
            throw new IllegalStateException(e);
        }
    }

    private static Workbook changed(Workbook workbook) {
        var changed = workbook.withAbout(workbook.about().withRole("Teamleider"));
        List<Sheet> sheets = new ArrayList<>(workbook.sheets());
        changed = changed.withoutSheet(sheets.getLast().id());
        for (Sheet sheet : sheets.subList(0, sheets.size() - 1)) {
            for (var each : sheet.answers().entrySet()) {
                Answer other = other(each.getValue());
                if (!other.equals(each.getValue())) {
                    changed = changed.with(
                            sheet.withAnswer(each.getKey(), other, sheet.changed().plus(Duration.ofHours(2))));
                }
            }
        }
        return changed;
    }

    private static Answer other(Answer answer) {
        return switch (answer) {
            case Answer.Text text -> text.withText(text.text() + " Daar schreef ik later nog een zin bij.");
            case Answer.Rings rings when !rings.notes().isEmpty() -> rings
                .with(rings.notes().getFirst().withText("Rustig beginnen"));
            case Answer.Line line when line.points().size() > 2 -> line
                .withPoints(line.points().subList(0, line.points().size() - 1));
            default -> answer;
        };
    }
}
