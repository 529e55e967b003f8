package org.alongside.platform.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import org.alongside.platform.text.Secrets;

/** Reads a secret that all nodes share, and makes it first where nobody has yet. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class SharedSecretService {
    @Inject
    EntityManager em;

    /** Read from the database each time; {@link SharedSecrets} asks once. */
    public String readOrMake(String name) {
        em.createNativeQuery("insert into alongside_secret (name, secret) select ?, ?"
                        + " where not exists (select 1 from alongside_secret where name = ?)")
                .setParameter(1, name)
                .setParameter(2, Secrets.token())
                .setParameter(3, name)
                .executeUpdate();
        List<?> found = em.createNativeQuery("select secret from alongside_secret where name = ?")
                .setParameter(1, name)
                .getResultList();
        return found.get(0).toString();
    }
}
