package nl.bloei.insight;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import nl.bloei.content.Block;
import nl.bloei.content.Worksheet;
import nl.bloei.workbook.Answer;
import nl.bloei.workbook.Item;
import nl.bloei.workbook.LinePoint;
import nl.bloei.workbook.Note;
import nl.bloei.workbook.Sheet;
import nl.bloei.workbook.Source;

/** Finds what was written on one sheet, by what it is. Lines and rings speak for themselves, also without their block. */
final class Thoughts {
    /** The piles of boards that ask for goals. */
    private static final Set<String> GOAL_PILES = Set.of("goal", "goals", "planned");

    private final Sheet sheet;
    private final Optional<Worksheet> worksheet;

    private Thoughts(Sheet sheet, Optional<Worksheet> worksheet) {
        this.sheet = sheet;
        this.worksheet = worksheet;
    }

    /** Everything on a sheet, in the order in which it stands there. */
    static List<Thought> on(Sheet sheet, Optional<Worksheet> worksheet) {
        var thoughts = new Thoughts(sheet, worksheet);
        return sheet.answers()
            .entrySet()
            .stream()
            .flatMap(thoughts::in)
            .filter(thought -> !thought.text().isEmpty())
            .toList();
    }

    private Stream<Thought> in(Map.Entry<String, Answer> entry) {
        String block = entry.getKey();
        return switch (entry.getValue()) {
            case Answer.Items items -> items.items().stream().map(item -> item(role(block), block, item));
            case Answer.Text text -> text.text().lines().map(line -> thought(role(block), block, line, ""));
            case Answer.Line line -> line.strands().moments().flatMap(moment -> moment(block, moment));
            case Answer.Rings rings -> rings.notes()
                .stream()
                .filter(note -> note.ring() == Note.Ring.OUTER)
                .map(note -> thought(Block.Role.GOAL, block, note.text(), note.id()));
            case Answer.Board board -> board.cards()
                .stream()
                .filter(card -> GOAL_PILES.contains(card.pile()))
                .map(card -> Thought.of(Block.Role.GOAL, card.text(), source(block, card.id()), card.from()));
            default -> Stream.empty();
        };
    }

    private Stream<Thought> moment(String block, LinePoint moment) {
        Stream<Thought> talents = Offers.talents(moment).map(item -> item(Block.Role.TALENT, block, item));
        return moment.peak()
                ? Stream.concat(Stream.of(thought(Block.Role.PEAK, block, moment.label(), moment.id())), talents)
                : talents;
    }

    private Thought item(Block.Role role, String block, Item item) {
        return Thought.of(role, item.text(), source(block, item.id()), item.from());
    }

    private Thought thought(Block.Role role, String block, String text, String id) {
        return Thought.of(role, text, source(block, id), null);
    }

    private Source source(String block, String id) {
        return new Source(sheet.id(), block, id);
    }

    private Block.Role role(String id) {
        return switch (worksheet.flatMap(each -> each.block(id)).orElse(null)) {
            case Block.Chips chips -> chips.role();
            case Block.Question question -> question.role();
            case null, default -> Block.Role.OTHER;
        };
    }
}
