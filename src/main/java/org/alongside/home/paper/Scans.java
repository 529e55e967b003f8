package org.alongside.home.paper;

import static java.nio.charset.StandardCharsets.US_ASCII;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.alongside.platform.Refusal;
import org.alongside.platform.files.CleanPicture;
import org.alongside.platform.files.FileKind;
import org.alongside.platform.files.FileStore;
import org.alongside.platform.settings.Settings;

/** Pictures of slips: kept only where the person allowed it, drawn anew so that nothing of the camera stays. */
@ApplicationScoped
class Scans {
    private static final String FIELD = "scan";
    private static final String PAPER = "%PDF-";
    private static final Set<FileKind> KINDS = EnumSet.of(FileKind.JPEG, FileKind.PNG, FileKind.PDF);

    /** Handwriting on a sheet of paper is well read at this many dots. */
    private static final int DOTS = 2400;

    @Inject
    FileStore files;

    @Inject
    Settings settings;

    UUID keep(Scan scan) {
        if (!scan.allowed()) {
            throw Refusal.invalid(FIELD, "home.scanNotAllowed");
        }
        long most = (long) settings.get(PaperSettings.SCAN_SIZE) << 20;
        try (InputStream in = scan.bytes()) {
            byte[] bytes = in.readNBytes((int) most + 1);
            boolean paper = new String(bytes, 0, Math.min(PAPER.length(), bytes.length), US_ASCII).equals(PAPER);
            if (bytes.length == 0) {
                throw Refusal.invalid(FIELD, "platform.fileEmpty");
            }
            if (bytes.length > most) {
                throw Refusal.invalid(FIELD, "platform.fileTooLarge", most >> 20);
            }
            InputStream clean = paper ? new ByteArrayInputStream(bytes) : CleanPicture.of(FIELD, bytes, DOTS).stream();
            return files.keep(FIELD, clean, KINDS, most).id();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void drop(UUID file) {
        files.drop(file);
    }
}
