package nl.bloei.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

import nl.bloei.content.Content;
import nl.bloei.paper.Press;
import nl.bloei.storage.Places;
import nl.bloei.storage.Problem;
import nl.bloei.storage.Settings;
import nl.bloei.storage.WorkbookFile;
import nl.bloei.testing.Fx;
import nl.bloei.testing.TestDesk;
import nl.bloei.ui.Desk;
import nl.bloei.ui.Route;
import nl.bloei.ui.Work;
import nl.bloei.workbook.Workbook;

class AlbumTest {
    private static final int WIDTH = 1200;
    private static final int HEIGHT = 900;
    /** Beside the numerals, where the row of the open part has the colour of the page and the others that of the spine. */
    private static final int COLUMN = 24;
    private static final int PAPER = 0xFFFBF8F3;

    @TempDir
    Path folder;

    @Test
    void theSpineShowsThePartOfEverySheetThatOneTurnsTo() throws Exception {
        Workbook sample = TestDesk.sample(folder.resolve("sample"));
        Album album = album(sample);

        List<Integer> introduction = open(album, sample, "ws.reflection-values");
        List<Integer> lookingBack = open(album, sample, "ws.history-line");
        List<Integer> closing = open(album, sample, "ws.progress-circle");
        album.close();

        assertThat(introduction).isNotEmpty();
        assertThat(lookingBack.getFirst()).isGreaterThan(introduction.getLast());
        assertThat(closing.getFirst()).isGreaterThan(lookingBack.getLast());
    }

    private Album album(Workbook sample) throws Problem {
        Fx.start();
        Places places = Places.under(folder);
        Path file = WorkbookFile.create(places.library(), sample, places).path();
        var content = Content.load();
        var settings = Settings.FIRST.withCalm(Settings.Motion.REDUCED).withTheme(Settings.Theme.LIGHT).afterWelcome();
        Clock clock = TestDesk.CLOCK;
        var desk = new Desk(content, new Press(content), places, clock, new Work(Runnable::run, Runnable::run),
                new NoChoosers(), settings);
        var album = new Album(Fx.call(() -> new Bloei(desk)), WIDTH, HEIGHT);
        album.open(file);
        return album;
    }

    /** The heights at which the spine is open to the page. */
    private static List<Integer> open(Album album, Workbook sample, String worksheet) throws IOException {
        byte[] png = album.picture(new Route.SheetPage(sample.sheetsOf(worksheet).getLast().id()));
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
        return IntStream.range(0, HEIGHT).filter(y -> picture.getRGB(COLUMN, y) == PAPER).boxed().toList();
    }
}
