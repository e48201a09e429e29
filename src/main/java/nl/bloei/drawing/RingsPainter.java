package nl.bloei.drawing;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import nl.bloei.drawing.Mark.Align;
import nl.bloei.workbook.Answer;
import nl.bloei.workbook.Note;

/** Paints the rings and their notes, back to front. */
final class RingsPainter {
    private static final double SIDE = 720;
    private static final double TITLE = 19;
    private static final double TITLE_MARGIN = 16;
    private static final double CORNER = 6;
    private static final double CAP = 0.345;

    private final RingsView view;
    private final DrawingStyle style;
    private final double width;
    private final double height;
    private final double unit;
    private final Font titleFont;
    private final RingsLayout layout;
    private final RingsScale scale;
    private final RingsView.@Nullable Glide glide;
    private final Map<String, Area> before = new HashMap<>();
    private final List<Mark> marks = new ArrayList<>();
    private final List<Drawing.Hit> boxes = new ArrayList<>();

    RingsPainter(Answer.Rings rings, RingsView view, double width, double height, DrawingStyle style) {
        this.view = view;
        this.style = style;
        this.width = width;
        this.height = height;
        unit = Math.max(0.05, Math.min(width, height) / SIDE);
        double size = Math.max(style.fixed(14.5, 14), style.smallestText() / unit);
        titleFont = Font.serifBold(Math.max(TITLE, size * 1.25) * unit);
        layout = layout(rings, size);
        glide = view.glide();
        double inner = layout.inner();
        if (glide != null) {
            RingsLayout then = layout(glide.from(), size);
            for (int i = 0; i < then.cards().size(); i++) {
                before.put(then.cards().get(i).note().id(), then.areas().get(i));
            }
            inner = then.inner() + (inner - then.inner()) * glide.share();
        }
        scale = new RingsScale(width / 2, height / 2, RingsLayout.OUTER * unit, inner * unit);
    }

    private RingsLayout layout(Answer.Rings rings, double size) {
        return new RingsLayout(rings, n -> heavy(n) ? Font.sansBold(size) : Font.sans(size),
                titleWidth(view.reached()), titleWidth(view.wanted()));
    }

    /** What a note takes up: its place, or as far as it has come on its way there. */
    private Area area(int note) {
        Area place = layout.areas().get(note);
        Area from = before.get(layout.cards().get(note).note().id());
        if (glide == null || from == null) {
            return onPage(place);
        }
        double left = 1 - glide.share();
        return onPage(place.moved((from.centerX() - place.centerX()) * left,
                (from.centerY() - place.centerY()) * left));
    }

    RingsDrawing paint() {
        paintRings();
        NoteCard lifted = null;
        var selected = new ArrayList<Integer>();
        for (int i = 0; i < layout.cards().size(); i++) {
            NoteCard card = layout.cards().get(i);
            if (view.lifted() != null && view.lifted().id().equals(card.note().id())) {
                lifted = card;
                marks.add(outline(area(i), 0, Stroke.dashed(Tone.LINE_2, 1.5, 4, 4)));
            } else if (view.selected(card.note())) {
                selected.add(i);
            } else {
                paintNote(card, area(i));
            }
        }
        for (int i : selected) {
            paintNote(layout.cards().get(i), area(i));
        }
        if (lifted != null && view.lifted() != null) {
            paintNote(lifted, Area.around(view.lifted().x(), view.lifted().y(), lifted.width() * unit,
                    lifted.height() * unit));
        }
        return new RingsDrawing(new Drawing(width, height, marks, hits()), scale, layout.chips(), boxes);
    }

    private boolean heavy(Note note) {
        return view.chosen(note) && !style.onScreen();
    }

    private double titleWidth(String title) {
        return TextMeasure.width(title, titleFont) / unit + TITLE_MARGIN;
    }

    private Area onPage(Area own) {
        return new Area(scale.centerX() + own.x() * unit, scale.centerY() + own.y() * unit, own.width() * unit,
                own.height() * unit);
    }

    private void paintRings() {
        double x = scale.centerX();
        double y = scale.centerY();
        boolean screen = style.onScreen();
        marks.add(new Mark.Circle(x, y, scale.outer(), Stroke.solid(screen ? Tone.MID : Tone.INK, style.fixed(2, 1)),
                screen ? Tone.SUNK : null));
        marks.add(new Mark.Circle(x, y, scale.inner(), Stroke.solid(Tone.ACCENT, style.fixed(2.5, 2)),
                screen ? Tone.TINT : Tone.SUNK));
        marks.add(new Mark.Label(x, y - scale.outer() + 58 * unit, view.wanted(), titleFont, Tone.INK, Align.MIDDLE));
        marks.add(new Mark.Label(x, y - scale.inner() + 48 * unit, view.reached(), titleFont, Tone.INK,
                Align.MIDDLE));
    }

    private void paintNote(NoteCard card, Area area) {
        Note note = card.note();
        boolean chosen = view.chosen(note);
        if (view.selected(note)) {
            marks.add(outline(area, 5, Stroke.solid(Tone.ACCENT, 2)));
            if (view.focused()) {
                marks.add(outline(area, 9, Stroke.solid(Tone.FOCUS, 2.5)));
            }
        }
        boolean filled = chosen && style.onScreen();
        marks.add(new Mark.Box(area.x(), area.y(), area.width(), area.height(), CORNER * unit, border(note, chosen),
                filled ? Tone.ACCENT : style.ground()));
        if (layout.chips()) {
            paintChipText(card, area, filled);
        } else {
            paintText(card, area, filled ? Tone.ON_ACCENT : Tone.PEN);
        }
        if (chosen) {
            paintFlag(area);
        }
        boxes.add(new Drawing.Hit(note.id(), area.x(), area.y(), area.width(), area.height()));
    }

    private Stroke border(Note note, boolean chosen) {
        boolean strong = chosen || view.hovered(note);
        Tone tone = strong ? Tone.ACCENT : style.onScreen() ? Tone.MID : Tone.INK_3;
        double line = chosen ? style.fixed(1.5, 2.25) : style.fixed(strong ? 2 : 1.5, 1);
        return note.ring() == Note.Ring.INNER || chosen
                ? Stroke.solid(tone, line)
                : Stroke.dashed(tone, line, style.fixed(4, 2.5), style.fixed(4, 3));
    }

    private void paintText(NoteCard card, Area area, Tone tone) {
        double line = card.line() * unit;
        double first = area.centerY() - (card.lines().size() - 1) * line / 2 + card.font().size() * CAP * unit;
        for (int i = 0; i < card.lines().size(); i++) {
            marks.add(new Mark.Label(area.x() + card.textInset(false) * unit, first + i * line, card.lines().get(i),
                    onPage(card.font()), tone, Align.START));
        }
    }

    private void paintChipText(NoteCard card, Area area, boolean filled) {
        double baseline = area.centerY() + card.font().size() * CAP * unit;
        Font bold = onPage(card.numberFont());
        String number = Integer.toString(card.number());
        Tone tone = filled ? Tone.ON_ACCENT : Tone.INK_2;
        if (card.lines().isEmpty()) {
            marks.add(new Mark.Label(area.centerX(), baseline, number, bold, tone, Align.MIDDLE));
            return;
        }
        double start = area.x() + card.textInset(true) * unit;
        marks.add(new Mark.Label(start - card.numberGap() * unit, baseline, number, bold, tone, Align.END));
        marks.add(new Mark.Label(start, baseline, card.lines().getFirst(), onPage(card.font()),
                filled ? Tone.ON_ACCENT : Tone.PEN, Align.START));
    }

    private void paintFlag(Area area) {
        boolean screen = style.onScreen();
        double shrink = layout.chips() ? 0.7 : 1;
        double radius = (screen ? 14 : 13) * unit * shrink;
        double x = area.right() - unit;
        marks.add(new Mark.Circle(x, area.y(), radius, screen ? Stroke.solid(Tone.ACCENT, 2) : null,
                screen ? style.ground() : Tone.ACCENT));
        marks.add(FlagShape.draw(x, area.y(), radius * 16 / 14, Stroke.solid(screen ? Tone.ACCENT : Tone.ON_ACCENT,
                1.45 * unit * shrink)));
    }

    private Font onPage(Font own) {
        return new Font(own.family(), own.bold(), own.italic(), own.size() * unit);
    }

    private Mark outline(Area area, double distance, Stroke stroke) {
        return new Mark.Box(area.x() - distance, area.y() - distance, area.width() + 2 * distance,
                area.height() + 2 * distance, CORNER * unit + distance, stroke, null);
    }

    private List<Drawing.Hit> hits() {
        return boxes.stream().map(b -> {
            Area area = new Area(b.x(), b.y(), b.width(), b.height()).atLeast(2 * style.reach());
            return new Drawing.Hit(b.id(), area.x(), area.y(), area.width(), area.height());
        }).toList();
    }
}
