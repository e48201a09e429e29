package nl.bloei.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import nl.bloei.content.Content;
import nl.bloei.content.Guide;
import nl.bloei.content.Texts;
import nl.bloei.content.Worksheet;
import nl.bloei.drawing.CrossroadsDrawing;
import nl.bloei.paper.Html.Tag;

/** Writes the four cells of a decision aid: the drawing with its moves, and below it how one notices and what one can do. */
final class GuideWriter {
    private final Content content;
    private final Guide guide;
    private final Guide.Crossroads roads;
    private final LocalDate today;
    private final Pen pen;
    private final Leaf leaf;
    private final Figures figures;

    GuideWriter(Content content, Guide guide, Guide.Crossroads roads, LocalDate today, Pen pen, Leaf leaf,
            Figures figures) {
        this.content = content;
        this.guide = guide;
        this.roads = roads;
        this.today = today;
        this.pen = pen;
        this.leaf = leaf;
        this.figures = figures;
    }

    /** Adds the page to a document. */
    void write(Html body) {
        int accent = guide.part().accent();
        Html section = body.add(Tag.SECTION, "sheet part" + accent + " " + leaf.name()).size("width", leaf.width());
        Foot.add(section, Texts.get("paper.footer.guide", guide.title()), today, pen, leaf);
        Html title = section.add(Tag.DIV, "head").add(Tag.DIV, "title");
        title.add(Tag.P, "over", content.chapter(guide.part()).title());
        title.add(Tag.H1, "", guide.title());
        section.add(Tag.P, "guide-opening", guide.opening());
        String names = roads.cells().stream().map(Guide.Cell::title).collect(Collectors.joining(", "));
        figures.add(section.add(Tag.DIV, "drawn"), CrossroadsDrawing.of(roads, Figures.points(leaf.width())), accent,
                Texts.get("paper.guide.alternative", names));
        Html pair = section.add(Tag.DIV, "pair guide-pair");
        Html left = pair.add(Tag.DIV, "half");
        Html right = pair.add(Tag.DIV, "half last");
        int half = half();
        for (int i = 0; i < roads.cells().size(); i++) {
            cell(i < half ? left : right, roads.cells().get(i));
        }
        section.add(Tag.P, "attribution", guide.attribution());
    }

    /** How many cells go in the left column, so that both become about equally long: each is longer by its moves. */
    private int half() {
        int total = roads.cells().size() + roads.moves().size();
        int length = 0;
        int cells = 0;
        while (2 * length < total) {
            length += 1 + roads.from(roads.cells().get(cells).id()).size();
            cells++;
        }
        return cells;
    }

    private void cell(Html parent, Guide.Cell cell) {
        parent.add(Tag.H2, "guide-cell", cell.title());
        Html signal = parent.add(Tag.P, "guide-signal");
        signal.add(Tag.SPAN, "strong", Texts.get("paper.guide.signal"));
        signal.text(" " + cell.signal());
        List<Guide.Move> moves = roads.from(cell.id());
        if (moves.isEmpty()) {
            parent.add(Tag.P, "guide-text", Texts.get("paper.guide.stay"));
        }
        moves.forEach(move -> move(parent, move));
    }

    private void move(Html parent, Guide.Move move) {
        Html row = parent.add(Tag.DIV, "card-row guide-move");
        row.add(Tag.DIV, "card-number")
            .add(Tag.DIV, "disc peak", String.valueOf(roads.moves().indexOf(move) + 1));
        Html words = row.add(Tag.DIV, "card-text");
        words.add(Tag.P, "guide-name", move.title());
        words.add(Tag.P, "guide-text", move.text());
        if (!move.links().isEmpty()) {
            String titles = move.links().stream().map(this::title).collect(Collectors.joining(", "));
            words.add(Tag.P, "guide-ways", Texts.get("paper.guide.ways", titles));
        }
    }

    private String title(Worksheet.Link link) {
        return content.title(link.to());
    }
}
