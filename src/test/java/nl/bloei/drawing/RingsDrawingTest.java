package nl.bloei.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

import nl.bloei.workbook.Answer;
import nl.bloei.workbook.Note;

class RingsDrawingTest {
    private static final DrawingStyle SCREEN = DrawingStyle.screen(1);
    private static final RingsView VIEW = RingsView.plain("n0", "Al bereikt", "Nog te bereiken");

    @ParameterizedTest
    @ValueSource(ints = {576, 720, 1100})
    void upToFortyNotesNeverOverlapAndStayOffTheRings(int side) {
        for (int count = 1; count <= 40; count++) {
            for (int inside : new int[]{0, 1, count / 3, count / 2, count - 1, count}) {
                var drawn = draw(RingsPicturesTest.rings(inside, count - inside), side);
                var boxes = drawn.boxes();
                assertThat(boxes).as("%d notes", count).hasSize(count);
                for (int i = 0; i < count; i++) {
                    for (int j = 0; j < i; j++) {
                        assertThat(area(boxes.get(i)).touches(area(boxes.get(j)), 2 * side / 720.0))
                            .as("%d notes, %d inside: %s and %s", count, inside, boxes.get(i), boxes.get(j))
                            .isFalse();
                    }
                    assertWithinRing(drawn, boxes.get(i), number(boxes.get(i)) < inside, 0);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 7, 11})
    void upToElevenNotesKeepTheirDistance(int count) {
        int inside = Math.min(5, count / 2);
        var drawn = draw(RingsPicturesTest.rings(inside, count - inside), 720);
        for (Drawing.Hit box : drawn.boxes()) {
            for (Drawing.Hit other : drawn.boxes()) {
                assertThat(box.equals(other) || !area(box).touches(area(other), 11.9)).isTrue();
            }
            assertThat(box.width()).isEqualTo(134);
            assertThat(box.height()).isBetween(60.0, 98.0);
            assertWithinRing(drawn, box, number(box) < inside, 7.9);
        }
    }

    @Test
    void aNoteStaysWhereItWasPut() {
        var rings = RingsPicturesTest.rings(2, 4);
        var note = rings.notes().get(3).withPlace(new Note.Place(0.1, 0.75));
        var drawn = draw(rings.with(note), 720);
        var box = box(drawn, "n3");
        assertThat(drawn.scale().place(box.centerX(), box.centerY())).isEqualTo(note.place());
    }

    @Test
    void aNotePutOnALineMovesJustOffIt() {
        var random = new Random(11);
        for (int i = 0; i < 300; i++) {
            var rings = RingsPicturesTest.rings(3 + random.nextInt(4), 3);
            int index = random.nextInt(rings.notes().size());
            var note = rings.notes()
                .get(index)
                .withPlace(new Note.Place(random.nextDouble() * 2 - 1, random.nextDouble() * 2 - 1));
            var drawn = draw(rings.with(note), 720);
            assertWithinRing(drawn, box(drawn, note.id()), note.ring() == Note.Ring.INNER, -0.001);
        }
    }

    @Test
    void puttingOneNoteSomewhereFreeLeavesTheOthers() {
        var rings = RingsPicturesTest.rings(3, 6);
        var before = draw(rings, 720);
        var after = draw(rings.with(rings.notes().get(5).withPlace(new Note.Place(0, 0.76))), 720);
        assertThat(before.boxes()).filteredOn(b -> !b.id().equals("n5"))
            .isEqualTo(after.boxes().stream().filter(b -> !b.id().equals("n5")).toList());
    }

    @Test
    void freeNotesKeepClearOfPlacedOnes() {
        var random = new Random(5);
        for (int i = 0; i < 60; i++) {
            int count = 4 + random.nextInt(20);
            var rings = RingsPicturesTest.rings(count / 3, count - count / 3);
            var placed = rings.notes()
                .get(random.nextInt(count))
                .withPlace(new Note.Place(random.nextDouble() * 1.6 - 0.8, random.nextDouble() * 1.6 - 0.8));
            var drawn = draw(rings.with(placed), 720);
            Area own = area(box(drawn, placed.id()));
            assertThat(drawn.boxes()).filteredOn(b -> !b.id().equals(placed.id()))
                .noneMatch(b -> area(b).touches(own, 0));
        }
    }

    @Test
    void aDraggedNoteLeavesADashedOutlineAndStirsNothing() {
        var rings = RingsPicturesTest.rings(3, 6);
        var before = draw(rings, 720);
        var drawn = RingsDrawing.of(rings, VIEW.withLifted(new RingsView.Lifted("n4", 360, 360)), 720, 720, SCREEN);
        var old = box(before, "n4");
        assertThat(box(drawn, "n4").centerX()).isEqualTo(360);
        assertThat(drawn.boxes().getLast().id()).isEqualTo("n4");
        assertThat(drawn.drawing().marks()).anySatisfy(m -> {
            assertThat(m).isInstanceOfSatisfying(Mark.Box.class, b -> {
                assertThat(b.x()).isEqualTo(old.x());
                assertThat(b.fill()).isNull();
                assertThat(b.stroke().dashes()).isNotEmpty();
            });
        });
        assertThat(drawn.boxes()).filteredOn(b -> !b.id().equals("n4"))
            .isEqualTo(before.boxes().stream().filter(b -> !b.id().equals("n4")).toList());
    }

    @Test
    void onTheirWayNotesLieBetweenWhereTheyWereAndWhereTheyGo() {
        var before = RingsPicturesTest.rings(3, 6);
        var after = before.with(before.notes().get(5).reached(LocalDate.of(2026, 11, 12), ""));
        var start = box(draw(before, 720), "n5");
        var end = box(draw(after, 720), "n5");
        for (double share : new double[]{0, 0.25, 1}) {
            var view = VIEW.withGlide(new RingsView.Glide(before, share));
            var drawn = RingsDrawing.of(after, view, 720, 720, SCREEN);
            var box = box(drawn, "n5");
            assertThat(box.centerX())
                .isCloseTo(start.centerX() + (end.centerX() - start.centerX()) * share, offset(0.01));
            assertThat(box.centerY())
                .isCloseTo(start.centerY() + (end.centerY() - start.centerY()) * share, offset(0.01));
        }
        assertThat(RingsDrawing.of(after, VIEW.withGlide(new RingsView.Glide(before, 1)), 720, 720, SCREEN).drawing())
            .as("at the end nothing tells that it moved")
            .isEqualTo(draw(after, 720).drawing());
    }

    @Test
    void tidyingForgetsAllPlaces() {
        var rings = RingsPicturesTest.rings(3, 6);
        var moved = rings.with(rings.notes().get(5).withPlace(new Note.Place(0, 0.76)));
        assertThat(RingsDrawing.tidied(moved)).isEqualTo(rings);
    }

    @Test
    void bordersTellTheRingsApart() {
        var marks = draw(RingsPicturesTest.rings(2, 3), 720).drawing().marks();
        assertThat(marks).filteredOn(m -> m instanceof Mark.Box)
            .extracting(m -> ((Mark.Box) m).stroke().dashes())
            .filteredOn(List::isEmpty)
            .hasSize(2);
    }

    @Test
    void theFlagIsALineDrawingOnADiscAtTheUpperRightCorner() {
        var drawn = draw(RingsPicturesTest.rings(2, 3), 720);
        var box = box(drawn, "n0");
        assertThat(drawn.drawing().marks()).filteredOn(m -> m instanceof Mark.Path).hasSize(1);
        assertThat(drawn.drawing().marks()).anySatisfy(m -> assertThat(m).isInstanceOfSatisfying(Mark.Circle.class,
                c -> assertThat(List.of(c.x(), c.y())).isEqualTo(List.of(box.x() + box.width() - 1, box.y()))));
    }

    @Test
    void onPaperTheFlaggedNoteIsHeavierAndBold() {
        var drawn = RingsDrawing.of(RingsPicturesTest.rings(2, 3), VIEW, 540, 540, DrawingStyle.paper());
        assertThat(drawn.drawing().marks()).filteredOn(m -> m instanceof Mark.Label l && l.tone() == Tone.PEN)
            .extracting(m -> ((Mark.Label) m).font().bold())
            .contains(true, false);
        assertThat(drawn.drawing().marks()).filteredOn(m -> m instanceof Mark.Box)
            .extracting(m -> ((Mark.Box) m).stroke().width())
            .contains(2.25, 1.0);
    }

    @Test
    void fortyNotesOfTwoHundredCharactersOrAnyOtherTextLieApartAndKeepTheirWordsInside() {
        for (String text : new String[]{"Elke week een kwartier ".repeat(9), "x".repeat(200),
                "\u0645\u0631 ".repeat(70),
                "e\u0301\u0489".repeat(60), "\t\r\n\u2028 ".repeat(40), "\uD83D\uDC69\u200D\uD83D\uDC67".repeat(40),
                "\uD800".repeat(9) + "<&\u0000\u202E"}) {
            var rings = RingsPicturesTest.rings(20, 20);
            rings = rings.withNotes(rings.notes().stream().map(n -> n.withText(text)).toList());
            for (int side : new int[]{576, 720, 2000}) {
                var drawn = draw(rings, side);
                assertThat(drawn.boxes()).hasSize(40);
                assertApart(drawn.boxes());
                for (Mark mark : drawn.drawing().marks()) {
                    if (mark instanceof Mark.Label label && label.tone() == Tone.PEN) {
                        double right = label.x() + TextMeasure.width(label.text(), label.font());
                        assertThat(drawn.boxes()).as(label.text())
                            .anyMatch(b -> b.x() <= label.x() && b.x() + b.width() >= right - 0.01
                                    && b.y() <= label.baseline() && b.y() + b.height() >= label.baseline());
                    }
                }
            }
        }
    }

    private static void assertApart(List<Drawing.Hit> boxes) {
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(area(boxes.get(i)).touches(area(boxes.get(j)), 0)).isFalse();
            }
        }
    }

    @Test
    void chipsShowTheNumberOfTheNote() {
        var drawn = draw(RingsPicturesTest.rings(20, 20), 720);
        assertThat(drawn.numbered()).isTrue();
        for (int number = 1; number <= 40; number++) {
            String text = Integer.toString(number);
            assertThat(drawn.drawing().marks()).anyMatch(m -> m instanceof Mark.Label l && l.text().equals(text));
        }
    }

    @Test
    void aNoteHasANumberForTheListAsSoonAsItsChipHasOne() {
        var few = RingsPicturesTest.rings(8, 6);
        assertThat(RingsDrawing.number(few, few.notes().get(3))).isEmpty();
        var many = RingsPicturesTest.rings(8, 7);
        assertThat(RingsDrawing.number(many, many.notes().get(3))).hasValue(4);
        assertThat(RingsDrawing.number(many, many.notes().get(3).withText("weg"))).isEmpty();
    }

    @Test
    void textStaysWithinItsNote() {
        for (DrawingStyle style : List.of(SCREEN, DrawingStyle.screen(2), DrawingStyle.paper())) {
            for (int count : new int[]{3, 11, 14, 22, 40}) {
                var drawn = RingsDrawing.of(RingsPicturesTest.rings(count / 3, count - count / 3), VIEW, 720, 720,
                        style);
                for (Mark mark : drawn.drawing().marks()) {
                    if (mark instanceof Mark.Label label && label.tone() == Tone.PEN) {
                        double top = label.baseline() - label.font().size() * 0.7;
                        double right = label.x() + TextMeasure.width(label.text(), label.font());
                        assertThat(drawn.boxes()).as(label.text())
                            .anyMatch(b -> b.x() <= label.x() && b.y() <= top
                                    && b.x() + b.width() >= right && b.y() + b.height() >= label.baseline());
                    }
                }
            }
        }
    }

    @Test
    void everyHitIsLargeEnough() {
        assertThat(draw(RingsPicturesTest.rings(20, 20), 576).drawing().hits())
            .allMatch(h -> h.width() >= 48 && h.height() >= 48);
    }

    @Test
    void aPointFindsItsNoteAndItsRing() {
        var drawn = draw(RingsPicturesTest.rings(5, 6), 720);
        for (Drawing.Hit box : drawn.boxes()) {
            assertThat(drawn.noteAt(box.centerX(), box.centerY())).contains(box.id());
            assertThat(drawn.noteAt(box.x() - 3, box.centerY())).contains(box.id());
        }
        assertThat(drawn.noteAt(5, 5)).isEmpty();
        assertThat(drawn.ringAt(360, 360)).contains(Note.Ring.INNER);
        assertThat(drawn.ringAt(360, 40)).contains(Note.Ring.OUTER);
        assertThat(drawn.ringAt(5, 5)).isEmpty();
    }

    @Test
    void arrowsGoToTheNearestNoteThatWay() {
        var drawn = draw(RingsPicturesTest.rings(5, 6), 720);
        assertThat(drawn.toward("n0", 1, 0)).contains("n1");
        assertThat(drawn.toward("n1", -1, 0)).contains("n0");
        assertThat(drawn.toward("n0", 0, 1)).contains("n2");
        assertThat(drawn.toward("n7", -1, 0)).as("nothing left of the leftmost").isEmpty();
        assertThat(drawn.toward("", 0, -1)).isPresent();
    }

    @Test
    void draggingIsDrawnWellWithinAFrame() {
        for (int[] notes : new int[][]{{5, 6}, {8, 6}, {0, 14}, {13, 1}, {20, 20}}) {
            var rings = RingsPicturesTest.rings(notes[0], notes[1]);
            rings = rings.with(rings.notes().getLast().withPlace(new Note.Place(0.8, 0)));
            var view = VIEW.withLifted(new RingsView.Lifted("n1", 300, 300));
            long best = Long.MAX_VALUE;
            for (int i = 0; i < 100; i++) {
                long start = System.nanoTime();
                RingsDrawing.of(rings, view, 720, 720, SCREEN);
                best = Math.min(best, System.nanoTime() - start);
            }
            assertThat(best).isLessThan(8_000_000);
        }
    }

    @Test
    void emptyRingsAndOddSizesAreDrawn() {
        for (double side : new double[]{0, 1, 40, 4000}) {
            assertThat(RingsDrawing.of(Answer.Rings.empty(), VIEW, side, side, SCREEN).boxes()).isEmpty();
            assertThat(RingsDrawing.of(RingsPicturesTest.rings(9, 9), VIEW, side, side, SCREEN).boxes()).hasSize(18);
        }
        assertThat(draw(RingsPicturesTest.rings(150, 150), 720).boxes()).hasSize(300);
    }

    private static RingsDrawing draw(Answer.Rings rings, double side) {
        return RingsDrawing.of(rings, VIEW, side, side, SCREEN);
    }

    private static Drawing.Hit box(RingsDrawing drawn, String id) {
        return drawn.boxes().stream().filter(b -> b.id().equals(id)).findFirst().orElseThrow();
    }

    private static int number(Drawing.Hit box) {
        return Integer.parseInt(box.id().substring(1));
    }

    private static Area area(Drawing.Hit hit) {
        return new Area(hit.x(), hit.y(), hit.width(), hit.height());
    }

    private static void assertWithinRing(RingsDrawing drawn, Drawing.Hit box, boolean inner, double keep) {
        var scale = drawn.scale();
        double left = box.x() - scale.centerX();
        double top = box.y() - scale.centerY();
        double far = Math.hypot(Math.max(-left, left + box.width()), Math.max(-top, top + box.height()));
        double near = Math.hypot(Math.max(0, Math.max(left, -left - box.width())),
                Math.max(0, Math.max(top, -top - box.height())));
        assertThat(far).as("%s stays inside", box).isLessThanOrEqualTo((inner ? scale.inner() : scale.outer()) - keep);
        assertThat(near).as("%s stays outside", box).isGreaterThanOrEqualTo(inner ? 0 : scale.inner() + keep);
    }
}
