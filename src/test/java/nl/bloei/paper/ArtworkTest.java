package nl.bloei.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import javax.imageio.ImageIO;

import nl.bloei.content.Block;
import nl.bloei.content.Content;
import nl.bloei.content.Worksheet;
import nl.bloei.testing.AnswerEverything;

/** Drawings on their own, of every kind that the book has. */
class ArtworkTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Content CONTENT = Content.load();
    private static final Press PRESS = new Press(CONTENT);

    @Test
    void everyDrawingOfTheBookCanBeKept() throws IOException {
        int kept = 0;
        for (Worksheet worksheet : CONTENT.worksheets()) {
            var all = AnswerEverything.on(worksheet);
            for (Block block : worksheet.blocks()) {
                var art = PRESS.artwork(all.workbook(), all.sheet(), block.id(), TODAY);
                assertThat(art.isPresent()).as(worksheet.id() + " " + block.id()).isEqualTo(drawn(block));
                if (art.isPresent()) {
                    kept++;
                    BufferedImage image = ImageIO.read(new ByteArrayInputStream(art.get().png()));
                    assertThat(dark(image)).as(worksheet.id() + " " + block.id()).isGreaterThan(200);
                    assertThat(art.get().svg()).startsWith("<?xml").contains("<title>").doesNotContain("NaN");
                }
            }
        }
        assertThat(kept).isGreaterThan(10);
    }

    @Test
    void theHistoryLineAsAPictureHasItsWordsAndIsSharp() throws IOException {
        Worksheet worksheet = CONTENT.worksheet("ws.history-line").orElseThrow();
        var all = AnswerEverything.on(worksheet);
        Artwork art = PRESS.artwork(all.workbook(), all.sheet(), "line", TODAY).orElseThrow();
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(art.png()));
        Path folder = Files.createDirectories(Path.of("target", "pictures"));
        ImageIO.write(image, "png", folder.resolve("artwork-line.png").toFile());
        Files.writeString(folder.resolve("artwork-line.svg"), art.svg());

        assertThat(image.getWidth()).isEqualTo((int) Math.ceil(art.drawing().width() * 3));
        assertThat(art.svg()).contains("In je element", "#8A5A0B");
    }

    private static boolean drawn(Block block) {
        return switch (block) {
            case Block.HistoryLine _,Block.Rings _,Block.Scale _,Block.Poles _,Block.Board _,Block.Figure _ -> true;
            default -> false;
        };
    }

    private static int dark(BufferedImage image) {
        int dark = 0;
        for (int rgb : image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth())) {
            dark += (rgb & 0xFF) < 0x80 ? 1 : 0;
        }
        return dark;
    }
}
