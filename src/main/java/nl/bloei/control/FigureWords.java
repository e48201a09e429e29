package nl.bloei.control;

import nl.bloei.content.Texts;
import nl.bloei.drawing.FigureContent;

/** What a screen reader says about a figure. */
final class FigureWords {
    private FigureWords() {
    }

    /** The figure as a whole: "Tekening met drie plekken. Wat elkaar in evenwicht houdt". */
    static String summary(FigureContent content, String caption) {
        String what = Texts.get("control.figure.summary", HistoryWords.count(content.spots().size()));
        return caption.isBlank() ? what : what + ". " + caption;
    }

    /** One spot: "Talent, leeg", or "Talent, plek 1 van 3, ik zie wie er niet meedoet". */
    static String spot(FigureContent content, FigureContent.Spot spot) {
        int number = content.spots().indexOf(spot) + 1;
        return spot.empty()
                ? Texts.get("control.figure.spoken.empty", spot.label(), number, content.spots().size())
                : Texts.get("control.figure.spoken", spot.label(), number, content.spots().size(), spot.text());
    }
}
