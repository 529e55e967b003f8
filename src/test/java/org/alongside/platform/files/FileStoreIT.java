package org.alongside.platform.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.alongside.testing.TestDatabase.inTransaction;
import static org.alongside.testing.TestDatabase.transaction;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import org.alongside.platform.Refusal;
import org.alongside.platform.text.Digest;
import org.alongside.testing.Databases;
import org.alongside.testing.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FileStoreIT {
    private static final int SIZE = 3 * FileStore.PIECE + 17;

    @ParameterizedTest
    @EnumSource(Kind.class)
    void whatIsKeptComesBackWholeAndFromAnyPlaceAndIsGoneWhenDropped(Kind kind) {
        byte[] film = film();
        try (EntityManagerFactory entities = Databases.migrated(kind).entities()) {
            KeptFile kept =
                    transaction(entities, em -> store(em).keep("file", new ByteArrayInputStream(film), films(), SIZE));
            assertThat(kept.size()).isEqualTo(SIZE);
            assertThat(kept.sha256()).isEqualTo(Digest.sha256(film));
            inTransaction(entities, em -> {
                assertThat(store(em).find(kept.id())).contains(kept);
                assertThat(store(em).open(kept, 0)).hasBinaryContent(film);
                int from = FileStore.PIECE + 5;
                assertThat(store(em).open(kept, from)).hasBinaryContent(Arrays.copyOfRange(film, from, SIZE));
                store(em).drop(kept.id());
            });
            inTransaction(entities, em -> assertThat(store(em).find(kept.id())).isEmpty());
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void whatIsEmptyTooLargeOrSomethingElseIsRefusedAndNothingStays(Kind kind) {
        try (EntityManagerFactory entities = Databases.migrated(kind).entities()) {
            refused(entities, new byte[0], "platform.fileEmpty");
            refused(entities, "<html>".getBytes(ISO_8859_1), "platform.fileKind");
            refused(entities, film(), "platform.fileTooLarge");
            int left = transaction(
                    entities,
                    em -> em.createNativeQuery("select id from alongside_file")
                            .getResultList()
                            .size());
            assertThat(left).isZero();
        }
    }

    private static void refused(EntityManagerFactory entities, byte[] bytes, String key) {
        assertThatThrownBy(() -> transaction(
                        entities, em -> store(em).keep("file", new ByteArrayInputStream(bytes), films(), SIZE - 1)))
                .isInstanceOf(Refusal.class)
                .hasMessage(key);
    }

    private static Set<FileKind> films() {
        return EnumSet.of(FileKind.MP4);
    }

    private static byte[] film() {
        byte[] film = new byte[SIZE];
        new Random(4).nextBytes(film);
        System.arraycopy("1234ftypisom".getBytes(ISO_8859_1), 0, film, 0, 12);
        return film;
    }

    private static FileStore store(EntityManager em) {
        FileStore store = new FileStore();
        store.em = em;
        store.pieces = new PieceService();
        store.pieces.em = em;
        return store;
    }
}
