package nl.bloei.ui.preview;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;

import javafx.fxml.FXML;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import nl.bloei.content.Texts;
import nl.bloei.paper.Pages;
import nl.bloei.paper.PaperSize;
import nl.bloei.paper.Printers;
import nl.bloei.storage.FileNames;
import nl.bloei.storage.OtherFile;
import nl.bloei.ui.Desk;
import nl.bloei.ui.Paper;
import nl.bloei.ui.Segments;
import nl.bloei.ui.Toast;
import nl.bloei.ui.Work;

/** The print preview: pictures of the PDF itself, so that what one sees is what is printed. */
public final class PreviewController {
    private static final Logger LOG = Logger.getLogger(PreviewController.class.getName());
    /** Pixels per point at 100 %: 96 dpi. */
    private static final double FULL_SIZE = 96.0 / 72;
    /** Pixels per point of the pictures on a usual screen: sharp at every size the preview shows. */
    private static final double SHARP = 2;
    private static final int MOST_COPIES = 99;

    private final Desk desk;
    private final List<PageView> views = new ArrayList<>();
    private Printable job;
    private byte @Nullable [] pdf;
    private Work.@Nullable Job making;
    private boolean fit = true;
    private Runnable closed = () -> {
    };

    @FXML
    private BorderPane root;
    @FXML
    private Label title;
    @FXML
    private Segments filling;
    @FXML
    private Segments zoom;
    @FXML
    private Label position;
    @FXML
    private ScrollPane scroll;
    @FXML
    private VBox pages;
    @FXML
    private VBox waiting;
    @FXML
    private Label waitingText;
    @FXML
    private Button save;
    @FXML
    private Button print;
    @FXML
    private FlowPane printing;
    @FXML
    private HBox copiesBox;
    @FXML
    private ComboBox<String> printers;
    @FXML
    private Spinner<Integer> copies;
    @FXML
    private Label noPrinter;

    /** A preview at this desk. */
    @SuppressWarnings("NullAway.Init")
    public PreviewController(Desk desk) {
        this.desk = desk;
    }

    @FXML
    private void initialize() {
        copies.setValueFactory(new SpinnerValueFactory.IntegerSpinnerValueFactory(1, MOST_COPIES, 1));
        zoom.fill(List.of(true, false), whole -> Texts.get(whole ? "sheet.preview.fit" : "sheet.preview.full"), true,
                this::zoom);
        scroll.viewportBoundsProperty().subscribe((_, _) -> resize());
        scroll.vvalueProperty().subscribe((_, _) -> position());
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /** Shows the pages of a sheet. */
    void show(PrintJob shown) {
        filling.fill(List.of(false, true), blank -> Texts.get(blank ? "sheet.preview.blank" : "sheet.preview.filled"),
                shown.blank(), blank -> make(shown.withBlank(blank)));
        show(filling, shown.hasBlank(desk.content()));
        begin(shown);
    }

    /** Shows the pages of something that is always printed in the same way. */
    void show(Printable shown) {
        show(filling, false);
        begin(shown);
    }

    /** Says what follows once somebody closes the preview. */
    void whenClosed(Runnable then) {
        closed = then;
    }

    private void begin(Printable shown) {
        job = shown;
        title.setText(shown.title(desk.content()));
        findPrinters();
        make(shown);
    }

    /** Closes the preview and whatever it was making. */
    @FXML
    void close() {
        stop();
        desk.dialogs().close();
        closed.run();
    }

    /** Stops making pages. */
    @FXML
    void stop() {
        if (making != null) {
            making.cancel();
            making = null;
            waitingText.setText(Texts.get("sheet.preview.stopped"));
        }
    }

    private void make(Printable wanted) {
        stop();
        job = wanted;
        pdf = null;
        views.clear();
        pages.getChildren().clear();
        position.setText("");
        waitingText.setText(Texts.get("sheet.preview.making"));
        ready(false);
        PaperSize size = Paper.size(desk.settingsProperty().get(), Locale.getDefault());
        double scale = SHARP * Math.max(1, outputScale());
        making = desk.work()
            .run(() -> Made.of(wanted.pdf(desk.press(), size, desk.today()), scale), this::made,
                    this::failed);
    }

    private void made(Made made) {
        making = null;
        pdf = made.pdf();
        for (int i = 0; i < made.pictures().size(); i++) {
            views.add(new PageView(made.pictures().get(i), made.scale(), made.texts().get(i)));
        }
        pages.getChildren().setAll(views);
        ready(true);
        scroll.setVvalue(0);
        resize();
        position();
    }

    private void failed(Exception problem) {
        making = null;
        LOG.log(Level.SEVERE, "The pages of a sheet could not be made", problem);
        waitingText.setText(Texts.get("sheet.preview.failed"));
    }

    private void ready(boolean done) {
        waiting.setVisible(!done);
        save.setDisable(!done);
        print.setDisable(!done || printers.getItems().isEmpty());
    }

    private void findPrinters() {
        desk.work().run(Printers::names, this::found, problem -> {
            LOG.log(Level.WARNING, "The printers could not be listed", problem);
            found(List.of());
        });
    }

    private void found(List<String> names) {
        printers.getItems().setAll(names);
        printers.getSelectionModel().selectFirst();
        show(printing, !names.isEmpty());
        show(copiesBox, !names.isEmpty());
        show(noPrinter, names.isEmpty());
        print.setDisable(names.isEmpty() || pdf == null);
    }

    @FXML
    private void save() {
        byte[] bytes = pdf;
        if (bytes == null) {
            return;
        }
        desk.choosers().pdf(FileNames.of(job.fileName(desk.content()))).ifPresent(file -> desk.work().run(() -> {
            OtherFile.write(file, bytes, true);
            return file;
        }, this::saved, problem -> {
            LOG.log(Level.WARNING, "A PDF could not be written", problem);
            desk.tell(Texts.get("sheet.preview.save.failed"));
        }));
    }

    private void saved(Path file) {
        desk.toastProperty()
            .set(new Toast(Texts.get("sheet.preview.saved", Objects.toString(file.getFileName())),
                    Texts.get("sheet.preview.show"), () -> desk.choosers().show(file)));
    }

    @FXML
    private void print() {
        byte[] bytes = pdf;
        String printer = printers.getValue();
        if (bytes == null || printer == null) {
            return;
        }
        int count = copies.getValue();
        String name = job.title(desk.content());
        desk.work()
            .run(() -> send(bytes, printer, count, name),
                    _ -> desk.tell(Texts.get("sheet.preview.printed", printer)), problem -> {
                        LOG.log(Level.WARNING, "Printing failed", problem);
                        desk.tell(Texts.get("sheet.preview.print.failed"));
                    });
    }

    private static String send(byte[] bytes, String printer, int count, String name) throws IOException {
        Printers.print(bytes, printer, count, name);
        return printer;
    }

    private void zoom(boolean whole) {
        fit = whole;
        resize();
    }

    private void resize() {
        Bounds view = scroll.getViewportBounds();
        double room = pages.getInsets().getLeft() + pages.getInsets().getRight();
        double above = pages.getInsets().getTop() + pages.getInsets().getBottom();
        for (PageView page : views) {
            double whole = Math.min(view.getWidth() - room, (view.getHeight() - above) / page.aspect());
            page.width(fit ? whole : page.points() * FULL_SIZE);
        }
    }

    private void position() {
        int count = views.size();
        position.setText(count == 0 ? "" : Texts.get("sheet.preview.position", current() + 1, count));
    }

    /** The number of the page that fills most of the view, counted from 0. */
    private int current() {
        return (int) Math.round(scroll.getVvalue() * (views.size() - 1));
    }

    private void turn(int places) {
        if (views.size() > 1) {
            int next = Math.clamp((long) current() + places, 0, views.size() - 1);
            scroll.setVvalue((double) next / (views.size() - 1));
        }
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.PAGE_DOWN) {
            turn(1);
        } else if (event.getCode() == KeyCode.PAGE_UP) {
            turn(-1);
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.P) {
            print();
        } else {
            return;
        }
        event.consume();
    }

    private double outputScale() {
        return root.getScene() == null || root.getScene().getWindow() == null
                ? 1
                : root.getScene().getWindow().getRenderScaleX();
    }

    private static void show(javafx.scene.Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    /**
     * Pages that were made.
     *
     * @param pdf the PDF itself
     * @param scale pixels per point of the pictures
     * @param pictures its pages
     * @param texts what they say
     */
    @SuppressWarnings("ArrayRecordComponent")
    private record Made(byte[] pdf, double scale, List<Pages.Picture> pictures, List<String> texts) {

        static Made of(byte[] pdf, double scale) {
            var pictures = new ArrayList<Pages.Picture>();
            var texts = new ArrayList<String>();
            try (Pages pages = Pages.of(pdf)) {
                for (int i = 0; i < pages.count(); i++) {
                    pictures.add(pages.picture(i, scale));
                    texts.add(pages.text(i));
                }
            }
            return new Made(pdf, scale, pictures, texts);
        }
    }
}
