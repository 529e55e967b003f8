package org.alongside.administration.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.administration.retention.RetentionRuns.Run;
import org.alongside.identity.Administrators;
import org.alongside.platform.audit.Audit;
import org.alongside.platform.retention.Kept;
import org.alongside.platform.settings.Settings;
import org.jspecify.annotations.Nullable;

/** Lets go what has been kept long enough, and says beforehand what that would be. */
@ApplicationScoped
@Transactional
public class RetentionService {
    @Inject
    @Any
    Instance<Kept> kept;

    @Inject
    RetentionRuns runs;

    @Inject
    Administrators administrators;

    @Inject
    Settings settings;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** Every kind with its period, and what the next run would let go. */
    public List<RetentionLine> lines() {
        administrators.mustAct();
        return lines(kinds());
    }

    List<RetentionLine> lines(List<Kept> kinds) {
        Map<String, Run> last = runs.last();
        Instant now = clock.instant();
        return kinds.stream()
                .map(it -> {
                    Duration period = settings.get(it.period());
                    Optional<Run> run = Optional.ofNullable(last.get(it.kind()));
                    return new RetentionLine(
                            it.kind(),
                            it.period().key(),
                            period,
                            it.period().meaning(),
                            it.due(now.minus(period)),
                            run.map(Run::at).orElse(null),
                            run.map(Run::removed).orElse(0L));
                })
                .toList();
    }

    /** Now, because an administrator asks for it; how many went. */
    public long applyNow() {
        return apply(administrators.mustAct(), kinds());
    }

    /** The daily round. */
    void applyDaily() {
        apply(null, kinds());
    }

    long apply(@Nullable UUID by, List<Kept> kinds) {
        Instant now = clock.instant();
        long all = 0;
        for (Kept kind : kinds) {
            Duration period = settings.get(kind.period());
            int removed = kind.remove(now.minus(period));
            runs.add(kind.kind(), period, removed, now);
            all += removed;
            if (removed > 0) {
                audit.record(by, "administration.recordsLetGo", id(kind.kind()));
            }
        }
        runs.forgetOld(now);
        if (by != null) {
            audit.record(by, "administration.retentionApplied", id("all"));
        }
        return all;
    }

    private List<Kept> kinds() {
        List<Kept> kinds = new ArrayList<>();
        kept.forEach(kinds::add);
        kinds.sort(Comparator.comparing(Kept::kind));
        return kinds;
    }

    /** By which the audit names a kind. */
    private static UUID id(String kind) {
        return UUID.nameUUIDFromBytes(kind.getBytes(StandardCharsets.UTF_8));
    }
}
