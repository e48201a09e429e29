package nl.bloei.ui.library;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import nl.bloei.content.Texts;
import nl.bloei.storage.FileNames;
import nl.bloei.storage.Problem;
import nl.bloei.storage.Shelf;
import nl.bloei.storage.SyncCopy;
import nl.bloei.ui.Days;
import nl.bloei.ui.Workbooks;
import nl.bloei.workbook.About;
import nl.bloei.workbook.Sheet;
import nl.bloei.workbook.Workbook;

/** What the library says. */
final class LibraryWords {
    private static final int COVER_UNKNOWN = 7;

    private final Clock clock;

    LibraryWords(Clock clock) {
        this.clock = clock;
    }

    /**
     * A workbook in the list.
     *
     * @param file where it is
     * @param name what its cover says
     * @param role a line about whom it is
     * @param used how many worksheets were used, in words
     * @param changed when it last changed, in words
     * @param initials what stands on its cover
     * @param cover its colour, 1 to 7
     * @param state how it stands
     * @param problem why it cannot be opened, or empty
     * @param copy whether it is a copy of the workbook above it
     */
    record Row(Path file, String name, String role, String used, String changed, String initials, int cover,
            State state, String problem, boolean copy) {

        /** The same, with words that say of what it is a copy. */
        private Row copyOf(Row original, String program) {
            return new Row(file, name, Texts.get("ui.library.copy", original.name(), program), used, changed, initials,
                    cover, state, problem, true);
        }
    }

    /** How a workbook in the list stands. */
    enum State {
        /** It can be read. */
        OPEN,
        /** Only a passphrase opens it: nothing but its file is known. */
        LOCKED,
        /** It cannot be opened. */
        BROKEN
    }

    /** The greeting at this time of day, with a name if the keeper wrote one in a workbook of their own. */
    String greeting(List<Shelf.Entry> entries) {
        int hour = LocalTime.now(clock).getHour();
        String part = hour < 6 ? "night" : hour < 12 ? "morning" : hour < 18 ? "afternoon" : "evening";
        String greeting = Texts.get("ui.library.greeting." + part);
        return ownName(entries).map(name -> Texts.get("ui.library.greeting.name", greeting, name)).orElse(greeting);
    }

    /** Today in words. */
    String today() {
        return Days.full(LocalDate.now(clock));
    }

    /** The workbooks in their order; the copies of each stand under it. */
    List<Row> rows(List<Shelf.Entry> entries) {
        Map<Path, SyncCopy.Of> copies = SyncCopy.among(entries);
        var rows = new ArrayList<Row>();
        for (Shelf.Entry entry : entries) {
            if (!copies.containsKey(entry.file())) {
                Row original = row(entry);
                rows.add(original);
                for (Shelf.Entry each : entries) {
                    SyncCopy.Of of = copies.get(each.file());
                    if (of != null && of.original().equals(entry.file())) {
                        rows.add(row(each).copyOf(original, of.program()));
                    }
                }
            }
        }
        return rows;
    }

    /** A workbook in the list, readable or not. */
    Row row(Shelf.Entry entry) {
        LocalDate today = LocalDate.now(clock);
        Workbook workbook = entry.workbook();
        Problem problem = entry.problem();
        if (workbook == null) {
            boolean locked = problem != null && problem.kind() == Problem.Kind.LOCKED;
            String sentence = problem == null || locked
                    ? ""
                    : Texts.get("problem." + problem.kind().name() + ".what", fileName(entry.file()));
            return new Row(entry.file(), fileName(entry.file()), locked ? Texts.get("ui.library.locked") : "", "",
                    Days.near(entry.modified(), clock.getZone(), today), "", COVER_UNKNOWN,
                    locked ? State.LOCKED : State.BROKEN, sentence, false);
        }
        return new Row(entry.file(), Workbooks.nameOf(workbook), role(workbook), used(workbook),
                Days.near(workbook.lastChange(), clock.getZone(), today), initials(workbook),
                workbook.about().colour().accent(), State.OPEN, "", false);
    }

    /** A folder in words, the nearest name last: "Documenten, map Bloei". */
    static String place(Path folder) {
        Path above = folder.getParent();
        Path name = folder.getFileName();
        if (above == null || above.getFileName() == null || name == null) {
            return Texts.get("ui.library.place", folder.toString());
        }
        return Texts.get("ui.library.place.in", above.getFileName().toString(), name.toString());
    }

    private static Optional<String> ownName(List<Shelf.Entry> entries) {
        return entries.stream()
            .map(Shelf.Entry::workbook)
            .filter(w -> w != null && w.about().kind() == About.Kind.SELF && !w.about().name().isBlank())
            .map(w -> w.about().name().strip())
            .map(LibraryWords::firstName)
            .findFirst();
    }

    private static String firstName(String name) {
        int space = name.indexOf(' ');
        return space < 0 ? name : name.substring(0, space);
    }

    private static String role(Workbook workbook) {
        if (!workbook.about().role().isBlank()) {
            return workbook.about().role();
        }
        return Texts.get("ui.library.about." + workbook.about().kind().name().toLowerCase(Locale.ROOT));
    }

    private static String used(Workbook workbook) {
        long used = workbook.sheets().stream().filter(Sheet::used).map(Sheet::worksheet).distinct().count();
        return used == 0
                ? Texts.get("ui.library.used.none")
                : used == 1 ? Texts.get("ui.library.used.one") : Texts.get("ui.library.used", used);
    }

    /** The first letters of the first and the last word, or "IK" on one's own workbook. */
    private static String initials(Workbook workbook) {
        if (workbook.about().kind() == About.Kind.SELF) {
            return Texts.get("ui.library.cover.self");
        }
        String name = workbook.about().name().isBlank() ? Workbooks.nameOf(workbook) : workbook.about().name();
        List<String> words = List.of(name.strip().split("\\s+"));
        String first = letter(words.getFirst());
        return words.size() == 1 ? first : first + letter(words.getLast());
    }

    private static String letter(String word) {
        return word.isEmpty() ? "" : word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(Texts.DUTCH);
    }

    private static String fileName(Path file) {
        return FileNames.withoutSuffix(String.valueOf(file.getFileName()));
    }
}
