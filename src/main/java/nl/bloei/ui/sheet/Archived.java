package nl.bloei.ui.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import javafx.scene.layout.VBox;

import nl.bloei.workbook.Answer;
import nl.bloei.workbook.Item;
import nl.bloei.workbook.LinePoint;
import nl.bloei.workbook.Note;
import nl.bloei.workbook.Sheet;

/** What was written on a sheet whose worksheet the program does not have. */
final class Archived {
    private Archived() {
    }

    /** Everything that a person wrote on a sheet, in order, as plain text. */
    static List<String> texts(Sheet sheet) {
        var texts = new ArrayList<String>();
        sheet.answers().values().forEach(answer -> texts.addAll(texts(answer)));
        return texts.stream().filter(text -> !text.isBlank()).toList();
    }

    private static List<String> texts(Answer answer) {
        return switch (answer) {
            case Answer.Text text -> List.of(text.text());
            case Answer.Items items -> items.items().stream().map(Item::text).toList();
            case Answer.Line line -> line.points().stream().flatMap(Archived::texts).toList();
            case Answer.Rings rings -> rings.notes().stream().flatMap(note -> texts(note)).toList();
            case Answer.Unknown unknown -> strings(unknown.extras().fields()).toList();
        };
    }

    private static Stream<String> texts(LinePoint point) {
        return Stream.concat(Stream.of(point.label(), point.deed()), Stream
            .of(point.talents(), point.dormant(), point.rescue())
            .flatMap(List::stream)
            .map(Item::text));
    }

    private static Stream<String> texts(Note note) {
        return Stream.of(note.text(), note.how());
    }

    private static Stream<String> strings(Object tree) {
        return switch (tree) {
            case String text -> Stream.of(text);
            case java.util.Map<?, ?> map -> map.entrySet()
                .stream()
                .filter(entry -> !"id".equals(entry.getKey()) && entry.getValue() != null)
                .flatMap(entry -> strings(entry.getValue()));
            case List<?> list -> list.stream().filter(java.util.Objects::nonNull).flatMap(Archived::strings);
            default -> Stream.empty();
        };
    }

    /** A card with those texts. */
    static VBox card(Sheet sheet) {
        var card = new VBox();
        card.getStyleClass().addAll("sheet-card", "archived");
        texts(sheet).forEach(text -> card.getChildren().add(Parts.text(text, "written")));
        return card;
    }
}
