package nl.bloei.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The lines of one drawing, always at least one. Points are put and moved on the one in front; in a workbook that is
 * always the first, and {@link #seenFrom} brings another one to the front to work on it.
 *
 * @param all the lines, in the order in which they were begun, but for one that was brought to the front
 */
public record Strands(List<Strand> all) {

    /** Makes sure that there is a line. */
    public Strands {
        all = all.isEmpty() ? List.of(Strand.first(List.of())) : List.copyOf(all);
    }

    /** A single line. */
    static Strands of(List<LinePoint> points) {
        return new Strands(List.of(Strand.first(points)));
    }

    /** The line in front. */
    public Strand front() {
        return all.getFirst();
    }

    /** Those behind it. */
    public List<Strand> others() {
        return all.subList(1, all.size());
    }

    /** Whether there is more than one. */
    public boolean several() {
        return all.size() > 1;
    }

    /** A line by its id. */
    public Optional<Strand> find(String id) {
        return all.stream().filter(strand -> strand.id().equals(id)).findFirst();
    }

    /** The line that a point lies on. */
    public Optional<Strand> of(String pointId) {
        return all.stream().filter(s -> s.points().stream().anyMatch(p -> p.id().equals(pointId))).findFirst();
    }

    /** Those that are drawn; never none. */
    public List<Strand> shown() {
        List<Strand> shown = all.stream().filter(Strand::shown).toList();
        return shown.isEmpty() ? List.of(front()) : shown;
    }

    /** The points of all lines, also of hidden ones. */
    public Stream<LinePoint> points() {
        return all.stream().flatMap(strand -> strand.points().stream());
    }

    /** The moments of all lines, also of hidden ones. */
    public Stream<LinePoint> moments() {
        return points().filter(LinePoint::moment);
    }

    /** The same lines with a line added, or put in the place of the one with its id. */
    public Strands with(Strand strand) {
        return new Strands(Lists.with(all, strand, Strand::id));
    }

    /** The same lines with this one in front; in their own order if there is no such line. */
    public Strands seenFrom(String id) {
        var order = new ArrayList<Strand>(all.size());
        find(id).ifPresent(order::add);
        all.stream().filter(strand -> !strand.id().equals(id)).forEach(order::add);
        return new Strands(order);
    }

    /** The same lines with other points on the one in front. */
    Strands withFront(List<LinePoint> points) {
        return with(front().withPoints(points));
    }

    /**
     * These lines with one put back that was taken away; the others stay as they have become.
     *
     * @param before the lines as they were before it was taken away
     */
    public Strands restored(Strands before, String id) {
        boolean first = before.front().id().equals(id);
        var whole = new ArrayList<Strand>();
        for (Strand each : before.all) {
            boolean heir = first && !each.id().equals(id) && whole.size() == 1;
            Optional<Strand> now = each.id().equals(id)
                    ? Optional.of(each)
                    : heir ? Optional.of(front().withId(each.id())) : find(each.id());
            now.ifPresent(whole::add);
        }
        all.stream()
            .filter(each -> whole.stream().noneMatch(other -> other.id().equals(each.id())))
            .forEach(whole::add);
        return new Strands(whole);
    }

    /** The same lines without one; the next takes the place of the first. */
    Strands without(String id) {
        List<Strand> left = all.stream().filter(strand -> !strand.id().equals(id)).toList();
        if (left.isEmpty() || left.getFirst().id().equals(front().id())) {
            return new Strands(left);
        }
        var renamed = new ArrayList<>(left);
        Strand next = left.getFirst();
        renamed.set(0, new Strand(Strand.FIRST, next.name(), next.shown(), next.points(), Extras.NONE));
        return new Strands(renamed);
    }
}
