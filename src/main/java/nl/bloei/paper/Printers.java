package nl.bloei.paper;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.print.Doc;
import javax.print.DocFlavor;
import javax.print.DocPrintJob;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.SimpleDoc;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import javax.print.event.PrintJobAdapter;
import javax.print.event.PrintJobEvent;

import nl.bloei.content.Texts;

/** The printers of this machine. Slow; never on the UI thread. */
public final class Printers {
    private static final DocFlavor PAGES = DocFlavor.SERVICE_FORMATTED.PAGEABLE;

    private Printers() {
    }

    /** Their names, the usual one first; empty if there are none. */
    public static List<String> names() {
        PrintService usual = PrintServiceLookup.lookupDefaultPrintService();
        var names = new LinkedHashSet<String>();
        Stream.concat(Stream.ofNullable(usual).filter(s -> s.isDocFlavorSupported(PAGES)), services())
            .map(PrintService::getName)
            .forEach(names::add);
        return List.copyOf(names);
    }

    /**
     * Prints a PDF. Every page says by itself how large it is and which way it lies.
     *
     * @param copies at least 1
     * @param job the name in the queue of the printer, which others may see
     * @throws IOException if the printer refuses; the message is for the log
     */
    public static void print(byte[] pdf, String printer, int copies, String job) throws IOException {
        Quiet.please();
        PrintService service = services().filter(s -> s.getName().equals(printer))
            .findFirst()
            .orElseThrow(() -> new IOException("The printer is gone"));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            send(service, new SimpleDoc(new PDFPageable(document), PAGES, null), copies, job);
        } catch (PrintException e) {
            throw new IOException("The printer refused", e);
        }
    }

    private static void send(PrintService service, Doc doc, int copies, String job) throws PrintException, IOException {
        var wishes = new HashPrintRequestAttributeSet();
        wishes.add(new Copies(copies));
        wishes.add(new JobName(job, Texts.DUTCH));
        DocPrintJob printJob = service.createPrintJob();
        var failures = new Failures();
        printJob.addPrintJobListener(failures);
        printJob.print(doc, wishes);
        if (failures.failed) {
            throw new IOException("The printer stopped");
        }
    }

    private static Stream<PrintService> services() {
        return Arrays.stream(PrintServiceLookup.lookupPrintServices(PAGES, null)).filter(Objects::nonNull);
    }

    /** Some printers report a failure only to those who listen. */
    private static final class Failures extends PrintJobAdapter {
        private volatile boolean failed;

        @Override
        public void printJobFailed(PrintJobEvent event) {
            failed = true;
        }
    }
}
