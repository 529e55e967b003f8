package org.alongside.platform.persistence;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The {@link EntityManager} that rooms inject: always the one of the running transaction.
 *
 * <p>Its factory is made when it is first needed, not at deployment, so that a server whose database is away, or whose
 * data source has no name yet, still starts and can say so.
 */
@ApplicationScoped
class EntityManagers {
    private volatile @Nullable EntityManagerFactory factory;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transactions;

    @Produces
    @Dependent
    EntityManager ofTheTransaction() {
        return (EntityManager) Proxy.newProxyInstance(
                EntityManagers.class.getClassLoader(), new Class<?>[] {EntityManager.class}, this::call);
    }

    private Object call(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        Object target = method.getDeclaringClass() == Object.class ? this : current();
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }

    /** @throws IllegalStateException outside a transaction: what is read must belong to what is written */
    private EntityManager current() {
        if (transactions.getTransactionStatus() == Status.STATUS_NO_TRANSACTION) {
            throw new IllegalStateException("No transaction is running; is the service @Transactional?");
        }
        Object known = transactions.getResource(this);
        if (known != null) {
            return (EntityManager) known;
        }
        EntityManager fresh = factory().createEntityManager();
        transactions.putResource(this, fresh);
        transactions.registerInterposedSynchronization(new ClosedAfterwards(fresh));
        return fresh;
    }

    private EntityManagerFactory factory() {
        EntityManagerFactory made = factory;
        return made == null ? make() : made;
    }

    private synchronized EntityManagerFactory make() {
        EntityManagerFactory made = factory;
        if (made == null) {
            try {
                DataSource source = Database.source();
                Map<String, Object> properties = new HashMap<>(Vendors.properties(source));
                properties.put("jakarta.persistence.jtaDataSource", source);
                made = Persistence.createEntityManagerFactory("alongside", properties);
            } catch (NamingException | SQLException e) {
                throw new PersistenceException("the data source " + Database.JNDI + " cannot be used", e);
            }
            factory = made;
        }
        return made;
    }

    @PreDestroy
    void close() {
        EntityManagerFactory made = factory;
        if (made != null) {
            made.close();
        }
    }

    private record ClosedAfterwards(EntityManager manager) implements Synchronization {
        @Override
        public void beforeCompletion() {
            // what is to be written, the entity manager writes by itself
        }

        @Override
        public void afterCompletion(int status) {
            manager.close();
        }
    }
}
