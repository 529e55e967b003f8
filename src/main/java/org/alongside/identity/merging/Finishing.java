package org.alongside.identity.merging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.alongside.platform.lease.Job;

/** Merges that can no longer be taken back. */
@ApplicationScoped
class Finishing implements Job {
    @Inject
    MergeService merges;

    @Override
    public String name() {
        return "identity.merges";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void round() {
        merges.finish();
    }
}
