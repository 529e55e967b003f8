package org.alongside.stories.web;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.alongside.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** A file as a form sends it; its name is never looked at. */
final class Sent {
    private Sent() {}

    static InputStream open(@Nullable Part file) {
        if (file == null || file.getSize() == 0) {
            throw Refusal.invalid("file", "stories.missing.file");
        }
        try {
            return file.getInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
