package org.alongside.platform.files;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.Thumbnails;
import org.alongside.platform.Refusal;

/** A picture drawn anew: turned as the camera meant it, and without where, when and with what it was taken. */
public final class CleanPicture {
    /** A picture of more dots than this is meant to fill the memory of whoever opens it. */
    static final long MOST_DOTS = 60_000_000;

    /** Drawing again loses a little; this much is not seen. */
    private static final double QUALITY = 0.88;

    private final byte[] bytes;
    private final int width;
    private final int height;

    private CleanPicture(byte[] bytes, BufferedImage drawn) {
        this.bytes = bytes;
        width = drawn.getWidth();
        height = drawn.getHeight();
    }

    /**
     * @param field the field of the form, for the message
     * @param longest dots of the longer side, at most; a smaller picture stays as it is
     * @throws Refusal INVALID when it is no picture that can be opened, or one of far too many dots
     */
    public static CleanPicture of(String field, byte[] picture, int longest) {
        try {
            long dots = dots(picture);
            if (dots > MOST_DOTS) {
                throw Refusal.invalid(field, "platform.pictureTooLarge");
            }
            String format = picture[0] == (byte) 0x89 ? "png" : "jpg";
            BufferedImage upright =
                    Thumbnails.of(new ByteArrayInputStream(picture)).scale(1).asBufferedImage();
            double scale = Math.min(1, (double) longest / Math.max(upright.getWidth(), upright.getHeight()));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            BufferedImage drawn = Thumbnails.of(upright).scale(scale).asBufferedImage();
            Thumbnails.of(drawn)
                    .scale(1)
                    .outputFormat(format)
                    .outputQuality(QUALITY)
                    .toOutputStream(out);
            return new CleanPicture(out.toByteArray(), drawn);
        } catch (IOException | IllegalArgumentException e) {
            throw Refusal.invalid(field, "platform.notAPicture");
        }
    }

    private static long dots(byte[] picture) throws IOException {
        try (InputStream in = new ByteArrayInputStream(picture);
                ImageInputStream read = ImageIO.createImageInputStream(in)) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(read);
            if (!readers.hasNext()) {
                throw new IOException("no picture");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(read, true, true);
                return (long) reader.getWidth(0) * reader.getHeight(0);
            } finally {
                reader.dispose();
            }
        }
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** A PNG if it came as one, else a JPEG. */
    public InputStream stream() {
        return new ByteArrayInputStream(bytes);
    }
}
