package nl.bloei.ui.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;

import nl.bloei.content.Content;
import nl.bloei.control.WritingField;
import nl.bloei.editing.Edit;
import nl.bloei.paper.Press;
import nl.bloei.storage.Places;
import nl.bloei.storage.Settings;
import nl.bloei.testing.Fx;
import nl.bloei.testing.TestDesk;
import nl.bloei.ui.Desk;
import nl.bloei.ui.Work;
import nl.bloei.workbook.About;
import nl.bloei.workbook.Answer;
import nl.bloei.workbook.Item;
import nl.bloei.workbook.Sheet;
import nl.bloei.workbook.Workbook;

/** What other sheets offer is taken over when one asks for it, and only then. */
class PullingTest {
    private static final LocalDate SPRING = LocalDate.of(2026, 4, 2);

    @TempDir
    Path folder;

    @Test
    void aTalentOfAnotherSheetIsOfferedTakenOverAndRemembersWhereItCameFrom() {
        Sheet before = talents("Overzicht houden", "Luisteren");
        Sheet now = Sheet.of("ws.history-line", SPRING.plusDays(200), Instant.EPOCH);
        try (var shown = ShownSheet.of(folder, workbook(before, now), now.id(), Settings.FIRST, 1000, 900)) {
            assertThat(items(shown, "talents")).isEmpty();
            Button offer = offers(shown).getFirst();
            assertThat(offer.getAccessibleText()).contains("Overzicht houden overnemen", "Reflectie 1", "2 april");

            Fx.run(offer::fire);

            Item taken = items(shown, "talents").getFirst();
            assertThat(taken.text()).isEqualTo("Overzicht houden");
            assertThat(taken.from()).isNotNull().satisfies(from -> assertThat(from.sheet()).isEqualTo(before.id()));
            assertThat(offers(shown)).extracting(Button::getText).containsExactly("Luisteren");
            assertThat(chip(shown)).contains("Van Reflectie 1");

            Fx.run(() -> shown.document().edit(Edit.single("wissen", w -> w.withoutSheet(before.id()))));
            assertThat(items(shown, "talents")).containsExactly(taken);
            assertThat(offers(shown)).isEmpty();
            assertThat(chip(shown)).contains("Overzicht houden").endsWith("Van een blad dat er niet meer is");

            Fx.run(() -> shown.document().undo());
            assertThat(chip(shown)).contains("Van Reflectie 1");
            assertThat(offers(shown)).extracting(Button::getText).containsExactly("Luisteren");
        }
    }

    @Test
    void moreThanEightUnfold() {
        Sheet before = talents(IntStream.range(0, 200).mapToObj(i -> "Talent " + i).toArray(String[]::new));
        Sheet now = Sheet.of("ws.history-line", SPRING.plusDays(200), Instant.EPOCH);
        try (var shown = ShownSheet.of(folder, workbook(before, now), now.id(), Settings.FIRST, 1000, 900)) {
            assertThat(offers(shown)).hasSize(8);

            Button more = (Button) shown.words("Meer");
            Fx.run(more::fire);

            assertThat(offers(shown)).hasSize(200);
        }
    }

    @Test
    void anOfferGoesIntoRunningTextOnALineOfItsOwnAndOutOfItInOneStep() throws IOException {
        Sheet before = talents("Overzicht houden", "Luisteren");
        Sheet now = Sheet.of("ws.reflection-values", SPRING.plusDays(200), Instant.EPOCH)
            .withAnswer("importance", Answer.Text.of("Wat ik al schreef"), Instant.EPOCH);
        try (var shown = ShownSheet.of(pulling(), workbook(before, now), now.id(), Settings.FIRST, 1000, 900)) {
            Fx.run(() -> offers(shown.controller().block("importance")).getLast().fire());

            WritingField field = Fx.call(() -> (WritingField) shown.scene().lookup("#importance"));
            assertThat(Fx.<String>call(field::getText)).isEqualTo("Wat ik al schreef\nLuisteren");
            assertThat(Fx.call(() -> offers(shown.controller().block("importance")))).extracting(Button::getText)
                .containsExactly("Overzicht houden");
            Fx.run(() -> shown.document().undo());
            assertThat(Fx.<String>call(field::getText)).isEqualTo("Wat ik al schreef");
        }
    }

    /** A desk with a book in which the first question of Reflectie 1 pulls talents. */
    private Desk pulling() throws IOException {
        Path seeds = folder.resolve("seeds");
        try (Stream<Path> all = Files.walk(Path.of("seeds"))) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Path copy = seeds.resolve(Path.of("seeds").relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        Path worksheet = seeds.resolve("worksheets/reflection-values.json");
        Files.writeString(worksheet, Files.readString(worksheet)
            .replaceFirst("\"id\": \"importance\",", "\"id\": \"importance\", \"pulls\": \"talent\","));
        Content content = Content.load(seeds);
        return new Desk(content, new Press(content), Places.under(folder), TestDesk.CLOCK,
                new Work(Thread::startVirtualThread, Platform::runLater), TestDesk.in(folder).choosers(),
                Settings.FIRST);
    }

    private static List<Button> offers(ShownSheet shown) {
        return Fx.call(() -> offers(shown.controller().block("talents")));
    }

    private static List<Button> offers(Node block) {
        return all(block).filter(node -> node instanceof Button && node.getStyleClass().contains("offer"))
            .map(Button.class::cast)
            .toList();
    }

    private static String chip(ShownSheet shown) {
        return Fx.call(() -> {
            shown.scene().getRoot().applyCss();
            shown.scene().getRoot().layout();
            return shown.controller().block("talents").lookup(".chip").getAccessibleText();
        });
    }

    private static Stream<Node> all(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(PullingTest::all))
                : Stream.of(node);
    }

    private static List<Item> items(ShownSheet shown, String block) {
        return shown.sheet().answer(block, Answer.Items.class).map(Answer.Items::items).orElse(List.of());
    }

    private static Sheet talents(String... talents) {
        return Sheet.of("ws.reflection-values", SPRING, Instant.EPOCH)
            .withAnswer("talents", Answer.Items.of(Stream.of(talents).map(Item::of).toList()), Instant.EPOCH);
    }

    private static Workbook workbook(Sheet... sheets) {
        Workbook workbook = Workbook.of("Werkboek", About.of(About.Kind.SELF, "", About.Cover.TEAL), Instant.EPOCH);
        for (Sheet sheet : sheets) {
            workbook = workbook.with(sheet);
        }
        return workbook;
    }
}
