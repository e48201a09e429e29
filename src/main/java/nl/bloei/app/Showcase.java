package nl.bloei.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.stream.Stream;

import javafx.application.Platform;
import javafx.scene.Scene;

import nl.bloei.content.Content;
import nl.bloei.content.Part;
import nl.bloei.editing.Document;
import nl.bloei.paper.PaperSize;
import nl.bloei.paper.Press;
import nl.bloei.storage.OtherFile;
import nl.bloei.storage.Places;
import nl.bloei.storage.Problem;
import nl.bloei.storage.Settings;
import nl.bloei.storage.WorkbookFile;
import nl.bloei.ui.Choosers;
import nl.bloei.ui.Desk;
import nl.bloei.ui.Route;
import nl.bloei.ui.Work;
import nl.bloei.workbook.Sheet;
import nl.bloei.workbook.Workbook;
