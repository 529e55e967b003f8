package org.alongside.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import org.alongside.testing.Engine;
import org.alongside.testing.MariaDb;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is tried at start before anything may be let out. */
class LockProbeIT {
    @ParameterizedTest
    @EnumSource
    void asInstalledEveryDatabaseKeepsItsPromise(Engine engine) {
        Locking locking = new Locking();
        assertThat(locking.proven()).as("before it was tried").isFalse();
        locking.tryOn(engine.migrated().source());
        assertThat(locking.proven()).isTrue();
        locking.tryOn(engine.migrated().source());
        assertThat(locking.proven()).as("at the next start").isTrue();
    }

    @Test
    void aDatabaseWhoseTransactionsSeeOneMomentOnlyIsFoundOut() {
        Locking locking = new Locking();
        locking.tryOn(MariaDb.leftAsItComes());
        assertThat(locking.proven()).isFalse();
    }
}
