package nl.bloei.ui.data;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import nl.bloei.content.Texts;
import nl.bloei.storage.Inventory;
import nl.bloei.storage.Inventory.Kept;
import nl.bloei.storage.Inventory.Kind;
import nl.bloei.storage.Removal.Left;
import nl.bloei.storage.Removal.Why;

/** What is kept, in words: in groups, and when it is to be removed, what goes and what stays. */
final class DataModel {
    private static final double KILO = 1000;
    private static final int MOST_NAMES = 5;

    private final Inventory inventory;

    /** Files that are for the same. */
    record Group(Kind kind, List<Kept> files) {

        String title() {
            return Texts.get("ui.data." + kind);
        }

        String purpose() {
            return Texts.get("ui.data." + kind + ".text");
        }

        /** How many files, and how large together. */
        String sum() {
            return Texts.get("ui.data.sum", files.size(), size(files.stream().mapToLong(Kept::bytes).sum()));
        }
    }

    DataModel(Inventory inventory) {
        this.inventory = inventory;
    }

    Inventory inventory() {
        return inventory;
    }

    /** The groups in which there is something. */
    List<Group> groups() {
        return Arrays.stream(Kind.values())
            .map(kind -> new Group(kind, inventory.of(kind)))
            .filter(group -> !group.files().isEmpty())
            .toList();
    }

    /** What goes, a line for each group. */
    List<String> goes(boolean workbooksToo) {
        return groups().stream()
            .filter(group -> workbooksToo || group.kind() != Kind.WORKBOOK)
            .map(DataModel::line)
            .toList();
    }

    /** What stays, a line for each group. */
    List<String> stays(boolean workbooksToo) {
        List<String> kept = groups().stream()
            .filter(group -> !workbooksToo && group.kind() == Kind.WORKBOOK)
            .map(DataModel::line)
            .collect(Collectors.toList());
        kept.add(Texts.get("ui.data.remove.others"));
        return kept;
    }

    /** Whether there are words that stand in no workbook yet. */
    boolean unsaved() {
        return !inventory.of(Kind.JOURNAL).isEmpty();
    }

    /** What to say when it is done. */
    static String outcome(List<Left> left) {
        if (left.isEmpty()) {
            return Texts.get("ui.data.removed.text");
        }
        String inUse = names(left, Why.IN_USE);
        String refused = names(left, Why.REFUSED);
        return (inUse.isEmpty() ? "" : Texts.get("ui.data.removed.inUse", inUse))
                + (inUse.isEmpty() || refused.isEmpty() ? "" : "\n\n")
                + (refused.isEmpty() ? "" : Texts.get("ui.data.removed.refused", refused));
    }

    /** How large something is, as people say it. */
    static String size(long bytes) {
        if (bytes < KILO) {
            return Texts.get("ui.data.size.small");
        }
        return bytes < KILO * KILO
                ? Texts.get("ui.data.size.kilo", Math.round(bytes / KILO))
                : Texts.get("ui.data.size.mega", Math.round(bytes / KILO / KILO * 10) / 10.0);
    }

    private static String line(Group group) {
        return Texts.get("ui.data.remove.line", group.title(), group.sum());
    }

    private static String names(List<Left> left, Why why) {
        List<Left> all = left.stream().filter(each -> each.why() == why).toList();
        String first = all.stream()
            .limit(MOST_NAMES)
            .map(each -> each.file().toString())
            .collect(Collectors.joining(", "));
        return all.size() <= MOST_NAMES ? first : Texts.get("ui.data.removed.more", first, all.size() - MOST_NAMES);
    }
}
