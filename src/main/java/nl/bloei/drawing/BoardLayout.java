package nl.bloei.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import nl.bloei.content.Block;
import nl.bloei.content.Prompt;
import nl.bloei.workbook.Card;

/**
 * Where the parts of a board lie. Above the columns the cards that have no place yet. The columns stand beside each other,
 * or lie under each other where they would become too narrow. In a matrix the height within a column is the energy, and
 * cards that want the same height give way to each other.
 */
final class BoardLayout {
    /** More cards than this in a column show one line each, side by side where there is room. */
    private static final int ROOMY = 14;
    private static final int LINES = 4;
    private static final int MATRIX_LINES = 2;
    private static final int PAPER_LINES = 8;
    private static final int ALL = Integer.MAX_VALUE;

    private final BoardLook look;
    private final double width;
    private final DrawingStyle style;
    private final Font font;
    private final double line;
    private final double pad;
    private final double gap;
    private final double axis;
    private final boolean bands;
    private final List<Zone> zones = new ArrayList<>();
    private final List<Placed> cards = new ArrayList<>();
    private double height;

    /**
     * A place for cards.
     *
     * @param id the id of the column, empty for beside the board
     * @param name the lines of its name
     * @param help the lines that explain it
     * @param area what it takes up, with its name
     * @param room where its cards lie
     */
    record Zone(String id, List<String> name, List<String> help, Area area, Area room) {
    }

    /** A card with its place and the lines it shows. */
    record Placed(Card card, List<String> lines, Area area, boolean whole) {
        Placed moved(double dy) {
            return new Placed(card, lines, area.moved(0, dy), whole);
        }
    }

    BoardLayout(BoardLook look, double width, DrawingStyle style) {
        this.look = look;
        this.width = width;
        this.style = style;
        font = Font.sans(style.text(14.5, 9.6));
        line = style.text(19, 12.6);
        pad = style.text(10, 6);
        gap = style.text(8, 5);
        axis = look.matrix() ? axisWidth() : 0;
        int columns = look.block().columns().size();
        bands = !look.matrix() && width < columns * style.text(150, 92);
        tray();
        double top = height;
        if (bands) {
            look.block().columns().forEach(this::band);
        } else {
            columns(top);
        }
    }

    private double axisWidth() {
        Block.Board.Energy energy = look.block().energy();
        return energy == null
                ? 0
                : Math.min(width * 0.2, Math.max(TextMeasure.width(energy.low(), axisFont()),
                        TextMeasure.width(energy.high(), axisFont())) + style.text(14, 8));
    }

    Font axisFont() {
        return Font.sans(style.text(14, 9.4));
    }

    Font font() {
        return font;
    }

    double line() {
        return line;
    }

    double pad() {
        return pad;
    }

    /** The room of the axis at the left; 0 without one. */
    double axis() {
        return axis;
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    List<Zone> zones() {
        return zones;
    }

    List<Placed> cards() {
        return cards;
    }

    Font nameFont() {
        return Font.serifBold(style.text(17, 11.5));
    }

    double nameLine() {
        return style.text(22, 14.5);
    }

    Font helpFont() {
        return Font.sans(style.smallestText());
    }

    double helpLine() {
        return style.text(18, 11.5);
    }

    /** The room at the left of the words for the sign of the kind; 0 when there is only one kind. */
    double sign() {
        return look.block().piles().size() > 1 ? style.text(18, 11) : 0;
    }

    private List<Card> in(String zone) {
        return look.board()
            .cards()
            .stream()
            .filter(card -> look.isBeside(card) ? zone.isEmpty() : zone.equals(card.column()))
            .toList();
    }

    private void tray() {
        List<Card> beside = in("");
        if (beside.isEmpty() && !style.onScreen()) {
            return;
        }
        double head = style.text(28, 17);
        double most = beside.isEmpty() ? style.text(22, 0) : flow(beside, pad, head, width - 2 * pad);
        double bottom = head + most + pad;
        List<String> name = TextMeasure.wrap(look.tray(), helpFont(), width - 2 * pad, 1);
        zones.add(new Zone("", List.of(), name, new Area(0, 0, width, bottom),
                new Area(pad, head, width - 2 * pad, most)));
        height = bottom + style.text(14, 9);
    }

    /** Cards side by side in rows; gives the height they take. */
    private double flow(List<Card> all, double left, double top, double room) {
        int lanes = (int) Math.clamp(room / style.text(200, 130), 1, 8);
        double wide = (room - (lanes - 1) * gap) / lanes;
        double y = top;
        for (int i = 0; i < all.size(); i += lanes) {
            double tallest = 0;
            for (int lane = 0; lane < lanes && i + lane < all.size(); lane++) {
                Placed placed = card(all.get(i + lane), left + lane * (wide + gap), y, wide, lines(all.size()));
                cards.add(placed);
                tallest = Math.max(tallest, placed.area().height());
            }
            y += tallest + gap;
        }
        return y - top - gap;
    }

    private int lines(int amount) {
        int most = look.matrix() ? MATRIX_LINES : LINES;
        return amount > 2 * ROOMY ? 1 : style.onScreen() ? most : PAPER_LINES;
    }

    private Placed card(Card card, double x, double y, double wide, int most) {
        double room = Math.max(1, wide - 2 * pad - sign());
        List<String> shown = TextMeasure.wrap(card.text(), font, room, most);
        List<String> all = TextMeasure.wrap(card.text(), font, room, ALL);
        double high = Math.max(style.fixed(34, 18), Math.max(1, shown.size()) * line + pad * 1.2);
        return new Placed(card, shown, new Area(x, y, wide, high), shown.equals(all));
    }

    private void band(Prompt column) {
        double inner = width - 2 * pad;
        List<String> name = TextMeasure.wrap(column.text(), nameFont(), inner, ALL);
        List<String> help = TextMeasure.wrap(column.help(), helpFont(), inner, ALL);
        double top = height;
        double head = head(name.size(), help.size());
        List<Card> here = in(column.id());
        double taken = here.isEmpty() ? 0 : flow(here, pad, top + head, inner);
        double high = head + Math.max(taken, style.text(44, 40)) + pad;
        zones.add(new Zone(column.id(), name, help, new Area(0, top, width, high),
                new Area(pad, top + head, inner, high - head - pad)));
        height = top + high + style.text(12, 8);
    }

    private double head(int name, int help) {
        return pad + name * nameLine() + help * helpLine() + style.text(10, 6);
    }

    private void columns(double top) {
        List<Prompt> all = look.block().columns();
        double between = style.text(12, 8);
        double wide = Math.max(1, (width - axis - (all.size() - 1) * between) / all.size());
        double inner = Math.max(1, wide - 2 * pad);
        double head = 0;
        for (Prompt column : all) {
            head = Math.max(head, head(TextMeasure.wrap(column.text(), nameFont(), inner, ALL).size(),
                    TextMeasure.wrap(column.help(), helpFont(), inner, ALL).size()));
        }
        var stacks = new ArrayList<List<Placed>>();
        double most = Math.max(look.least() - top - head - pad, style.text(look.matrix() ? 380 : 190, 150));
        for (int i = 0; i < all.size(); i++) {
            double x = axis + i * (wide + between) + pad;
            List<Placed> stack = stack(in(all.get(i).id()), x, inner);
            stacks.add(stack);
            most = Math.max(most, tallest(stack));
        }
        for (int i = 0; i < all.size(); i++) {
            Prompt column = all.get(i);
            double x = axis + i * (wide + between);
            var room = new Area(x + pad, top + head, inner, most);
            zones.add(new Zone(column.id(), TextMeasure.wrap(column.text(), nameFont(), inner, ALL),
                    TextMeasure.wrap(column.help(), helpFont(), inner, ALL), new Area(x, top, wide, head + most + pad),
                    room));
            cards.addAll(look.matrix() ? spread(stacks.get(i), room) : shifted(stacks.get(i), room.y()));
        }
        height = top + head + most + pad;
    }

    /** Cards under each other from 0 downward, in as many lanes as they need and there is room for. */
    private List<Placed> stack(List<Card> here, double left, double inner) {
        int lanes = here.size() <= ROOMY ? 1 : (int) Math.clamp(inner / style.text(112, 72), 1, 4);
        double wide = (inner - (lanes - 1) * gap) / lanes;
        int most = here.size() > ROOMY ? 1 : lines(here.size());
        List<Card> ordered = look.matrix()
                ? here.stream().sorted(Comparator.comparingDouble(BoardLayout::low)).toList()
                : here;
        var placed = new ArrayList<Placed>();
        var next = new double[lanes];
        for (int i = 0; i < ordered.size(); i++) {
            int lane = i % lanes;
            Placed card = card(ordered.get(i), left + lane * (wide + gap), next[lane], wide, most);
            placed.add(card);
            next[lane] += card.area().height() + gap;
        }
        return placed;
    }

    /** How little energy a card gives: cards with much come first. */
    private static double low(Card card) {
        Double energy = card.energy();
        return energy == null ? 1 : 1 - energy;
    }

    private static double tallest(List<Placed> stack) {
        return stack.stream().mapToDouble(card -> card.area().bottom()).max().orElse(0);
    }

    private static List<Placed> shifted(List<Placed> stack, double top) {
        return stack.stream().map(card -> card.moved(top)).toList();
    }

    /** As near to their energy as they can without lying on each other. */
    private List<Placed> spread(List<Placed> stack, Area room) {
        var spread = new ArrayList<Placed>();
        for (Placed card : stack) {
            double wanted = room.y() + low(card.card()) * room.height() - card.area().height() / 2;
            double least = spread.stream()
                .filter(above -> above.area().x() == card.area().x())
                .mapToDouble(above -> above.area().bottom() + gap)
                .max()
                .orElse(room.y());
            spread.add(card.moved(Math.max(least, wanted) - card.area().y()));
        }
        for (int i = spread.size() - 1; i >= 0; i--) {
            Placed card = spread.get(i);
            double bottom = spread.subList(i + 1, spread.size())
                .stream()
                .filter(below -> below.area().x() == card.area().x())
                .mapToDouble(below -> below.area().y() - gap)
                .min()
                .orElse(room.bottom());
            spread.set(i, card.moved(Math.min(0, bottom - card.area().bottom())));
        }
        return spread;
    }
}
