package nl.bloei.workbook;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** Everything that a person wrote, as plain text, whatever it was written in. */
public final class Written {
    private Written() {
    }

    /** The texts of an answer in order, without blank ones; marks, days and pictures have none. */
    public static List<String> in(Answer answer) {
        return texts(answer).filter(text -> !text.isBlank()).toList();
    }

    private static Stream<String> texts(Answer answer) {
        return switch (answer) {
            case Answer.Text text -> Stream.of(text.text());
            case Answer.Items items -> items.items().stream().map(Item::text);
            case Answer.Line line -> texts(line);
            case Answer.Rings rings -> rings.notes().stream().flatMap(note -> Stream.of(note.text(), note.how()));
            case Answer.Board board -> board.cards().stream().map(Card::text);
            case Answer.People people -> people.people().stream().flatMap(Written::texts);
            case Answer.Choice _,Answer.Scale _,Answer.Poles _,Answer.Day _,Answer.Picture _ -> Stream.empty();
            case Answer.Unknown unknown -> strings(unknown.extras().fields());
        };
    }

    private static Stream<String> texts(Answer.Line line) {
        return Stream
            .of(line.strands().all().stream().map(Strand::name), line.strands().points().flatMap(Written::texts),
                    line.axis().phases().stream().map(TimeMark::word), line.axis().marks().stream().map(TimeMark::word))
            .flatMap(Function.identity());
    }

    private static Stream<String> texts(LinePoint point) {
        return Stream.concat(Stream.of(point.label(), point.deed()), Stream
            .of(point.talents(), point.dormant(), point.rescue())
            .flatMap(List::stream)
            .map(Item::text));
    }

    private static Stream<String> texts(Person person) {
        return Stream.concat(Stream.of(person.name(), person.role()), person.said().stream().map(Person.Said::text));
    }

    private static Stream<String> strings(Object tree) {
        return switch (tree) {
            case String text -> Stream.of(text);
            case Map<?, ?> map -> map.entrySet()
                .stream()
                .filter(entry -> !"id".equals(entry.getKey()) && entry.getValue() != null)
                .flatMap(entry -> strings(entry.getValue()));
            case List<?> list -> list.stream().filter(Objects::nonNull).flatMap(Written::strings);
            default -> Stream.empty();
        };
    }
}
