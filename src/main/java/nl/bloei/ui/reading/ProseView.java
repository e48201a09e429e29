package nl.bloei.ui.reading;

import java.util.List;
import java.util.function.Consumer;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import nl.bloei.content.Prose;

/** Reading text as it stands on the page. */
public final class ProseView {
    private final Consumer<String> follow;
    private final ObservableValue<? extends Number> textScale;

    /**
     * Reading text.
     *
     * @param follow goes to the worksheet or page with an id
     * @param textScale how large texts are; 1 is usual
     */
    public ProseView(Consumer<String> follow, ObservableValue<? extends Number> textScale) {
        this.follow = follow;
        this.textScale = textScale;
    }

    /** A piece of text as a node that takes the width it gets. */
    public Node of(Prose prose) {
        return switch (prose) {
            case Prose.Heading(String text) -> {
                var heading = new Label(text);
                heading.getStyleClass().addAll("t-h2", "wrap", "prose-heading");
                yield heading;
            }
            case Prose.Paragraph(List<Prose.Span> spans) -> flow(spans, "prose-paragraph");
            case Prose.Aside(List<Prose.Span> spans) -> {
                var aside = new VBox(flow(spans, "prose-paragraph"));
                aside.getStyleClass().add("prose-aside");
                yield aside;
            }
            case Prose.Figure figure -> new FigurePiece(figure, textScale);
            case Prose.Bullets(boolean numbered, List<List<Prose.Span>> entries) -> bullets(numbered, entries);
        };
    }

    private Node bullets(boolean numbered, List<List<Prose.Span>> entries) {
        var list = new VBox();
        list.getStyleClass().add("prose-list");
        for (int i = 0; i < entries.size(); i++) {
            var mark = new Label(numbered ? (i + 1) + "." : "\u2022");
            mark.getStyleClass().addAll("t-read", "prose-mark");
            mark.setMinWidth(Region.USE_PREF_SIZE);
            Node words = flow(entries.get(i), "prose-entry");
            HBox.setHgrow(words, Priority.ALWAYS);
            list.getChildren().add(new HBox(mark, words));
        }
        return list;
    }

    /** Running text as a node that takes the width it gets. */
    public Node flow(List<Prose.Span> spans) {
        return flow(spans, "prose-entry");
    }

    private TextFlow flow(List<Prose.Span> spans, String style) {
        var flow = new TextFlow();
        flow.getStyleClass().addAll("prose", style);
        for (Prose.Span span : spans) {
            flow.getChildren().add(span.link().isEmpty() ? text(span) : link(span));
        }
        return flow;
    }

    private static Text text(Prose.Span span) {
        var text = new Text(span.text());
        text.getStyleClass().add("prose-text");
        style(text, span);
        return text;
    }

    private Hyperlink link(Prose.Span span) {
        var link = new Hyperlink(span.text());
        link.getStyleClass().add("prose-link");
        style(link, span);
        link.setOnAction(_ -> follow.accept(span.link()));
        return link;
    }

    private static void style(Node node, Prose.Span span) {
        if (span.bold()) {
            node.getStyleClass().add("strong");
        }
        if (span.italic()) {
            node.getStyleClass().add("leaning");
        }
    }
}
