package nl.bloei.ui.versions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import nl.bloei.content.Texts;
import nl.bloei.insight.Difference;
import nl.bloei.insight.TwoVersions;
import nl.bloei.insight.TwoVersions.Pair;
import nl.bloei.insight.TwoVersions.Side;
import nl.bloei.workbook.Sheet;
import nl.bloei.workbook.Workbook;

/** What one chooses of two versions, sheet by sheet. As long as one does not choose, what is usual counts. */
final class TwoVersionsModel {
    /** What tells the cover apart from the sheets. */
    static final String COVER = "";

    private final VersionWords words;
    private final Workbook there;
    private final Map<String, Side> chosen = new HashMap<>();
    private TwoVersions both;

    /**
     * Two versions.
     *
     * @param here the open workbook
     * @param there the other version
     */
    TwoVersionsModel(VersionWords words, Workbook here, Workbook there) {
        this.words = words;
        this.there = there;
        this.both = TwoVersions.of(here, there);
    }

    /**
     * Something that differs.
     *
     * @param key tells it apart
     * @param title what it is called
     * @param about the day and subject of a sheet, or empty
     * @param here what one takes with this version
     * @param there what one takes with the other one
     * @param side which is chosen
     */
    record Choice(String key, String title, String about, Version here, Version there, Side side) {

        /** The version on a side. */
        Version on(Side which) {
            return which == Side.HERE ? here : there;
        }
    }

    /**
     * One of the two versions of something.
     *
     * @param name what choosing it is called
     * @param fact when it last changed and how many words it has, or that it is not there
     */
    record Version(String name, String fact) {
    }

    /** Goes on with the open workbook as it is now; what was chosen stays chosen. */
    void follow(Workbook here) {
        both = TwoVersions.of(here, there);
    }

    /** All that differs, the cover first. */
    List<Choice> choices() {
        var choices = new ArrayList<Choice>();
        if (both.coverDiffers()) {
            choices.add(new Choice(COVER, Texts.get("ui.merge.cover"), "", cover(both.here(), "ui.merge.here"),
                    cover(both.there(), "ui.merge.there"), chosen(COVER)));
        }
        both.different().forEach(pair -> {
            Sheet sheet = Stream.of(Side.values()).map(pair::on).filter(each -> each != null).findFirst().orElseThrow();
            choices.add(new Choice(pair.key(), words.title(sheet), words.about(sheet), version(pair, Side.HERE),
                    version(pair, Side.THERE), chosen(pair.key())));
        });
        return choices;
    }

    /** Which side is chosen of something. */
    Side chosen(String key) {
        Side side = chosen.get(key);
        if (side != null) {
            return side;
        }
        return key.equals(COVER) ? Side.HERE : pair(key).usual(); // Nothing tells when a cover was changed.
    }

    /** Chooses. */
    void choose(String key, Side side) {
        chosen.put(key, side);
    }

    /** One workbook of both. */
    Workbook merged() {
        return both.merged(chosen, chosen(COVER));
    }

    /** What differs within something. */
    List<Compared> compared(String key) {
        return key.equals(COVER)
                ? Compared.covers(both.here(), both.there())
                : Compared.sheets(words, both.here(), both.there(), pair(key));
    }

    private Pair pair(String key) {
        return both.pairs().stream().filter(each -> each.key().equals(key)).findFirst().orElseThrow();
    }

    private static Version cover(Workbook workbook, String name) {
        return new Version(Texts.get(name), workbook.title());
    }

    private Version version(Pair pair, Side side) {
        Sheet sheet = pair.on(side);
        if (sheet == null) {
            return new Version(Texts.get("ui.merge.without"), Texts.get("ui.merge.absent"));
        }
        if (pair.here() == null || pair.there() == null) {
            return new Version(Texts.get("ui.merge.with"), fact(sheet));
        }
        return new Version(Texts.get(side == Side.HERE ? "ui.merge.here" : "ui.merge.there"), fact(sheet));
    }

    private String fact(Sheet sheet) {
        int count = Difference.words(sheet);
        String changed = words.moment(sheet.changed());
        return count == 1 ? Texts.get("ui.merge.fact.one", changed) : Texts.get("ui.merge.fact", changed, count);
    }
}
