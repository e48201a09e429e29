package nl.bloei.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import nl.bloei.bench.Figures;
import nl.bloei.content.Content;
import nl.bloei.editing.Edit;
import nl.bloei.testing.AnswerEverything;
import nl.bloei.testing.Fx;
import nl.bloei.workbook.Sheet;

/** Opening every screen, warm: from going there until it is laid out, beside a bare page with as many labels. */
class ScreensBench {
    private static final int WARM = 6;
    private static final int RUNS = 15;
    private static final int LABELS = 150;
    private static final Route ELSEWHERE = new Route.Preferences();

    @TempDir
    Path folder;

    @Test
    void opensEveryScreenBeforeOneNotices() throws Exception {
        try (var house = new House(folder)) {
            Scene scene = house.window(1440, 900);
            house.run(house.workbooks()::openSample);
            house.until(() -> house.desk().documentProperty().get() != null);
            double floor = Figures.quantile(timed(() -> {
            }, () -> bare(scene)), .5);
            var medians = new LinkedHashMap<String, Double>();
            for (Map.Entry<String, Route> each : routes(house).entrySet()) {
                double[] samples = timed(() -> house.desk().navigator().startAt(ELSEWHERE), () -> {
                    house.desk().navigator().startAt(each.getValue());
                    scene.getRoot().applyCss();
                    scene.getRoot().layout();
                });
                medians.put(each.getKey(), Figures.quantile(samples, .5));
            }
            List<Map.Entry<String, Double>> slowest = medians.entrySet()
                .stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .toList();
            Figures.report("Opening each of " + medians.size() + " screens, warm, beside a bare page of " + LABELS
                    + " labels",
                    "median " + Figures.ms(Figures.quantile(values(medians), .5)) + ", slowest "
                            + Figures.ms(slowest.getFirst().getValue()) + " (" + slowest.getFirst().getKey()
                            + "), bare " + Figures.ms(floor),
                    "under 100 ms");
            slowest.forEach(each -> System.out.println("  " + each.getKey() + ": " + Figures.ms(each.getValue())));
            assertThat(medians).isNotEmpty();
        }
    }

    private static double[] values(Map<String, Double> medians) {
        return medians.values().stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** The times of a deed in milliseconds; before each, one goes elsewhere, for going where one is does nothing. */
    private static double[] timed(Runnable elsewhere, Runnable deed) throws Exception {
        var samples = new double[RUNS];
        for (int i = -WARM; i < RUNS; i++) {
            Fx.run(elsewhere);
            double once = Figures.time(1, _ -> Fx.run(deed))[0];
            if (i >= 0) {
                samples[i] = once;
            }
        }
        return samples;
    }

    private static void bare(Scene scene) {
        var labels = new VBox();
        for (int i = 0; i < LABELS; i++) {
            labels.getChildren().add(new Label("Een regel met woorden, nummer " + i));
        }
        var page = (StackPane) scene.lookup(".page-area");
        page.getChildren().setAll(new ScrollPane(labels));
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    private static Map<String, Route> routes(House house) {
        Content content = house.desk().content();
        var routes = new LinkedHashMap<String, Route>();
        routes.put("overview", new Route.Overview());
        content.chapters().forEach(each -> routes.put(each.part().key(), new Route.Chapter(each.part())));
        content.readings().forEach(each -> routes.put(each.id(), new Route.Reading(each.id())));
        content.guides().forEach(each -> routes.put(each.id(), new Route.Aid(each.id())));
        content.cases().forEach(each -> routes.put(each.id(), new Route.Example(each.id(), 1)));
        var sheets = new ArrayList<Sheet>();
        content.worksheets().forEach(each -> sheets.add(AnswerEverything.on(each).sheet()));
        house.run(() -> sheets.forEach(
                sheet -> house.desk().document().edit(Edit.single("add", workbook -> workbook.with(sheet)))));
        sheets.forEach(sheet -> routes.put(sheet.worksheet(), new Route.SheetPage(sheet.id())));
        return routes;
    }
}
