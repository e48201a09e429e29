package nl.bloei.drawing;

import java.util.ArrayList;
import java.util.List;

import nl.bloei.content.FigureShape;

/** Figures to draw in tests. */
final class FigureSamples {
    private static final String[] LABELS = {"Talent", "Te veel ervan", "Hefboom", "Mijn omgeving", "Waarden",
            "Wat ik geef", "Rust", "Samenwerken", "Eerste stap", "Nieuwsgierigheid", "Terugblik", "Plezier",
            "Vakmanschap", "Ruimte", "Ritme", "Een andere kijk", "Moed", "Vertrouwen", "Leren", "Vooruit"};
    private static final String[] TEXTS = {"Ik zie snel wie er niet meedoet en trek die erbij",
            "Dan vul ik alles in voor een ander", "Eerst vragen, daarna pas helpen",
            "Een klein team, korte lijnen, ’s ochtends stilte", "", "Eerlijk zijn, ook als het schuurt"};
    static final String LONG = "Toen de leerling voor het eerst zelf de oven bediende bleef ik naast hem staan zonder "
            + "iets te zeggen, en dat kostte me meer moeite dan ik had gedacht, maar juist daardoor zag ik hoe "
            + "zorgvuldig hij werkte en hoeveel hij al had opgestoken van de ochtenden waarop wij samen het brood "
            + "maakten voor de markt.";

    private FigureSamples() {
    }

    /** A figure with most of its spots written, in texts of usual length. */
    static FigureContent usual(FigureShape shape, int count) {
        return FigureContent.written(shape, axes(shape), spots(count, false));
    }

    /** A figure with a text of 300 characters in every spot. */
    static FigureContent full(FigureShape shape, int count) {
        return FigureContent.written(shape, axes(shape), spots(count, true));
    }

    /** A figure of names. */
    static FigureContent names(FigureShape shape, int count) {
        return FigureContent.names(shape, axes(shape), spots(count, false));
    }

    private static List<String> axes(FigureShape shape) {
        return shape.axes() == 0 ? List.of() : List.of("Vertrouwd", "Nieuw", "Geeft energie", "Kost energie");
    }

    private static List<FigureContent.Spot> spots(int count, boolean full) {
        var spots = new ArrayList<FigureContent.Spot>();
        for (int i = 0; i < count; i++) {
            spots.add(new FigureContent.Spot("s" + i, LABELS[i % LABELS.length],
                    full ? LONG : TEXTS[i % TEXTS.length]));
        }
        return spots;
    }
}
