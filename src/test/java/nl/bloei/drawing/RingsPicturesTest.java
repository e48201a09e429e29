package nl.bloei.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;

import nl.bloei.workbook.Answer;
import nl.bloei.workbook.Extras;
import nl.bloei.workbook.Note;

/** Leaves pictures of the rings in target/pictures. */
class RingsPicturesTest {
    private static final DrawingStyle SCREEN = DrawingStyle.screen(1);
    private static final String[] WORDS = {"De oven is op tijd schoon", "Iedereen proeft mee", "Ik vraag eerst",
            "Twee keer per week een nieuw brood op de plank, ook als het druk is", "Rust op zaterdag",
            "De leerling bakt zelf", "Klanten komen terug voor het desembrood", "Minder afval",
            "Wij beginnen de dag samen"};

    @Test
    void fiveInsideAndSixOutside() {
        var drawn = RingsDrawing.of(rings(5, 6), view("n6").withSelected("n2", true).withHovered("n8"), 844, 716,
                SCREEN);
        var image = Picture.save("rings-screen", drawn.drawing(), SCREEN);
        var flagged = box(drawn, "n6");
        assertThat(image.getRGB((int) flagged.x() + 6, (int) flagged.centerY()) & 0xFFFFFF).as("filled")
            .isEqualTo(0x8A5A0B);
    }

    @Test
    void onPaper() {
        var drawn = RingsDrawing.of(rings(5, 6), view("n6"), 540, 540, DrawingStyle.paper());
        var image = Picture.save("rings-paper", drawn.drawing(), DrawingStyle.paper());
        var flagged = box(drawn, "n6");
        assertThat(image.getRGB((int) ((flagged.x() + 6) * 96 / 72), (int) (flagged.centerY() * 96 / 72)) & 0xFFFFFF)
            .as("not filled")
            .isEqualTo(0xFFFFFF);
    }

    @Test
    void fourteenNotes() {
        assertThat(RingsDrawing.of(rings(8, 6), view("n9"), 720, 720, SCREEN)).satisfies(d -> {
            assertThat(d.numbered()).isFalse();
            Picture.save("rings-8-6", d.drawing(), SCREEN);
        });
        Picture.save("rings-0-14", RingsDrawing.of(rings(0, 14), view("n9"), 720, 720, SCREEN).drawing(), SCREEN);
        Picture.save("rings-14-0", RingsDrawing.of(rings(14, 0), view("n9"), 720, 720, SCREEN).drawing(), SCREEN);
    }

    @Test
    void fortyChips() {
        for (int inside : new int[]{0, 15, 40}) {
            var drawn = RingsDrawing.of(rings(inside, 40 - inside), view("n3").withSelected("n4", false), 720, 720,
                    SCREEN);
            assertThat(drawn.numbered()).isTrue();
            Picture.save("rings-chips-" + inside, drawn.drawing(), SCREEN);
        }
    }

    private static RingsView view(String chosen) {
        return RingsView.plain(chosen, "Al bereikt", "Nog te bereiken");
    }

    private static Drawing.Hit box(RingsDrawing drawn, String id) {
        return drawn.boxes().stream().filter(b -> b.id().equals(id)).findFirst().orElseThrow();
    }

    static Answer.Rings rings(int inside, int outside) {
        var notes = new ArrayList<Note>();
        for (int i = 0; i < inside + outside; i++) {
            notes.add(new Note("n" + i, WORDS[i % WORDS.length], i < inside ? Note.Ring.INNER : Note.Ring.OUTER, "",
                    null, LocalDate.of(2026, 11, 12), null, "", Extras.NONE));
        }
        return Answer.Rings.empty().withNotes(notes);
    }
}
