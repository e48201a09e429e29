package nl.bloei.insight;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import nl.bloei.workbook.Answer;
import nl.bloei.workbook.Extras;
import nl.bloei.workbook.Ids;
import nl.bloei.workbook.Item;
import nl.bloei.workbook.LinePoint;
import nl.bloei.workbook.Sheet;
import nl.bloei.workbook.Source;

/** Entries written elsewhere that a list can take over. They are only ever offered: accepting is up to the user. */
public final class Offers {
    private Offers() {
    }

    /**
     * What another block of the same sheet offers to a list: each text once, without what stands in the list already.
     *
     * @param block the id of the other block
     * @param list the entries that the list has
     */
    public static List<Item> gathered(Sheet sheet, String block, List<Item> list) {
        Stream<Item> written = switch (sheet.answers().get(block)) {
            case Answer.Line line -> line.strands().moments().flatMap(Offers::talents);
            case Answer.Items items -> items.items().stream();
            case null, default -> Stream.empty();
        };
        Map<String, Item> offers = new LinkedHashMap<>();
        written.filter(item -> !item.text().isBlank())
            .forEach(item -> offers.putIfAbsent(Folding.key(item.text()),
                    new Item(Ids.next(), item.text().strip(), new Source(sheet.id(), block, item.id()), Extras.NONE)));
        list.forEach(item -> offers.remove(Folding.key(item.text())));
        return List.copyOf(offers.values());
    }

    /** Those of the suggestions that contain what was typed; those that start with it first. */
    public static List<String> matching(List<String> suggestions, String typed) {
        String wanted = Folding.key(typed);
        Stream<String> first = suggestions.stream().filter(text -> Folding.key(text).startsWith(wanted));
        Stream<String> then = suggestions.stream()
            .filter(text -> Folding.key(text).contains(wanted) && !Folding.key(text).startsWith(wanted));
        return Stream.concat(first, then).toList();
    }

    /** The talents of a moment: those it asked for, those that helped, and those it left unused. */
    static Stream<Item> talents(LinePoint point) {
        return Stream.of(point.talents(), point.rescue(), point.dormant()).flatMap(List::stream);
    }
}
