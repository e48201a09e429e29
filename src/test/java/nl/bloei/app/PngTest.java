package nl.bloei.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import javax.imageio.ImageIO;

import javafx.scene.image.WritableImage;

import nl.bloei.testing.Fx;

class PngTest {

    @Test
    void anotherProgramReadsTheSamePixels() throws Exception {
        byte[] png = Fx.call(() -> {
            var image = new WritableImage(3, 2);
            image.getPixelWriter().setArgb(0, 0, 0xFF26463D);
            image.getPixelWriter().setArgb(1, 0, 0xFFFFFFFF);
            image.getPixelWriter().setArgb(2, 0, 0xFF000000);
            image.getPixelWriter().setArgb(0, 1, 0xFFB4802A);
            image.getPixelWriter().setArgb(2, 1, 0xFF0000FF);
            return Png.of(image);
        });

        BufferedImage read = ImageIO.read(new ByteArrayInputStream(png));

        assertThat(read.getWidth()).isEqualTo(3);
        assertThat(read.getRGB(0, 0, 3, 1, null, 0, 3)).containsExactly(0xFF26463D, 0xFFFFFFFF, 0xFF000000);
        assertThat(read.getRGB(0, 1)).isEqualTo(0xFFB4802A);
        assertThat(read.getRGB(2, 1)).isEqualTo(0xFF0000FF);
    }
}
