package nl.bloei.content;

import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads the part of Markdown that reading pages may use; anything else is a problem, never silently dropped. */
final class Markdown {
    private static final Parser PARSER = Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).build();
    private static final Prose.Span PLAIN = new Prose.Span("", false, false, "");

    private final String file;
    private final int firstLine;
    private int line;

    private Markdown(String file, int firstLine) {
        this.file = file;
        this.firstLine = firstLine;
        this.line = firstLine;
    }

    /** Reads a text of which the first line has the given number in the file. */
    static List<Prose> read(String file, int firstLine, String text) {
        var markdown = new Markdown(file, firstLine);
        List<Prose> pieces = children(PARSER.parse(text)).stream().map(markdown::piece).toList();
        if (pieces.isEmpty()) {
            throw new ContentProblem(file, "", "has no text");
        }
        return pieces;
    }

    private Prose piece(Node node) {
        follow(node);
        return switch (node) {
            case Heading heading -> new Prose.Heading(plainText(heading));
            case Paragraph paragraph -> new Prose.Paragraph(spans(paragraph));
            case BlockQuote quote -> new Prose.Aside(spans(onlyParagraph(quote)));
            case BulletList list -> new Prose.Bullets(false, entries(list));
            case OrderedList list -> new Prose.Bullets(true, entries(list));
            case FencedCodeBlock block -> figure(block);
            default -> throw unsupported(node);
        };
    }

    private Prose.Figure figure(FencedCodeBlock block) {
        String info = String.valueOf(block.getInfo());
        FigureShape shape = Arrays.stream(FigureShape.values())
            .filter(each -> info.equals("figure " + Fields.keyOf(each)))
            .findFirst()
            .orElseThrow(() -> problem("'" + info + "' is no figure"));
        String caption = "";
        List<String> axes = List.of();
        var spots = new ArrayList<Prose.Figure.Spot>();
        for (String each : block.getLiteral().lines().filter(l -> !l.isBlank()).toList()) {
            int colon = each.indexOf(": ");
            if (each.startsWith("= ")) {
                caption = each.substring(2).strip();
            } else if (each.startsWith("| ")) {
                axes = Arrays.stream(each.substring(2).split("\\|", -1)).map(String::strip).toList();
            } else if (colon > 0) {
                spots.add(new Prose.Figure.Spot(each.substring(0, colon), each.substring(colon + 2).strip()));
            } else {
                throw problem("'" + each + "' must be a name, a colon, a space and a sentence");
            }
        }
        if (!shape.takes(spots.size()) || axes.size() != shape.axes()) {
            throw problem("a figure " + Fields.keyOf(shape) + " has " + shape.least() + " to " + shape.most()
                    + " places, and " + shape.axes() + " axes; pairs have an even number");
        }
        return new Prose.Figure(shape, caption, axes, List.copyOf(spots));
    }

    private List<List<Prose.Span>> entries(Node list) {
        return children(list).stream().map(item -> spans(onlyParagraph(item))).toList();
    }

    private Paragraph onlyParagraph(Node parent) {
        follow(parent);
        if (parent.getFirstChild() instanceof Paragraph paragraph && paragraph.getNext() == null) {
            return paragraph;
        }
        throw problem("a list entry and an aside hold one paragraph");
    }

    private String plainText(Heading heading) {
        List<Prose.Span> spans = spans(heading);
        if (spans.size() != 1 || !spans.getFirst().equals(styled(PLAIN, spans.getFirst().text()))) {
            throw problem("a heading is plain text");
        }
        return spans.getFirst().text();
    }

    private List<Prose.Span> spans(Block block) {
        follow(block);
        var spans = new ArrayList<Prose.Span>();
        children(block).forEach(child -> add(child, PLAIN, spans));
        return List.copyOf(spans);
    }

    private void add(Node node, Prose.Span style, List<Prose.Span> spans) {
        switch (node) {
            case Text text -> append(styled(style, text.getLiteral()), spans);
            case SoftLineBreak _ -> append(styled(style, " "), spans);
            case StrongEmphasis strong -> children(strong).forEach(
                    child -> add(child, new Prose.Span("", true, style.italic(), style.link()), spans));
            case Emphasis emphasis -> children(emphasis).forEach(
                    child -> add(child, new Prose.Span("", style.bold(), true, style.link()), spans));
            case Link link -> children(link).forEach(child -> add(child,
                    new Prose.Span("", style.bold(), style.italic(), link.getDestination()), spans));
            default -> throw unsupported(node);
        }
    }

    /** Puts text of one style together: Markdown hands over a line at a time. */
    private static void append(Prose.Span span, List<Prose.Span> spans) {
        if (!spans.isEmpty() && styled(spans.getLast(), span.text()).equals(span)) {
            Prose.Span last = spans.removeLast();
            spans.add(styled(last, last.text() + span.text()));
        } else {
            spans.add(span);
        }
    }

    private static Prose.Span styled(Prose.Span style, String text) {
        return new Prose.Span(text, style.bold(), style.italic(), style.link());
    }

    private static List<Node> children(Node parent) {
        var children = new ArrayList<Node>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }

    private void follow(Node node) {
        if (!node.getSourceSpans().isEmpty()) {
            line = firstLine + node.getSourceSpans().getFirst().getLineIndex();
        }
    }

    private ContentProblem unsupported(Node node) {
        return problem(node.getClass().getSimpleName() + " is not used in reading pages");
    }

    private ContentProblem problem(String reason) {
        return new ContentProblem(file, "line " + line, reason);
    }
}
