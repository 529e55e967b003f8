package org.alongside.platform.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Reads one piece, in a transaction as short as that. */
@ApplicationScoped
@Transactional
class PieceService {
    @Inject
    EntityManager em;

    byte[] read(UUID file, int no) {
        return (byte[]) em.createNativeQuery("select bytes from alongside_file_piece where file_id = ? and no = ?")
                .setParameter(1, file)
                .setParameter(2, no)
                .getSingleResult();
    }
}
