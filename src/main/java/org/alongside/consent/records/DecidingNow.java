package org.alongside.consent.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;

/** Transactions that have locked a decision, and may change what the gate would answer. */
@ApplicationScoped
public class DecidingNow {
    private final Set<Object> transactions =
            Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    void begins(EntityManager transaction) {
        transactions.add(transaction.getDelegate());
    }

    public boolean includes(EntityManager transaction) {
        return transactions.contains(transaction.getDelegate());
    }
}
