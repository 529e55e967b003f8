package org.alongside.stories.web;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/** A drawing of nobody: two shapes on a bench. */
final class Drawn {
    private Drawn() {}

    static byte[] bench() throws IOException {
        BufferedImage image = new BufferedImage(1200, 800, BufferedImage.TYPE_INT_RGB);
        Graphics2D on = image.createGraphics();
        on.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        on.setColor(new Color(0xe3f0ee));
        on.fillRect(0, 0, 1200, 800);
        on.setColor(new Color(0x0b5c63));
        on.setStroke(new BasicStroke(24));
        on.drawLine(200, 560, 1000, 560);
        on.setColor(new Color(0x7a2e5d));
        on.fillOval(380, 220, 140, 140);
        on.fillOval(680, 220, 140, 140);
        on.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}
