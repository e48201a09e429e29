package nl.bloei.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import nl.bloei.content.Content;
import nl.bloei.insight.Hit;
import nl.bloei.insight.Search;
import nl.bloei.ui.Work;
import nl.bloei.workbook.About;
import nl.bloei.workbook.Answer;
import nl.bloei.workbook.Sheet;
import nl.bloei.workbook.Workbook;

class SearchModelTest {
    private static final Content CONTENT = Content.load();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 12);

    private final Deque<Runnable> background = new ArrayDeque<>();
    private final Deque<Runnable> screen = new ArrayDeque<>();
    private final SearchModel model = new SearchModel(new Search(CONTENT), new Work(background::add, screen::add));

    @Test
    void whatIsAskedIsFoundBesideTheScreenAndTheFirstIsChosen() {
        Workbook workbook = workbook("Rust op maandag", "Meer rust");

        model.ask(workbook, "rust");
        assertThat(model.stateProperty().get().hits()).isEmpty();
        run(background);
        run(screen);

        assertThat(written()).hasSize(2);
        assertThat(model.stateProperty().get().chosen()).isZero();
        assertThat(model.stateProperty().get().words()).startsWith("2 plekken in je werkboek");
    }

    @Test
    void anAnswerThatComesAfterAnotherQuestionIsThrownAway() {
        Workbook workbook = workbook("Zebra", "Rust");

        model.ask(workbook, "zebra");
        run(background);
        model.ask(workbook, "rust");
        run(screen);
        assertThat(model.stateProperty().get().query()).isEmpty();
        run(background);
        run(screen);

        assertThat(model.stateProperty().get().query()).isEqualTo("rust");
        assertThat(written()).extracting(hit -> hit.snippet().text()).containsExactly("Rust");
    }

    @Test
    void nothingShowsAnyMoreAfterItWasStopped() {
        model.ask(workbook("Rust"), "rust");
        model.stop();
        run(background);
        run(screen);

        assertThat(model.stateProperty().get().hits()).isEmpty();
    }

    @Test
    void stepsStayWithinTheList() {
        model.step(1);
        assertThat(model.stateProperty().get().chosen()).isEqualTo(-1);

        model.ask(workbook("Zebra een", "Zebra twee"), "zebra");
        run(background);
        run(screen);
        model.step(5);
        assertThat(model.stateProperty().get().chosen()).isEqualTo(1);
        model.step(-9);
        assertThat(model.stateProperty().get().chosen()).isZero();
    }

    @Test
    void nothingFoundIsSaid() {
        model.ask(workbook("Rust"), "qqqq");
        run(background);
        run(screen);

        assertThat(model.stateProperty().get().words()).isEqualTo("Niets gevonden");
    }

    private List<Hit> written() {
        return model.stateProperty().get().found().written();
    }

    private static void run(Deque<Runnable> queue) {
        while (!queue.isEmpty()) {
            queue.poll().run();
        }
    }

    private static Workbook workbook(String... texts) {
        Workbook workbook = Workbook.of("Werkboek", About.of(About.Kind.SELF, "", About.Cover.TEAL), Instant.EPOCH);
        for (String text : texts) {
            workbook = workbook.with(Sheet.of("ws.reflection-values", DAY, Instant.EPOCH)
                .withAnswer("importance", Answer.Text.of(text), Instant.EPOCH));
        }
        return workbook;
    }
}
