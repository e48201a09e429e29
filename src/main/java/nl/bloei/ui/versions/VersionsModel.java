package nl.bloei.ui.versions;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

import nl.bloei.content.Texts;
import nl.bloei.editing.Edit;
import nl.bloei.insight.Difference;
import nl.bloei.insight.TwoVersions;
import nl.bloei.storage.Version;
import nl.bloei.workbook.Sheet;
import nl.bloei.workbook.Workbook;

/**
 * The earlier versions of a workbook, the latest first. They are read one after another; of each one knows what became other
 * as soon as the one before it was read.
 */
final class VersionsModel {
    private final VersionWords words;
    private final List<Row> rows = new ArrayList<>();
    private Workbook newer;
    /** Whose change is told by the next version that can be read; below zero it is that of the open workbook. */
    private int newerAt = -1;
    private String now = "";

    /**
     * The versions of a workbook.
     *
     * @param open the workbook as it is now
     */
    VersionsModel(VersionWords words, Workbook open, List<Version> versions) {
        this.words = words;
        this.newer = open;
        versions.forEach(version -> rows.add(new Row(version, words.day(version.saved()), words.time(version.saved()),
                Texts.get("ui.versions.reading"), false)));
    }

    /**
     * A version in the list.
     *
     * @param version which one
     * @param day when it was saved
     * @param time at what time
     * @param change what became other in it, or why it cannot be read
     * @param damaged whether it cannot be read
     */
    record Row(Version version, String day, String time, String change, boolean damaged) {

        private Row telling(String words, boolean unreadable) {
            return new Row(version, day, time, words, unreadable);
        }
    }

    /** What a sheet of a version is compared with the open workbook. */
    enum Against {
        /** It is as it is now. */
        SAME,
        /** It is another one now. */
        OTHER,
        /** It is not there any more. */
        GONE
    }

    /**
     * A sheet of a version.
     *
     * @param key tells it apart
     * @param sheet the sheet
     * @param against what it is compared with now
     */
    record SheetRow(String key, Sheet sheet, Against against) {
    }

    List<Row> rows() {
        return List.copyOf(rows);
    }

    /** What became other since the latest version that can be read; empty as long as that is not known. */
    String now() {
        return now;
    }

    /**
     * What stands in the next version, or that it cannot be read ({@code null}).
     *
     * @param index the index of its row; all before it are known
     */
    void read(int index, @Nullable Workbook version) {
        if (version == null) {
            rows.set(index, rows.get(index).telling(Texts.get("ui.versions.damaged"), true));
        } else {
            tell(newerAt, words.change(Difference.between(version, newer)));
            newer = version;
            newerAt = index;
        }
        if (index == rows.size() - 1 && newerAt >= 0) {
            int sheets = newer.sheets().size();
            tell(newerAt, sheets == 1 ? Texts.get("ui.versions.oldest.one") : Texts.get("ui.versions.oldest", sheets));
        }
    }

    private void tell(int index, String change) {
        if (index < 0) {
            now = change;
        } else {
            rows.set(index, rows.get(index).telling(change, false));
        }
    }

    /** The sheets of a version, beside those of the open workbook. */
    static List<SheetRow> sheets(Workbook version, Workbook open) {
        return TwoVersions.of(open, version).pairs().stream().filter(pair -> pair.there() != null).map(pair -> {
            Against against = pair.here() == null ? Against.GONE : pair.same() ? Against.SAME : Against.OTHER;
            return new SheetRow(pair.key(), pair.there(), against);
        }).toList();
    }

    /** How many sheets of the open workbook a version did not have. */
    static long later(Workbook version, Workbook open) {
        return TwoVersions.of(open, version).pairs().stream().filter(pair -> pair.there() == null).count();
    }

    /** Takes one sheet of a version over into the open workbook. */
    static Edit takeOver(Workbook version, String key) {
        return Edit.single(Texts.get("ui.versions.edit"), open -> {
            var both = TwoVersions.of(open, version);
            return both.pairs()
                .stream()
                .filter(pair -> pair.key().equals(key))
                .findFirst()
                .map(both::withThere)
                .orElse(open);
        });
    }
}
