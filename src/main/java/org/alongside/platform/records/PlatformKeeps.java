package org.alongside.platform.records;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What the floor of the house holds: who did what, and what is on its way to somebody. */
@ApplicationScoped
class PlatformKeeps implements Keeps {
    @Override
    public String room() {
        return "platform";
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public List<Held> held() {
        return List.of(
                Held.in("alongside_outbox")
                        .own("person", Fate.DELETED)
                        .shows("written_at", "title", "body", "address")
                        .things("channel", "state"),
                Held.in("alongside_audit")
                        .own("person", Fate.STAYS)
                        .staying()
                        .own("subject", Fate.STAYS)
                        .staying()
                        .shows("happened_at", "act")
                        .because("platform.held.audit.why"),
                Held.in("alongside_revision").things("kind", "id"),
                Held.in("alongside_file_piece").key("file_id").things("file_id", "bytes"),
                Held.in("alongside_file").things("kind", "sha256"),
                Held.in("alongside_lease").things("job", "holder"),
                Held.in("alongside_attempt").things("key_hash"),
                Held.in("alongside_secret").things("name", "secret"),
                Held.in("alongside_lock_probe"),
                Held.in("alongside_state").things("mode", "reason"),
                Held.in("alongside_limit_gate"));
    }
}
