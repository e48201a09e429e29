package nl.bloei.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.Button;

import nl.bloei.editing.Document;
import nl.bloei.editing.SaveState;
import nl.bloei.storage.Problem;
import nl.bloei.storage.Recovered;
import nl.bloei.storage.SyncCopy;
import nl.bloei.testing.Fx;
import nl.bloei.testing.TestDesk;
import nl.bloei.ui.Desk;
import nl.bloei.ui.House;
import nl.bloei.workbook.Workbook;

/** The bars above the page. */
class NoticesTest {
    @TempDir
    Path folder;

    @Test
    void whatCameBackIsToldUntilItWasRead() {
        var seen = new ArrayList<String>();
        Node bar = bar(null, new ArrayList<>(), seen);

        assertThat(Fx.call(() -> House.words(bar))).contains("Terug van de vorige keer")
            .anySatisfy(words -> assertThat(words).contains("staat weer op zijn plek"));
        fire(bar, 0);
        assertThat(seen).hasSize(1);
    }

    @Test
    void whatCouldNotGoBackInItsPlaceLiesBesideAndCanBeCompared() {
        Path beside = folder.resolve("Noor (teruggehaald 2026-11-22).werkboek.json");
        var compared = new ArrayList<Path>();
        Node bar = bar(beside, compared, new ArrayList<>());

        assertThat(Fx.call(() -> House.words(bar))).anySatisfy(words -> assertThat(words).contains("is er nog"))
            .noneSatisfy(words -> assertThat(words).contains(".json"));
        fire(bar, 0);
        assertThat(compared).containsExactly(beside);
    }

    @Test
    void aCopyIsToldWithWhoMadeIt() {
        Path file = folder.resolve("Noor (1).werkboek.json");
        var compared = new ArrayList<Path>();
        Node bar = Fx.call(() -> Notices.copy(new SyncCopy(file, "Google Drive", null), compared::add, () -> {
        }));

        assertThat(Fx.call(() -> House.words(bar)))
            .anySatisfy(words -> assertThat(words).contains("Google Drive"));
        fire(bar, 0);
        assertThat(compared).containsExactly(file);
    }

    @Test
    void aPlaceThatTakesNoChangesOffersAnother() {
        Desk desk = TestDesk.in(folder);
        var document = TestDesk.open(desk, TestDesk.sample(folder));

        assertThat(buttons(new SaveState.ReadOnly(Problem.Kind.READ_ONLY, ""), desk, document))
            .containsExactly("Ergens anders bewaren");
        assertThat(buttons(new SaveState.ReadOnly(Problem.Kind.NEWER, ""), desk, document)).isEmpty();
        assertThat(buttons(new SaveState.ReadOnly(Problem.Kind.IN_USE, ""), desk, document)).isEmpty();
    }

    private static List<String> buttons(SaveState state, Desk desk, Document document) {
        return Fx.call(() -> Notices.of(state, desk, document)
            .stream()
            .flatMap(bar -> bar.lookupAll(".button").stream())
            .map(button -> ((Button) button).getText())
            .toList());
    }

    private Node bar(Path beside, List<Path> opened, List<String> seen) {
        Desk desk = TestDesk.in(folder);
        Instant now = desk.clock().instant();
        Workbook workbook = TestDesk.sample(folder);
        var back = new Recovered(workbook, workbook, now.minus(Duration.ofMinutes(5)), now, beside);
        return Fx.call(() -> Notices.recovered(back, desk, opened::add, () -> seen.add("seen")));
    }

    private static void fire(Node bar, int nth) {
        Fx.run(() -> ((Button) bar.lookupAll(".button").stream().skip(nth).findFirst().orElseThrow()).fire());
    }
}
