package nl.bloei.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

import nl.bloei.content.Chapter;
import nl.bloei.content.Content;
import nl.bloei.paper.PaperSize;
import nl.bloei.paper.Press;
import nl.bloei.storage.OtherFile;
import nl.bloei.storage.Places;
import nl.bloei.storage.Problem;
import nl.bloei.storage.Settings;
import nl.bloei.storage.WorkbookFile;
import nl.bloei.ui.Desk;
import nl.bloei.ui.Route;
import nl.bloei.ui.Work;
import nl.bloei.workbook.Sheet;
import nl.bloei.workbook.Workbook;

/**
 * The main job without a screen: pictures of the screens with the sample workbook in them, and its PDF. The same program
 * runs as in the window, one step after another, on a day that the sample itself sets: so the pictures are the same every
 * time.
 */
final class Showcase {
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final Path folder;
    private final Consumer<Path> made;

    /**
     * A showcase in a folder.
     *
     * @param made is told of each file that was made
     */
    Showcase(Path folder, Consumer<Path> made) {
        this.folder = folder;
        this.made = made;
    }

    /**
     * Makes the PDF and, where text can be painted, all pictures; it replaces those of before.
     *
     * @return whether there are pictures
     * @throws Problem if a file cannot be written
     */
    boolean make() throws Problem {
        Path home = temporary();
        try {
            Places places = Places.under(home.resolve("Documenten"));
            Path file = places.library().resolve("voorbeeld" + WorkbookFile.SUFFIX);
            copySample(file);
            return make(places, file);
        } finally {
            delete(home);
        }
    }

    private boolean make(Places places, Path file) throws Problem {
        Content content = Content.load();
        Workbook sample = WorkbookFile.read(file);
        var press = new Press(content);
        Clock clock = Clock.fixed(sample.lastChange().plus(Duration.ofDays(1)), ZONE);
        write("werkboek.pdf", press.filled(sample, sample.sheets(), PaperSize.A4, LocalDate.now(clock)));
        if (!Display.paints()) {
            return false;
        }
        HeadlessToolkit.start();
        var album = new Album(HeadlessToolkit.call(() -> new Bloei(desk(content, press, places, clock))), WIDTH,
                HEIGHT);
        for (Settings.Theme theme : List.of(Settings.Theme.LIGHT, Settings.Theme.DARK)) {
            album.dress(theme);
            String end = theme == Settings.Theme.DARK ? "-dark.png" : ".png";
            write("library" + end, album.picture(new Route.Library()));
            album.open(file);
            write("overview" + end, album.picture(new Route.Overview()));
            for (Map.Entry<String, Route> place : places(content, sample).entrySet()) {
                write(place.getKey() + end, album.picture(place.getValue()));
            }
            write("preview" + end, album.preview(sample.sheets().getLast().id()));
            album.close();
        }
        return true;
    }

    /** What there is to see in a workbook, with the name of its picture. */
    private static Map<String, Route> places(Content content, Workbook sample) {
        var places = new LinkedHashMap<String, Route>();
        for (Chapter chapter : content.chapters()) {
            places.put("part-" + chapter.part().key(), new Route.Chapter(chapter.part()));
            content.readings(chapter.part())
                .stream()
                .skip(1)
                .findFirst()
                .ifPresent(page -> places.put("reading-" + bare(page.id()), new Route.Reading(page.id())));
        }
        content.guides().forEach(guide -> places.put("guide-" + bare(guide.id()), new Route.Aid(guide.id())));
        content.cases().forEach(each -> places.put("example-" + bare(each.id()), new Route.Example(each.id(), 1)));
        latest(sample).forEach(sheet -> places.put(bare(sheet.worksheet()), new Route.SheetPage(sheet.id())));
        places.put("red-thread", new Route.RedThread());
        places.put("side-by-side", new Route.Compare("ws.mindset-test"));
        return places;
    }

    private static String bare(String id) {
        return id.substring(id.indexOf('.') + 1);
    }

    /** Of each worksheet the sheet that was filled in last. */
    private static List<Sheet> latest(Workbook workbook) {
        return workbook.sheets()
            .stream()
            .filter(s -> workbook.sheetsOf(s.worksheet()).getLast().equals(s))
            .toList();
    }

    private static Desk desk(Content content, Press press, Places places, Clock clock) {
        var settings = Settings.FIRST.withCalm(Settings.Motion.REDUCED).withPaper(Settings.Paper.A4).afterWelcome();
        return new Desk(content, press, places, clock, new Work(Runnable::run, Runnable::run), new NoChoosers(),
                settings);
    }

    private void write(String name, byte[] bytes) throws Problem {
        Path file = folder.resolve(name);
        OtherFile.write(file, bytes, true);
        made.accept(file);
    }

    private Path temporary() throws Problem {
        try {
            Files.createDirectories(folder);
            return Files.createTempDirectory("bloei");
        } catch (IOException e) {
            throw new Problem(Problem.Kind.UNWRITABLE, folder, e);
        }
    }

    private static void copySample(Path file) throws Problem {
        try (InputStream sample = Content.sample()) {
            Files.createDirectories(file.getParent());
            Files.copy(sample, file);
        } catch (IOException e) {
            throw new Problem(Problem.Kind.UNWRITABLE, file, e);
        }
    }

    private static void delete(Path home) {
        try (Stream<Path> all = Files.walk(home)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
