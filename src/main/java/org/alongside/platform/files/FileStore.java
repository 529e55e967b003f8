package org.alongside.platform.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.alongside.platform.Refusal;
import org.alongside.platform.text.Digest;

/**
 * Keeps files, in the transaction of whoever they belong to. It knows nobody: the room whose file it is asks who may
 * read it, and drops it with the thing that it belongs to.
 */
@ApplicationScoped
public class FileStore {
    /** How much of a file is in memory at once. */
    static final int PIECE = 256 * 1024;

    @Inject
    EntityManager em;

    @Inject
    PieceService pieces;

    /**
     * Reads to the end and keeps what was read.
     *
     * @param field the field of the form, for the message
     * @param most bytes
     * @throws Refusal INVALID for an empty file, one of another kind, and one that is too large
     */
    public KeptFile keep(String field, InputStream in, Set<FileKind> kinds, long most) {
        try (InputStream read = new BufferedInputStream(in)) {
            read.mark(FileKind.HEAD);
            byte[] head = read.readNBytes(FileKind.HEAD);
            read.reset();
            if (head.length == 0) {
                throw Refusal.invalid(field, "platform.fileEmpty");
            }
            FileKind kind = FileKind.of(head)
                    .filter(kinds::contains)
                    .orElseThrow(() -> Refusal.invalid(field, "platform.fileKind"));
            return write(field, read, kind, most);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private KeptFile write(String field, InputStream in, FileKind kind, long most) throws IOException {
        UUID id = UUID.randomUUID();
        em.createNativeQuery("insert into alongside_file (id, kind, size_bytes, sha256) values (?, ?, 0, ?)")
                .setParameter(1, id)
                .setParameter(2, kind.name())
                .setParameter(3, "0".repeat(64))
                .executeUpdate();
        MessageDigest sum = Digest.running();
        long size = 0;
        int no = 0;
        for (byte[] piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
            size += piece.length;
            if (size > most) {
                throw Refusal.invalid(field, "platform.fileTooLarge", megabytes(most));
            }
            sum.update(piece);
            em.createNativeQuery("insert into alongside_file_piece (file_id, no, bytes) values (?, ?, ?)")
                    .setParameter(1, id)
                    .setParameter(2, no++)
                    .setParameter(3, piece)
                    .executeUpdate();
        }
        KeptFile kept = new KeptFile(id, kind, size, Digest.hex(sum));
        em.createNativeQuery("update alongside_file set size_bytes = ?, sha256 = ? where id = ?")
                .setParameter(1, size)
                .setParameter(2, kept.sha256())
                .setParameter(3, id)
                .executeUpdate();
        return kept;
    }

    private static long megabytes(long bytes) {
        return Math.max(1, bytes >> 20);
    }

    public Optional<KeptFile> find(UUID id) {
        List<?> rows = em.createNativeQuery("select kind, size_bytes, sha256 from alongside_file where id = ?")
                .setParameter(1, id)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new KeptFile(
                        id, FileKind.valueOf((String) row[0]), ((Number) row[1]).longValue(), (String) row[2]))
                .findFirst();
    }

    /** Its bytes from a place on, read piece by piece, so that a slow reader keeps no connection. */
    public InputStream open(KeptFile file, long from) {
        int first = (int) (from / PIECE);
        int end = (int) ((file.size() + PIECE - 1) / PIECE);
        InputStream all = new SequenceInputStream(Collections.enumeration(IntStream.range(first, end)
                .mapToObj(no -> new PieceStream(pieces, file.id(), no))
                .toList()));
        try {
            all.skipNBytes(from % PIECE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    public void drop(UUID id) {
        for (String sql : List.of(
                "delete from alongside_file_piece where file_id = ?", "delete from alongside_file where id = ?")) {
            em.createNativeQuery(sql).setParameter(1, id).executeUpdate();
        }
    }
}
