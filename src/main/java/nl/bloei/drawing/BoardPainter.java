package nl.bloei.drawing;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import nl.bloei.content.Block;
import nl.bloei.drawing.Mark.Align;
import nl.bloei.workbook.Card;

/** Paints a board and its cards, back to front. */
final class BoardPainter {
    private static final double CORNER = 6;
    private static final double CAP = 0.345;
    private static final int DASHED = 1;
    private static final int DOUBLE = 2;

    private final BoardLook look;
    private final BoardLayout layout;
    private final DrawingStyle style;
    private final List<Mark> marks = new ArrayList<>();
    private final List<Drawing.Hit> hits = new ArrayList<>();
    private final Set<String> shortened = new HashSet<>();

    BoardPainter(BoardLook look, BoardLayout layout, DrawingStyle style) {
        this.look = look;
        this.layout = layout;
        this.style = style;
    }

    BoardDrawing paint() {
        layout.zones().forEach(this::paintZone);
        paintAxis();
        BoardLayout.Placed lifted = null;
        BoardLayout.Placed selected = null;
        for (BoardLayout.Placed placed : layout.cards()) {
            Card card = placed.card();
            Area area = placed.area();
            hits.add(new Drawing.Hit(card.id(), area.x(), area.y(), area.width(), area.height()));
            if (!placed.whole()) {
                shortened.add(card.id());
            }
            if (look.lifted() != null && look.lifted().id().equals(card.id())) {
                lifted = placed;
                marks.add(outline(area, 0, Stroke.dashed(Tone.LINE_2, 1.5, 4, 4)));
            } else if (card.id().equals(look.selectedId())) {
                selected = placed;
            } else {
                paintCard(placed, area);
            }
        }
        if (selected != null) {
            paintCard(selected, selected.area());
        }
        if (lifted != null && look.lifted() != null) {
            Area area = lifted.area();
            paintCard(lifted, Area.around(look.lifted().x(), look.lifted().y(), area.width(), area.height()));
        }
        return new BoardDrawing(new Drawing(layout.width(), layout.height(), marks, hits),
                layout.zones().stream().map(BoardPainter::hit).toList(), hits, shortened);
    }

    /** The sign of a kind of card. */
    static Drawing sample(int pile, DrawingStyle style) {
        double width = style.text(26, 18);
        double height = style.text(20, 13);
        var marks = new ArrayList<Mark>();
        frame(marks, new Area(1, 1, width - 2, height - 2), pile, Tone.MID, 1.5, style.ground(), 3);
        marks.add(sign(pile, width / 2, height / 2, style.text(4.5, 2.8)));
        return new Drawing(width, height, marks, List.of());
    }

    private static Drawing.Hit hit(BoardLayout.Zone zone) {
        Area area = zone.id().isEmpty()
                ? zone.area()
                : new Area(zone.area().x(), zone.room().y(),
                        zone.area().width(), zone.room().height());
        return new Drawing.Hit(zone.id(), area.x(), area.y(), area.width(), area.height());
    }

    private void paintZone(BoardLayout.Zone zone) {
        Area area = zone.area();
        boolean tray = zone.id().isEmpty();
        boolean screen = style.onScreen();
        boolean target = look.lifted() != null && over(zone, look.lifted());
        Stroke border = tray
                ? Stroke.dashed(target ? Tone.ACCENT : Tone.LINE_2, style.fixed(1.25, 0.75), 5, 4)
                : Stroke.solid(target ? Tone.ACCENT : screen ? Tone.LINE : Tone.INK_3,
                        style.fixed(target ? 2 : 1, 0.75));
        Tone fill = target ? Tone.TINT : screen && !tray ? Tone.SUNK : null;
        marks.add(new Mark.Box(area.x() + 1, area.y() + 1, area.width() - 2, area.height() - 2, 8, border, fill));
        double baseline = area.y() + layout.pad() + layout.nameFont().size();
        for (String words : zone.name()) {
            marks.add(new Mark.Label(area.x() + layout.pad(), baseline, words, layout.nameFont(), Tone.INK,
                    Align.START));
            baseline += layout.nameLine();
        }
        baseline -= zone.name().isEmpty() ? style.text(6, 4) : style.text(3, 2);
        for (String words : zone.help()) {
            marks.add(new Mark.Label(area.x() + layout.pad(), baseline, words, layout.helpFont(), Tone.INK_3,
                    Align.START));
            baseline += layout.helpLine();
        }
    }

    private boolean over(BoardLayout.Zone zone, RingsView.Lifted lifted) {
        Area area = zone.area();
        return area.distance(lifted.x(), lifted.y()) == 0;
    }

    /** Much energy above, little below, with a line halfway. */
    private void paintAxis() {
        Block.Board.Energy energy = look.block().energy();
        if (!look.matrix() || energy == null) {
            return;
        }
        Area room = layout.zones().getLast().room();
        double x = layout.axis() - style.text(6, 4);
        Font font = layout.axisFont();
        Stroke stroke = Stroke.solid(Tone.INK_3, style.fixed(1.5, 1));
        double tip = style.text(5, 3);
        marks.add(Shapes.line(x, room.y(), x, room.bottom(), stroke));
        marks.add(Shapes.lines(stroke, x - tip, room.y() + tip, x, room.y(), x + tip, room.y() + tip));
        double text = x - style.text(8, 4);
        marks.add(new Mark.Label(text, room.y() + font.size(), axisWord(energy.high()), font, Tone.INK_2, Align.END));
        marks.add(new Mark.Label(text, room.bottom(), axisWord(energy.low()), font, Tone.INK_2, Align.END));
        double middle = room.centerY();
        marks.add(Shapes.line(x, middle, layout.width(), middle,
                Stroke.dashed(Tone.LINE_2, style.fixed(1.25, 0.75), 4, 5)));
    }

    private String axisWord(String word) {
        return TextMeasure.ellipsise(word, layout.axisFont(), Math.max(1, layout.axis() - style.text(14, 8)));
    }

    private void paintCard(BoardLayout.Placed placed, Area area) {
        Card card = placed.card();
        boolean selected = card.id().equals(look.selectedId());
        boolean hovered = card.id().equals(look.hoveredId());
        if (selected) {
            marks.add(outline(area, 3, Stroke.solid(Tone.ACCENT, 2)));
            if (look.focused()) {
                marks.add(outline(area, 6, Stroke.solid(Tone.FOCUS, 2.5)));
            }
        }
        int pile = look.pile(card);
        Tone tone = selected || hovered ? Tone.ACCENT : style.onScreen() ? Tone.MID : Tone.INK_3;
        frame(marks, area, pile, tone, style.fixed(hovered ? 2 : 1.5, 1), style.ground(), CORNER);
        double first = area.centerY() - (placed.lines().size() - 1) * layout.line() / 2
                + layout.font().size() * CAP;
        if (layout.sign() > 0) {
            marks.add(sign(pile, area.x() + layout.pad() + style.text(5, 3), first - layout.font().size() * CAP,
                    style.text(5, 3)));
        }
        for (int i = 0; i < placed.lines().size(); i++) {
            marks.add(new Mark.Label(area.x() + layout.pad() + layout.sign(), first + i * layout.line(),
                    placed.lines().get(i), layout.font(), Tone.PEN, Align.START));
        }
    }

    /** Every kind has a border of its own: solid, dashed, double. */
    private static void frame(List<Mark> marks, Area area, int pile, Tone tone, double width, @Nullable Tone fill,
            double corner) {
        Stroke stroke = pile == DASHED
                ? Stroke.dashed(tone, width, 3 * width, 2.5 * width)
                : Stroke.solid(tone, width);
        marks.add(new Mark.Box(area.x(), area.y(), area.width(), area.height(), corner, stroke, fill));
        if (pile == DOUBLE) {
            double inset = 2 * width;
            marks.add(new Mark.Box(area.x() + inset, area.y() + inset, area.width() - 2 * inset,
                    area.height() - 2 * inset, corner / 2, Stroke.solid(tone, width / 2), null));
        }
    }

    /** And a sign of its own: disc, diamond, triangle. */
    private static Mark sign(int pile, double x, double y, double reach) {
        return switch (pile) {
            case 0 -> new Mark.Circle(x, y, reach, null, Tone.ACCENT);
            case DASHED -> Shapes.diamond(x, y, reach * 1.15, Stroke.solid(Tone.ACCENT, reach * 0.3), null);
            default -> Shapes.triangle(x, y, reach * 1.15, null, Tone.ACCENT);
        };
    }

    private static Mark outline(Area area, double distance, Stroke stroke) {
        return new Mark.Box(area.x() - distance, area.y() - distance, area.width() + 2 * distance,
                area.height() + 2 * distance, CORNER + distance, stroke, null);
    }
}
