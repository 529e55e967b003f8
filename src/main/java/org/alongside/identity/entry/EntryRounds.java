package org.alongside.identity.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.alongside.platform.lease.Job;

/** Answers every few seconds what was asked for at the door. */
@ApplicationScoped
class EntryRounds implements Job {
    @Inject
    EntryPostService post;

    @Override
    public String name() {
        return "identity.entry";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(3);
    }

    @Override
    public void round() {
        post.answerAll();
    }
}
