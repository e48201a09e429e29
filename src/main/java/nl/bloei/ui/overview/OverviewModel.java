package nl.bloei.ui.overview;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import nl.bloei.content.Chapter;
import nl.bloei.content.Content;
import nl.bloei.content.Part;
import nl.bloei.content.Texts;
import nl.bloei.content.Worksheet;
import nl.bloei.insight.Remains;
import nl.bloei.ui.Days;
import nl.bloei.workbook.Answer;
import nl.bloei.workbook.Note;
import nl.bloei.workbook.Sheet;
import nl.bloei.workbook.Step;
import nl.bloei.workbook.Workbook;

/** What the overview shows, derived from a workbook. */
final class OverviewModel {
    private static final int RECENT = 3;
    private static final Comparator<Step> SOONEST = Comparator.comparing(Step::due,
            Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()));

    private final Content content;
    private final Workbook workbook;
    private final LocalDate today;
    private final ZoneId zone;

    OverviewModel(Content content, Workbook workbook, LocalDate today, ZoneId zone) {
        this.content = content;
        this.workbook = workbook;
        this.today = today;
        this.zone = zone;
    }

    /**
     * The next step.
     *
     * @param text what one will do
     * @param due by when, in words, or empty
     * @param with who looks along, in words, or empty
     * @param origin the worksheet it was chosen on, in words
     * @param sheet the sheet it was chosen on, or empty if that is no longer there
     */
    record NextStep(String text, String due, String with, String origin, String sheet) {
    }

    /**
     * A part of the book on its card.
     *
     * @param chapter how it introduces itself
     * @param used how many of its worksheets were used
     */
    record PartCard(Chapter chapter, long used) {

        /** The number in words, or empty when nothing was used: there is no total to reach. */
        String usedWords() {
            if (used == 0) {
                return "";
            }
            return used == 1 ? Texts.get("ui.overview.used.one") : Texts.get("ui.overview.used", used);
        }
    }

    /**
     * A sheet one was at.
     *
     * @param sheet its id
     * @param part where its worksheet lives; the toolbox for one that the program does not have
     * @param title the name of the worksheet
     * @param summary its subject, or what stands on it
     * @param own whether the summary is in the keeper's own words
     * @param day when it last changed, in words
     */
    record Recent(String sheet, Part part, String title, String summary, boolean own, String day) {
    }

    /** The step that comes first, of those that are not done. */
    Optional<NextStep> step() {
        return workbook.steps()
            .reversed()
            .stream()
            .filter(s -> s.done() == null && !words(s).isBlank())
            .min(SOONEST)
            .map(this::next);
    }

    /** The parts that have something to offer. */
    List<PartCard> parts() {
        return content.chapters().stream().map(c -> new PartCard(c, used(c.part()))).toList();
    }

    /** The sheets one was at last, the latest first. */
    List<Recent> recent() {
        return workbook.sheets()
            .stream()
            .sorted(Comparator.comparing(Sheet::changed).reversed())
            .flatMap(s -> content.worksheet(s.worksheet()).map(w -> recent(s, w)).stream())
            .limit(RECENT)
            .toList();
    }

    /** The sheets whose worksheets the program does not have, the latest day first. */
    List<Recent> archived() {
        return workbook.sheets()
            .stream()
            .filter(s -> s.used() && content.worksheet(s.worksheet()).isEmpty())
            .sorted(Comparator.comparing(Sheet::date).reversed())
            .map(s -> recent(s, Remains.standIn(s.worksheet())))
            .toList();
    }

    private NextStep next(Step step) {
        Optional<Worksheet> origin = workbook.sheet(step.from().sheet())
            .flatMap(s -> content.worksheet(s.worksheet()));
        LocalDate due = step.due();
        return new NextStep(words(step), due == null ? "" : due(due),
                step.with().isBlank() ? "" : Texts.get("ui.overview.step.with", step.with().strip()),
                origin.map(w -> Texts.get("ui.overview.step.from", w.title())).orElse(""),
                workbook.sheet(step.from().sheet()).map(Sheet::id).orElse(""));
    }

    private String due(LocalDate day) {
        String words = Days.near(day, today);
        boolean near = Math.abs(today.toEpochDay() - day.toEpochDay()) <= 1;
        return near
                ? Texts.get("ui.overview.step.near", words)
                : Texts.get(day.isBefore(today) ? "ui.overview.step.past" : "ui.overview.step.due",
                        Days.ahead(day, today));
    }

    /** What the step says, or the goal it works towards as long as it says nothing. */
    private String words(Step step) {
        if (!step.text().isBlank()) {
            return step.text().strip();
        }
        return workbook.sheet(step.from().sheet())
            .flatMap(s -> s.answer(step.from().block(), Answer.Rings.class))
            .stream()
            .flatMap(r -> r.notes().stream())
            .filter(n -> n.id().equals(step.from().item()))
            .map(Note::text)
            .findFirst()
            .orElse("");
    }

    private long used(Part part) {
        return content.worksheets(part)
            .stream()
            .filter(w -> workbook.sheetsOf(w.id()).stream().anyMatch(Sheet::used))
            .count();
    }

    private Recent recent(Sheet sheet, Worksheet worksheet) {
        String drawn = sheet.subject().isBlank() ? drawn(sheet) : null;
        String written = sheet.subject().isBlank() ? written(sheet) : sheet.subject().strip();
        String summary = drawn != null ? drawn : written.isEmpty() ? Texts.get("ui.overview.begun") : written;
        return new Recent(sheet.id(), worksheet.part(), worksheet.title(), summary,
                drawn == null && !written.isEmpty(), Days.near(sheet.changed(), zone, today));
    }

    private static @Nullable String drawn(Sheet sheet) {
        for (Answer answer : sheet.answers().values()) {
            if (answer instanceof Answer.Line line && !line.blank()) {
                long moments = line.strands().moments().count();
                return Texts.get(moments == 1 ? "ui.overview.moment" : "ui.overview.moments", moments);
            }
            if (answer instanceof Answer.Rings rings && !rings.blank()) {
                long inside = rings.notes().stream().filter(n -> n.ring() == Note.Ring.INNER).count();
                return Texts.get("ui.overview.rings", inside, rings.notes().size() - inside);
            }
        }
        return null;
    }

    private static String written(Sheet sheet) {
        return sheet.answers()
            .values()
            .stream()
            .filter(a -> !a.blank())
            .flatMap(a -> a instanceof Answer.Text text ? Stream.of(text.text()) : Stream.empty())
            .map(t -> t.strip().replace('\n', ' '))
            .findFirst()
            .orElse("");
    }
}
