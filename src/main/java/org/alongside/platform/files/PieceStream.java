package org.alongside.platform.files;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One piece of a file, fetched when its first byte is asked for. */
final class PieceStream extends InputStream {
    private final PieceService pieces;
    private final UUID file;
    private final int no;
    private @Nullable ByteArrayInputStream bytes;

    PieceStream(PieceService pieces, UUID file, int no) {
        this.pieces = pieces;
        this.file = file;
        this.no = no;
    }

    private ByteArrayInputStream bytes() {
        ByteArrayInputStream here = bytes;
        if (here == null) {
            here = new ByteArrayInputStream(pieces.read(file, no));
            bytes = here;
        }
        return here;
    }

    @Override
    public int read() {
        return bytes().read();
    }

    @Override
    public int read(byte[] into, int from, int most) {
        return bytes().read(into, from, most);
    }
}
