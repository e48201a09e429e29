package nl.bloei.ui.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.bloei.content.Content;
import nl.bloei.content.Texts;
import nl.bloei.content.Worksheet;
import nl.bloei.insight.Comparison;
import nl.bloei.ui.Days;
import nl.bloei.workbook.Sheet;
import nl.bloei.workbook.Workbook;

/** Which sheets of a worksheet lie beside each other: two or three, the latest first. */
final class CompareModel {
    private static final int LEAST = 2;
    private static final int MOST = 3;

    private final Content content;
    private final String worksheet;
    private final LocalDate today;
    private final List<String> chosen = new ArrayList<>();
    private Workbook workbook;

    CompareModel(Content content, Workbook workbook, String worksheet, LocalDate today) {
        this.content = content;
        this.workbook = workbook;
        this.worksheet = worksheet;
        this.today = today;
        follow(workbook);
    }

    /** Goes on with the workbook as it is now; sheets that are gone are not chosen any more. */
    void follow(Workbook now) {
        workbook = now;
        List<String> there = sheets().stream().map(Sheet::id).toList();
        chosen.retainAll(there);
        there.stream()
            .filter(id -> !chosen.contains(id))
            .limit(Math.max(0, LEAST - chosen.size()))
            .forEach(chosen::add);
    }

    Optional<Worksheet> worksheet() {
        return content.worksheet(worksheet);
    }

    /** The sheets to choose from, the latest day first. */
    List<Sheet> sheets() {
        return Comparison.sheets(workbook, worksheet);
    }

    /** The sheets that lie beside each other, the latest day first. */
    List<Sheet> chosen() {
        return sheets().stream().filter(sheet -> chosen.contains(sheet.id())).toList();
    }

    /** Takes a sheet in or away; of three the one that was taken in first makes room, and two always stay. */
    void toggle(String sheet) {
        if (chosen.contains(sheet)) {
            if (chosen.size() > LEAST) {
                chosen.remove(sheet);
            }
        } else {
            chosen.add(sheet);
            if (chosen.size() > MOST) {
                chosen.removeFirst();
            }
        }
    }

    /** The chosen sheets, question by question. */
    Optional<Comparison> comparison() {
        return worksheet().map(each -> Comparison.of(each, chosen()));
    }

    /** Before and afterwards, if this worksheet has such a counterpart. */
    Optional<Comparison.Pair> pair() {
        return Comparison.pair(workbook, content, worksheet);
    }

    /** The day of a sheet in words. */
    String day(Sheet sheet) {
        return Days.capital(Days.near(sheet.date(), today));
    }

    /** What a sheet is called here: its day, and what it is about. */
    String name(Sheet sheet) {
        String day = day(sheet);
        return sheet.subject().isBlank() ? day : Texts.get("ui.part.sheet.subject", day, sheet.subject().strip());
    }
}
