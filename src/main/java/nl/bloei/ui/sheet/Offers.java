package nl.bloei.ui.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import nl.bloei.content.Block;
import nl.bloei.content.Content;
import nl.bloei.content.Texts;
import nl.bloei.workbook.Answer;
import nl.bloei.workbook.Extras;
import nl.bloei.workbook.Ids;
import nl.bloei.workbook.Item;
import nl.bloei.workbook.LinePoint;
import nl.bloei.workbook.Sheet;
import nl.bloei.workbook.Source;
import nl.bloei.workbook.Workbook;

/** Entries written elsewhere that a list can take over. They are only ever offered: accepting is up to the user. */
final class Offers {
    private Offers() {
    }

    /**
     * What another block of the same sheet offers to a list: each text once, without what stands in the list already.
     *
     * @param list the entries that the list has
     * @param block the id of the other block
     */
    static List<Item> gathered(Sheet sheet, String block, List<Item> list) {
        Stream<Item> written = switch (sheet.answers().get(block)) {
            case Answer.Line line -> line.moments().stream().flatMap(Offers::talents);
            case Answer.Items items -> items.items().stream();
            case null, default -> Stream.empty();
        };
        Map<String, Item> offers = new LinkedHashMap<>();
        written.filter(item -> !item.text().isBlank())
            .forEach(item -> offers.putIfAbsent(key(item.text()),
                    new Item(Ids.next(), item.text().strip(), new Source(sheet.id(), block, item.id()), Extras.NONE)));
        list.forEach(item -> offers.remove(key(item.text())));
        return List.copyOf(offers.values());
    }

    /** Every entry of a role in the workbook, each text once, those of the latest sheets first. */
    static List<String> suggestions(Workbook workbook, Content content, Block.Role role) {
        Map<String, String> found = new LinkedHashMap<>();
        for (Sheet sheet : workbook.sheets().reversed()) {
            content.worksheet(sheet.worksheet())
                .stream()
                .flatMap(worksheet -> worksheet.blocks().stream())
                .flatMap(block -> entries(sheet, block, role))
                .map(item -> item.text().strip())
                .filter(text -> !text.isEmpty())
                .forEach(text -> found.putIfAbsent(key(text), text));
        }
        return List.copyOf(found.values());
    }

    /** Those of the suggestions that contain what was typed; those that start with it first. */
    static List<String> matching(List<String> suggestions, String typed) {
        String wanted = key(typed);
        Stream<String> first = suggestions.stream().filter(text -> key(text).startsWith(wanted));
        Stream<String> then = suggestions.stream()
            .filter(text -> key(text).contains(wanted) && !key(text).startsWith(wanted));
        return Stream.concat(first, then).toList();
    }

    private static Stream<Item> entries(Sheet sheet, Block block, Block.Role role) {
        return switch (block) {
            case Block.Chips chips when chips.role() == role ->
                sheet.answer(chips.id(), Answer.Items.class).stream().flatMap(items -> items.items().stream());
            case Block.HistoryLine line when role == Block.Role.TALENT -> sheet.answer(line.id(), Answer.Line.class)
                .stream()
                .flatMap(answer -> answer.moments().stream())
                .flatMap(Offers::talents);
            default -> Stream.empty();
        };
    }

    private static Stream<Item> talents(LinePoint point) {
        return Stream.of(point.talents(), point.rescue(), point.dormant()).flatMap(List::stream);
    }

    private static String key(String text) {
        return text.strip().toLowerCase(Texts.DUTCH);
    }
}
