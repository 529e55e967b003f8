package org.alongside.consent.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.platform.Refusal;
import org.alongside.platform.files.CleanPicture;
import org.alongside.platform.files.FileKind;
import org.alongside.platform.files.FileStore;
import org.alongside.platform.files.KeptFile;
import org.alongside.platform.text.Digest;

/** Pictures and recordings that were uploaded for a question, each found by the hash of its bytes. */
@ApplicationScoped
public class Media {
    static final long MOST = 20L << 20;
    private static final Set<FileKind> PICTURES = EnumSet.of(FileKind.PNG, FileKind.JPEG);
    private static final Set<FileKind> SOUNDS = EnumSet.of(FileKind.MP3, FileKind.OGG, FileKind.M4A, FileKind.WAV);
    private static final Set<FileKind> FILMS = EnumSet.of(FileKind.MP4, FileKind.WEBM);
    private static final int LONGEST = 600;

    @Inject
    EntityManager em;

    @Inject
    FileStore files;

    /** Drawn anew, so that nothing of where and when it was taken comes along; answers its hash. */
    public String picture(String field, InputStream in) {
        try {
            byte[] bytes = in.readNBytes((int) MOST + 1);
            if (bytes.length == 0) {
                throw Refusal.invalid(field, "platform.fileEmpty");
            }
            if (bytes.length > MOST) {
                throw Refusal.invalid(field, "platform.fileTooLarge", MOST >> 20);
            }
            return known(files.keep(field, CleanPicture.of(field, bytes, LONGEST).stream(), PICTURES, MOST));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String recording(Variant variant, InputStream in) {
        return known(files.keep(field(variant), in, variant == Variant.AUDIO ? SOUNDS : FILMS, MOST));
    }

    /** Where the file is chosen, so that what is wrong with it stands there. */
    public static String field(Variant variant) {
        return variant == Variant.AUDIO ? "sound" : "film";
    }

    /** The same bytes a second time are the same file. */
    private String known(KeptFile file) {
        if (find(file.sha256()).isPresent()) {
            files.drop(file.id());
        } else {
            em.createNativeQuery("insert into alongside_consent_media (sha256, file_id) values (?, ?)")
                    .setParameter(1, file.sha256())
                    .setParameter(2, file.id())
                    .executeUpdate();
        }
        return file.sha256();
    }

    public Optional<KeptFile> find(String sha256) {
        List<?> ids = em.createNativeQuery("select file_id from alongside_consent_media where sha256 = ?")
                .setParameter(1, sha256)
                .getResultList();
        return ids.stream().findFirst().flatMap(id -> files.find(UUID.fromString(id.toString())));
    }

    /** Reads all of it. */
    public boolean intact(String sha256) {
        return find(sha256).filter(file -> sha256.equals(sum(file))).isPresent();
    }

    private String sum(KeptFile file) {
        MessageDigest sum = Digest.running();
        byte[] some = new byte[64 * 1024];
        try (InputStream in = files.open(file, 0)) {
            for (int read = in.read(some); read >= 0; read = in.read(some)) {
                sum.update(some, 0, read);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Digest.hex(sum);
    }
}
