package nl.bloei.content;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import nl.bloei.workbook.About;

/**
 * A worksheet as the book offers it: one file under {@code seeds/worksheets}.
 *
 * @param id its identifier, {@code ws.} and a name
 * @param part the part of the book where it lives
 * @param order its place within the part
 * @param source the source document it comes from, three digits
 * @param title its name
 * @param lead one sentence that invites
 * @param who who fills it in
 * @param when when it fits
 * @param icon the name of its drawing on cards
 * @param startIn the kinds of workbook in which it can be begun
 * @param subject what its subject is called, or empty if it has none
 * @param landscape whether its paper lies on its side
 * @param opening the sentence that opens the sheet, on screen and on blank paper
 * @param blocks its blocks in order
 * @param next where one can go from here
 * @param attribution who thought of the method
 */
public record Worksheet(String id, Part part, int order, String source, String title, String lead, String who,
        String when, String icon, Set<About.Kind> startIn, String subject, boolean landscape, String opening,
        List<Block> blocks, List<Link> next, String attribution) {

    /** Takes unmodifiable copies. */
    public Worksheet {
        startIn = Set.copyOf(startIn);
        blocks = List.copyOf(blocks);
        next = List.copyOf(next);
    }

    /**
     * A way on.
     *
     * @param to the id of a worksheet or reading page
     * @param text what one would do there, as the words of a link
     */
    public record Link(String to, String text) {
    }

    /** The block with this id. */
    public Optional<Block> block(String blockId) {
        return blocks.stream().filter(b -> b.id().equals(blockId)).findFirst();
    }

    /** The questions on a form to hand out: those that its list of people is asked. */
    public List<Prompt> questions(Block.Handout form) {
        return block(form.of())
            .filter(Block.People.class::isInstance)
            .map(people -> ((Block.People) people).fields())
            .orElse(List.of());
    }

    /** How many of its prompts are counted in the given way. */
    public int count(Prompt.Counts counts) {
        return (int) blocks.stream().flatMap(b -> b.prompts().stream()).filter(p -> p.counts() == counts).count();
    }
}
