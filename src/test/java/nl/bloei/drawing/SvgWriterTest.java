package nl.bloei.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

import java.io.StringReader;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;

import nl.bloei.drawing.Mark.Align;

class SvgWriterTest {
    private static final List<String> SHAPES = List.of("path", "circle", "rect", "text");

    @Test
    void everyMarkBecomesOneShapeInTheSameOrder() throws Exception {
        var drawn = HistoryLineDrawing.of(Lines.year(), Lines.PLAIN, 757, 219, DrawingStyle.paper()).drawing();
        Document svg = parse(SvgWriter.write(drawn, "Een jaar", "pt", tone -> "#123456"));
        List<String> shapes = elements(svg).stream().map(Element::getTagName).filter(SHAPES::contains).toList();

        assertThat(shapes.subList(1, shapes.size())).isEqualTo(drawn.marks().stream().map(mark -> switch (mark) {
            case Mark.Path _ -> "path";
            case Mark.Circle _ -> "circle";
            case Mark.Box _ -> "rect";
            case Mark.Label _ -> "text";
        }).toList());
        assertThat(svg.getDocumentElement().getAttribute("viewBox")).isEqualTo("0 0 757 219");
        assertThat(svg.getDocumentElement().getAttribute("width")).isEqualTo("757pt");
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("Een jaar");
    }

    @Test
    void keepsTheCurveAndTheDashes() throws Exception {
        var drawing = new Drawing(100, 50, List.of(
                new Mark.Path(List.of(new Mark.Segment.Move(1, 2), new Mark.Segment.Curve(3, 4, 5.5, 6, 7, 8.12345),
                        new Mark.Segment.Close()), Stroke.dashed(Tone.INK, 1.5, 3, 4), null)),
                List.of());
        Element path = (Element) parse(SvgWriter.write(drawing, "", "px", Tone::name)).getElementsByTagName("path")
            .item(0);

        assertThat(path.getAttribute("d")).isEqualTo("M1 2C3 4 5.5 6 7 8.123Z");
        assertThat(path.getAttribute("stroke-dasharray")).isEqualTo("3 4");
        assertThat(path.getAttribute("stroke")).isEqualTo("INK");
        assertThat(path.getAttribute("fill")).isEqualTo("none");
    }

    @Test
    void anyTextComesBackAsItWas() throws Exception {
        var random = new Random(4);
        for (int run = 0; run < 200; run++) {
            var text = new StringBuilder("<&>\"' ");
            random.ints(20, 0x20, 0xD000).filter(each -> each != 0x7F).forEach(text::appendCodePoint);
            text.append("\u0001\uD800 🌱");
            var label = new Mark.Label(5, 5, text.toString(), Font.sans(12), Tone.INK, Align.MIDDLE);
            Document svg = parse(SvgWriter.write(new Drawing(10, 10, List.of(label), List.of()), text.toString(), "px",
                    tone -> "#000000"));

            assertThat(svg.getElementsByTagName("text").item(0).getTextContent())
                .isEqualTo(text.toString().replace('\u0001', '\uFFFD').replace("\uD800 ", "\uFFFD "));
        }
    }

    @Test
    void drawingsBelowEachOtherKeepTheirDistance() {
        var one = new Drawing(10, 20, List.of(new Mark.Circle(5, 5, 2, null, Tone.INK)), List.of());
        var both = Drawing.stacked(List.of(one, one), 8);

        assertThat(both.height()).isEqualTo(48);
        assertThat(both.marks()).containsExactly(new Mark.Circle(5, 5, 2, null, Tone.INK),
                new Mark.Circle(5, 33, 2, null, Tone.INK));
    }

    private static List<Element> elements(Document svg) {
        NodeList all = svg.getElementsByTagName("*");
        return IntStream.range(0, all.getLength()).mapToObj(i -> (Element) all.item(i)).toList();
    }

    private static Document parse(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }
}
