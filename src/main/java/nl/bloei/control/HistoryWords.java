package nl.bloei.control;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

import nl.bloei.content.Texts;
import nl.bloei.drawing.HistoryScale;
import nl.bloei.drawing.HistoryWindow;
import nl.bloei.drawing.MomentIcon;
import nl.bloei.workbook.Answer;
import nl.bloei.workbook.LinePoint;
import nl.bloei.workbook.Period;
import nl.bloei.workbook.Strands;
import nl.bloei.workbook.TimeMark;

/** What a screen reader says about a history line. */
final class HistoryWords {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM", Texts.DUTCH);
    private static final DateTimeFormatter MONTH_OF_YEAR = DateTimeFormatter.ofPattern("MMMM uuuu", Texts.DUTCH);
    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("uuuu", Texts.DUTCH);
    private static final int LAST_WORD = 12;

    private HistoryWords() {
    }

    /** The line in front: "Historielijn, zes momenten, drie pieken", and which one it is of several. */
    static String summary(Answer.Line line) {
        List<LinePoint> moments = line.moments();
        long peaks = moments.stream().filter(LinePoint::peak).count();
        String own = moments.isEmpty()
                ? Texts.get("control.line.empty")
                : Texts.get("control.line.summary", count(moments.size()), moments.size(), count(peaks), peaks);
        Strands strands = line.strands();
        String which = strands.several()
                ? Texts.get("control.line.strand", own, strands.front().name(), count(strands.all().size()))
                : own;
        String phased = along("control.line.phases", which, line.axis().phases());
        return along("control.line.marks", phased, line.axis().marks());
    }

    private static String along(String key, String said, List<TimeMark> marks) {
        String words = marks.stream()
            .map(mark -> Texts.get("control.line.day", mark.word(), MONTH_OF_YEAR.format(mark.day())))
            .collect(Collectors.joining(", "));
        return marks.isEmpty() ? said : Texts.get(key, said, words);
    }

    /** The line with the part of it that shows: "..., in beeld van april 2026 tot en met juli 2026". */
    static String summary(Answer.Line line, HistoryWindow window) {
        String whole = summary(line);
        if (window.whole()) {
            return whole;
        }
        var scale = new HistoryScale(line.period(), 0, 1, 0, 1);
        return Texts.get("control.line.shown", whole, MONTH_OF_YEAR.format(scale.time(window.from())),
                MONTH_OF_YEAR.format(scale.time(window.to())));
    }

    /**
     * One point: "Piek 3 van 6, mei, Voorleesfestival".
     *
     * @param number which moment it is, from 1, if it is one
     * @param moments how many moments there are
     */
    static String point(Period.Span span, LinePoint point, int number, int moments) {
        String when = (span == Period.Span.YEAR ? MONTH : YEAR).format(point.at());
        String what = point.moment()
                ? Texts.get(point.peak() ? "control.line.peak" : "control.line.valley", number, moments, when)
                : Texts.get("control.line.bend", when);
        String named = point.label().isBlank() ? what : Texts.get("control.line.named", what, point.label());
        return MomentIcon.of(point.icon()).map(icon -> Texts.get("control.line.icon", named, icon(icon))).orElse(named);
    }

    /** What an icon is called. */
    private static String icon(MomentIcon icon) {
        return Texts.get("control.icon." + icon.key());
    }

    /** A number as a word, up to twelve. */
    static String count(long number) {
        return number <= LAST_WORD ? Texts.get("control.count." + number) : Long.toString(number);
    }
}
