package nl.bloei.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

import nl.bloei.content.Prose.Span;

class MarkdownTest {

    @Test
    void readsHeadingsParagraphsListsAndAsides() {
        List<Prose> body = read("""
                ## Een kop

                Een alinea
                over twee regels.

                - een
                - twee

                1. eerst
                2. dan

                > Apart gezet.
                """);

        assertThat(body).containsExactly(new Prose.Heading("Een kop"),
                new Prose.Paragraph(List.of(plain("Een alinea over twee regels."))),
                new Prose.Bullets(false, List.of(List.of(plain("een")), List.of(plain("twee")))),
                new Prose.Bullets(true, List.of(List.of(plain("eerst")), List.of(plain("dan")))),
                new Prose.Aside(List.of(plain("Apart gezet."))));
    }

    @Test
    void keepsWhatStandsOutWhatLeansAndWhatLeadsOn() {
        assertThat(read("Dit is **vet**, *schuin*, ***allebei*** en [een **blad**](ws.history-line).")).singleElement()
            .isEqualTo(new Prose.Paragraph(List.of(plain("Dit is "), new Span("vet", true, false, ""),
                    plain(", "), new Span("schuin", false, true, ""), plain(", "),
                    new Span("allebei", true, true, ""), plain(" en "),
                    new Span("een ", false, false, "ws.history-line"),
                    new Span("blad", true, false, "ws.history-line"), plain("."))));
    }

    private static Span plain(String text) {
        return new Span(text, false, false, "");
    }

    private static List<Prose> read(String text) {
        return Markdown.read("test.md", 1, text);
    }
}
