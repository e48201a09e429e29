package nl.bloei.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import nl.bloei.content.Block;
import nl.bloei.content.Content;
import nl.bloei.content.ExampleCase;
import nl.bloei.content.Guide;
import nl.bloei.content.Prompt;
import nl.bloei.content.Prose;
import nl.bloei.content.ReadingPage;
import nl.bloei.content.Worksheet;

/** Everything that the book offers, as leaves. */
final class Bookshelf {
    private Bookshelf() {
    }

    /** Worksheets, pages, decision aids and example conversations, in the order of the book. */
    static List<Leaf> leaves(Content content) {
        var leaves = new ArrayList<Leaf>();
        content.worksheets().forEach(worksheet -> leaves.add(worksheet(worksheet)));
        content.readings().forEach(page -> leaves.add(page(page)));
        content.guides().forEach(guide -> leaves.add(guide(guide)));
        content.cases().forEach(each -> leaves.add(scenes(each)));
        return List.copyOf(leaves);
    }

    private static Leaf worksheet(Worksheet worksheet) {
        var place = new Hit.InWorksheet(worksheet.id());
        var leaf = new Leaf.Builder(worksheet.part(), worksheet.title(), null, "", "").add(place, worksheet.lead())
            .add(place, worksheet.opening());
        for (Block block : worksheet.blocks()) {
            if (block instanceof Block.Passage passage) {
                passage.text().forEach(text -> leaf.add(place, text));
            }
            for (Prompt prompt : block.prompts()) {
                leaf.add(place, prompt.text()).add(place, prompt.help());
            }
        }
        return leaf.add(place, worksheet.attribution()).build(place);
    }

    private static Leaf page(ReadingPage page) {
        var place = new Hit.OnPage(page.id());
        var leaf = new Leaf.Builder(page.part(), page.title(), null, "", "").add(place, page.lead());
        page.body().stream().flatMap(Bookshelf::texts).forEach(text -> leaf.add(place, text));
        return leaf.add(place, page.attribution()).build(place);
    }

    private static Stream<String> texts(Prose prose) {
        return switch (prose) {
            case Prose.Heading heading -> Stream.of(heading.text());
            case Prose.Paragraph paragraph -> Stream.of(text(paragraph.spans()));
            case Prose.Bullets bullets -> bullets.entries().stream().map(Bookshelf::text);
            case Prose.Aside aside -> Stream.of(text(aside.spans()));
            case Prose.Figure figure -> Stream.concat(Stream.of(figure.caption()),
                    figure.spots().stream().map(spot -> spot.label() + ": " + spot.text()));
        };
    }

    private static String text(List<Prose.Span> spans) {
        return String.join("", spans.stream().map(Prose.Span::text).toList());
    }

    private static Leaf guide(Guide guide) {
        var place = new Hit.InGuide(guide.id());
        var leaf = new Leaf.Builder(guide.part(), guide.title(), null, "", "").add(place, guide.lead())
            .add(place, guide.opening());
        texts(guide.body()).forEach(text -> leaf.add(place, text));
        return leaf.build(place);
    }

    private static Stream<String> texts(Guide.Body body) {
        return switch (body) {
            case Guide.Picker picker -> Stream.concat(
                    picker.filters()
                        .stream()
                        .flatMap(f -> Stream.concat(Stream.of(f.question()),
                                f.options().stream().map(Guide.Option::text))),
                    picker.entries().stream().map(Guide.Entry::text));
            case Guide.Routes routes -> Stream.of(Stream.of(routes.question()),
                    routes.routes()
                        .stream()
                        .flatMap(way -> Stream.concat(Stream.of(way.title(), way.text()), stops(way.stops()))),
                    stops(routes.always()))
                .flatMap(texts -> texts);
            case Guide.Crossroads cross -> Stream.of(Stream.of(cross.question()),
                    cross.cells().stream().flatMap(cell -> Stream.of(cell.title(), cell.text(), cell.signal())),
                    cross.moves().stream().flatMap(move -> Stream.of(move.title(), move.text())))
                .flatMap(texts -> texts);
        };
    }

    private static Stream<String> stops(List<Guide.Stop> stops) {
        return stops.stream().flatMap(stop -> Stream.of(stop.title(), stop.text()));
    }

    /** One leaf for the whole case: a find stands in one of its scenes. */
    private static Leaf scenes(ExampleCase each) {
        var start = new Hit.InCase(each.id(), 0);
        var whole = new Leaf.Builder(each.part(), each.title(), null, "", "").add(start, each.lead());
        each.about().forEach(text -> whole.add(start, text));
        for (int i = 0; i < each.scenes().size(); i++) {
            ExampleCase.Scene scene = each.scenes().get(i);
            var place = new Hit.InCase(each.id(), i + 1);
            whole.add(place, scene.title());
            scene.text().forEach(text -> whole.add(place, text));
        }
        return whole.build(start);
    }
}
