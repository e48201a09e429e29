package nl.bloei.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import nl.bloei.content.Content;

/** The book with a see-saw at the top of its first reflection, and figures at the end of the page on mindset. */
public final class FigureSeeds {
    /** The worksheet with the figure; its id is {@code drawing}, its spots are importance, finest and values. */
    public static final String WORKSHEET = "ws.reflection-values";
    /** The page with the figures: a wheel, a pair and a card that turns. */
    public static final String PAGE = "theory.mindset";
    private static final String BLOCK = """
            "blocks": [
            { "kind": "figure", "id": "drawing", "figure": "see-saw", "caption": "Wat elkaar in evenwicht houdt",
              "spots": [ { "label": "Waar het om gaat", "of": "importance" }, { "label": "Mooiste", "of": "finest" },
                         { "label": "Kern", "of": "values" } ] },""";
    private static final String PROSE = """

            ```figure wheel
            = Vier stukken van het werk
            Koken: Nieuwe gerechten probeert Saar de hele week.
            Inkoop: Het programma opent ze niet eens.
            Gasten: Met de vaste tafel oefent ze haar Italiaans.
            Rooster: Dat maakt ze pas als iemand meekijkt.
            ```

            ```figure pairs
            = Twee manieren van kijken
            Proberen: Je leert van wat misgaat.
            Vermijden: Je doet liever wat je al kunt.
            Vragen: Je wilt weten hoe het beter kan.
            Afwachten: Je hoopt dat niemand iets zegt.
            ```

            ```figure flip
            = Een zin die je kunt omdraaien
            Dat kan ik niet: Zo klinkt een deur die dicht is.
            Nog niet: Zo staat de deur op een kier.
            ```
            """;

    private static final Pattern FIGURE = Pattern.compile("(?s)```figure.*?```\\s*");

    private FigureSeeds() {
    }

    /** Loads that book, from a copy of the seeds in a folder. */
    public static Content load(Path folder) {
        Path original = Path.of("seeds");
        try (Stream<Path> all = Files.walk(original)) {
            for (Path path : all.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(original.relativize(path).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(path, copy);
            }
            Path sheet = folder.resolve("worksheets/reflection-values.json");
            Files.writeString(sheet, Files.readString(sheet).replaceFirst("\"blocks\": \\[", BLOCK));
            Path page = folder.resolve("reading/nl/mindset.md");
            Files.writeString(page, FIGURE.matcher(Files.readString(page)).replaceAll("") + PROSE);
            return Content.load(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
