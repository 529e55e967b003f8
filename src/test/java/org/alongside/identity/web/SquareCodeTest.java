package org.alongside.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SquareCodeTest {
    private static final int DOT = 6;
    private static final String LINK =
            "https://intranet.example.org/alongside/g/i/uirvyq6d0CLaTz6tTP_FzW7cE1GU67xkbXXUjVXLdM8";

    @Test
    void aCameraReadsTheLinkBack() throws Exception {
        assertThat(new QRCodeReader()
                        .decode(new BinaryBitmap(new HybridBinarizer(drawn(SquareCode.of(LINK)))))
                        .getText())
                .isEqualTo(LINK);
    }

    /** The picture a browser would paint from the path. */
    private static LuminanceSource drawn(SquareCode code) {
        int side = code.size() * DOT;
        int[] pixels = new int[side * side];
        Arrays.fill(pixels, 0xffffff);
        Matcher module = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z").matcher(code.path());
        while (module.find()) {
            int left = Integer.parseInt(module.group(1)) * DOT;
            int top = Integer.parseInt(module.group(2)) * DOT;
            for (int y = top; y < top + DOT; y++) {
                Arrays.fill(pixels, y * side + left, y * side + left + DOT, 0);
            }
        }
        return new RGBLuminanceSource(side, side, pixels);
    }
}
