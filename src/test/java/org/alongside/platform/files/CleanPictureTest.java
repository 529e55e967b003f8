package org.alongside.platform.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import javax.imageio.ImageIO;
import org.alongside.platform.Refusal;
import org.junit.jupiter.api.Test;

class CleanPictureTest {
    private static final int TURNED_RIGHT = 6;

    @Test
    void isTurnedAsTheCameraMeantAndSaysNothingOfWhereItWasTaken() throws IOException {
        byte[] camera = withExif(drawn("jpg", 200, 100));
        assertThat(new String(camera, ISO_8859_1)).contains("Exif", "at 51.5 north");
        CleanPicture clean = CleanPicture.of("file", camera, 1000);
        assertThat(clean.width()).isEqualTo(100);
        assertThat(clean.height()).isEqualTo(200);
        assertThat(new String(clean.stream().readAllBytes(), ISO_8859_1)).doesNotContain("Exif", "51.5");
        BufferedImage seen =
                ImageIO.read(new ByteArrayInputStream(clean.stream().readAllBytes()));
        assertThat(new Color(seen.getRGB(50, 20)).getRed())
                .as("what was left is on top")
                .isGreaterThan(200);
        assertThat(new Color(seen.getRGB(50, 180)).getBlue()).isGreaterThan(200);
    }

    @Test
    void isNotLargerThanAskedAndNeverMadeLarger() throws IOException {
        CleanPicture small = CleanPicture.of("file", drawn("png", 400, 100), 100);
        assertThat(small.width()).isEqualTo(100);
        assertThat(small.height()).isEqualTo(25);
        assertThat(FileKind.of(small.stream().readAllBytes())).contains(FileKind.PNG);
        assertThat(CleanPicture.of("file", drawn("png", 40, 10), 100).width()).isEqualTo(40);
    }

    @Test
    void somethingElseIsRefused() {
        assertThatThrownBy(() -> CleanPicture.of("file", "\u00ff\u00d8\u00ffnothing".getBytes(ISO_8859_1), 100))
                .isInstanceOf(Refusal.class)
                .hasMessage("platform.notAPicture");
    }

    @Test
    void aSmallFileWithAHugePictureInItIsNotOpened() throws IOException {
        byte[] bomb = drawn("png", 10, 10);
        ByteBuffer.wrap(bomb).putInt(16, 60_000).putInt(20, 60_000);
        assertThatThrownBy(() -> CleanPicture.of("file", bomb, 100))
                .isInstanceOf(Refusal.class)
                .hasMessage("platform.pictureTooLarge");
    }

    private static byte[] drawn(String format, int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.setColor(Color.BLUE);
        pen.fillRect(width / 2, 0, width / 2, height);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    /** As a camera held upright writes it: lying, with a note how to turn it, and one about the place. */
    private static byte[] withExif(byte[] jpeg) throws IOException {
        String place = "at 51.5 north\0";
        int entries = 2;
        int after = 8 + 2 + entries * 12 + 4;
        ByteBuffer tiff = ByteBuffer.allocate(after + place.length());
        tiff.put("MM\0*".getBytes(ISO_8859_1)).putInt(8).putShort((short) entries);
        tiff.putShort((short) 0x010E).putShort((short) 2).putInt(place.length()).putInt(after);
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) TURNED_RIGHT)
                .putShort((short) 0);
        tiff.putInt(0).put(place.getBytes(ISO_8859_1));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        int length = 2 + 6 + tiff.capacity();
        out.write(new byte[] {(byte) 0xff, (byte) 0xe1, (byte) (length >> 8), (byte) length});
        out.write("Exif\0\0".getBytes(ISO_8859_1));
        out.write(tiff.array());
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }
}
