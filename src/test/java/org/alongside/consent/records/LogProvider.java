package org.alongside.consent.records;

import jakarta.persistence.EntityManagerFactory;
import org.alongside.testing.TestDatabase;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.cfg.Configuration;

/** Every persistence provider that the log is written with; the same entities, unchanged. */
enum LogProvider {
    ECLIPSELINK {
        @Override
        EntityManagerFactory on(TestDatabase database) {
            return database.entities();
        }
    },
    HIBERNATE {
        @Override
        EntityManagerFactory on(TestDatabase database) {
            Configuration log =
                    new Configuration().addAnnotatedClass(LogHead.class).addAnnotatedClass(LoggedEvent.class);
            log.getProperties().put(AvailableSettings.JAKARTA_NON_JTA_DATASOURCE, database.source());
            return log.buildSessionFactory();
        }
    };

    abstract EntityManagerFactory on(TestDatabase database);
}
