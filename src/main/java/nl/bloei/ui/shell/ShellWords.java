package nl.bloei.ui.shell;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.bloei.content.Content;
import nl.bloei.content.ExampleCase;
import nl.bloei.content.Guide;
import nl.bloei.content.Part;
import nl.bloei.content.Texts;
import nl.bloei.content.Worksheet;
import nl.bloei.editing.SaveState;
import nl.bloei.storage.Problem;
import nl.bloei.ui.Days;
import nl.bloei.ui.Route;
import nl.bloei.ui.Workbooks;
import nl.bloei.workbook.Sheet;
import nl.bloei.workbook.Workbook;

/** What the window says about where one is and what is saved. */
final class ShellWords {
    private final Content content;

    ShellWords(Content content) {
        this.content = content;
    }

    /**
     * A step of the path at the top.
     *
     * @param text its words
     * @param to where it leads; {@code null} for the place where one is
     */
    record Crumb(String text, @Nullable Route to) {
    }

    /** How a state of saving is shown. */
    enum Tone {
        /** All is well. */
        GOOD,
        /** Something is going on. */
        BUSY,
        /** Something needs attention. */
        BAD,
        /** Nothing can be changed. */
        LOCKED
    }

    /**
     * A state of saving in words.
     *
     * @param text the words
     * @param tone how they are shown
     */
    record Status(String text, Tone tone) {
    }

    /** The path to a place in a workbook. */
    List<Crumb> path(Workbook workbook, Route route) {
        var path = new ArrayList<Crumb>();
        path.add(new Crumb(Workbooks.nameOf(workbook), new Route.Overview()));
        part(workbook, route).filter(_ -> !(route instanceof Route.Chapter))
            .ifPresent(part -> path.add(new Crumb(content.chapter(part).title(), new Route.Chapter(part))));
        switch (route) {
            case Route.Overview() -> path.set(0, new Crumb(Texts.get("ui.shell.start"), null));
            case Route.Library() -> path.set(0, new Crumb(Texts.get("ui.shell.library"), null));
            case Route.Locked(_, _) -> path.clear();
            case Route.RedThread() -> path.add(new Crumb(Texts.get("ui.thread.title"), null));
            case Route.Compare(String _) -> path.add(new Crumb(Texts.get("ui.compare.crumb"), null));
            case Route.EarlierVersions() -> path.add(new Crumb(Texts.get("ui.versions.title"), null));
            case Route.OtherVersion(Path _) -> path.add(new Crumb(Texts.get("ui.merge.title"), null));
            case Route.Preferences() -> path.add(new Crumb(Texts.get("ui.shell.settings"), null));
            case Route.MyData() -> path.addAll(myData());
            case Route.Chapter(Part part) -> path.add(new Crumb(chapter(part), null));
            case Route.Reading(String page) -> path.add(new Crumb(reading(page), null));
            case Route.Aid(String id, String _) -> path.add(new Crumb(
                    content.guide(id).map(Guide::title).orElse(Texts.get("ui.shell.guide")), null));
            case Route.Example(String id, int _) -> path.add(new Crumb(
                    content.exampleCase(id).map(ExampleCase::title).orElse(Texts.get("ui.shell.example")), null));
            case Route.SheetPage(String sheet) -> path.add(new Crumb(sheet(workbook, sheet), null));
        }
        return path;
    }

    /** The path to what is about the program itself when no workbook is open. */
    static List<Crumb> outside(Route route) {
        var path = new ArrayList<Crumb>();
        path.add(new Crumb(Texts.get("ui.shell.library"), new Route.Library()));
        path.addAll(route instanceof Route.MyData
                ? myData()
                : List.of(new Crumb(Texts.get("ui.shell.settings"), null)));
        return path;
    }

    private static List<Crumb> myData() {
        return List.of(new Crumb(Texts.get("ui.shell.settings"), new Route.Preferences()),
                new Crumb(Texts.get("ui.data.crumb"), null));
    }

    /** Whether a place is about the program itself, and not about a workbook or the book. */
    static boolean isAboutTheProgram(Route route) {
        return route instanceof Route.Preferences || route instanceof Route.MyData;
    }

    /** The part of the book where a place lies, if it lies in one. */
    Optional<Part> part(Workbook workbook, Route route) {
        return switch (route) {
            case Route.Library(),Route.Locked(_, _),Route.Overview(),Route.Preferences(),Route.MyData(),Route.RedThread() ->
                Optional.empty();
            case Route.EarlierVersions(),Route.OtherVersion(Path _) -> Optional.empty();
            case Route.Compare(String id) -> content.worksheet(id).map(Worksheet::part);
            case Route.Chapter(Part part) -> Optional.of(part);
            case Route.Reading(String page) -> content.reading(page).map(r -> r.part());
            case Route.Aid(String id, String _) -> content.guide(id).map(Guide::part);
            case Route.Example(String id, int _) -> content.exampleCase(id).map(ExampleCase::part);
            case Route.SheetPage(String id) -> workbook.sheet(id).flatMap(this::worksheet).map(Worksheet::part);
        };
    }

    /** What stands on the window itself. */
    static String title(@Nullable Workbook workbook, @Nullable SaveState state) {
        if (workbook == null) {
            return Texts.get("ui.shell.title.library");
        }
        String name = Workbooks.nameOf(workbook);
        return switch (state) {
            case SaveState.Saving() -> Texts.get("ui.shell.title.saving", name);
            case SaveState.Failed(var problem) -> Texts
                .get(beside(problem) ? "ui.shell.title.beside" : "ui.shell.title.failed", name);
            case SaveState.ReadOnly(_, _) -> Texts.get("ui.shell.title.readonly", name);
            case SaveState.Saved(_) -> Texts.get("ui.shell.title", name);
            case null -> Texts.get("ui.shell.title", name);
        };
    }

    /** What the top bar says about saving. */
    static Status status(SaveState state, ZoneId zone) {
        return switch (state) {
            case SaveState.Saved(var at) -> new Status(Texts.get("ui.shell.saved", Days.time(at, zone)), Tone.GOOD);
            case SaveState.Saving() -> new Status(Texts.get("ui.shell.saving"), Tone.BUSY);
            case SaveState.Failed(var problem) ->
                new Status(Texts.get(beside(problem) ? "ui.shell.beside" : "ui.shell.failed"), Tone.BAD);
            case SaveState.ReadOnly(_, _) -> new Status(Texts.get("ui.shell.readonly"), Tone.LOCKED);
        };
    }

    /** Whether what one writes is saved all the same, in a copy. */
    private static boolean beside(Problem problem) {
        return problem.kind() == Problem.Kind.CHANGED_OUTSIDE;
    }

    /** Why a workbook can only be read. */
    static String why(SaveState.ReadOnly state) {
        return switch (state.why()) {
            case IN_USE -> state.heldBy().isBlank()
                    ? Texts.get("ui.shell.readonly.inUse")
                    : Texts.get("ui.shell.readonly.heldBy", state.heldBy());
            case NEWER -> Texts.get("ui.shell.readonly.newer");
            default -> Texts.get("ui.shell.readonly.rights");
        };
    }

    private String chapter(Part part) {
        String title = content.chapter(part).title();
        return part.number() == 0 ? title : Texts.get("ui.shell.part", String.valueOf(part.number()));
    }

    private String reading(String page) {
        return content.reading(page).map(r -> r.title()).orElse(Texts.get("ui.shell.reading"));
    }

    private String sheet(Workbook workbook, String id) {
        return workbook.sheet(id)
            .flatMap(this::worksheet)
            .map(Worksheet::title)
            .orElse(Texts.get("ui.shell.sheet"));
    }

    private Optional<Worksheet> worksheet(Sheet sheet) {
        return content.worksheet(sheet.worksheet());
    }
}
