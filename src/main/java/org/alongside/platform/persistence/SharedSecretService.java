package org.alongside.platform.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.alongside.platform.text.Secrets;

/** Secrets that all nodes share and nobody types: made once, kept in the database. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class SharedSecretService {
    private final Map<String, String> known = new ConcurrentHashMap<>();

    @Inject
    EntityManager em;

    public String secret(String name) {
        return known.computeIfAbsent(name, this::readOrMake);
    }

    private String readOrMake(String name) {
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
