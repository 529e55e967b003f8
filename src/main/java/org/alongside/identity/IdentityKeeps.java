package org.alongside.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.alongside.platform.records.Fate;
import org.alongside.platform.records.Held;
import org.alongside.platform.records.Keeps;

/** Ways in, sign-ins, how to work well with somebody, and that somebody was forgotten. */
@ApplicationScoped
class IdentityKeeps implements Keeps {
    @Override
    public String room() {
        return "identity";
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public List<Held> held() {
        return List.of(
                Held.in("alongside_session")
                        .own("person", Fate.DELETED)
                        .staying()
                        .shows("started_at", "seen_at", "method")
                        .things("token_hash"),
                Held.in("alongside_invitation")
                        .own("person", Fate.DELETED)
                        .staying()
                        .names("sponsor", Fate.UNNAMED)
                        .staying()
                        .shows("created_at", "expires_at", "way")
                        .things("token_hash", "code_hash")
                        .because("identity.held.invitation.why"),
                Held.in("alongside_need_met")
                        .own("person", Fate.DELETED)
                        .through("need", "select n.id from alongside_need n where n.person = ?", Fate.DELETED)
                        .shows("answered_at", "met"),
                Held.in("alongside_need_answer")
                        .key("person")
                        .own("person", Fate.DELETED)
                        .staying()
                        .shows("answered_on"),
                Held.in("alongside_need")
                        .own("person", Fate.DELETED)
                        .onceOrLeft("adjustment")
                        .shows("confirmed_on", "adjustment", "seen", "review_on"),
                Held.in("alongside_host_event").things("id"),
                Held.in("alongside_erasure")
                        .own("person", Fate.STAYS)
                        .staying()
                        .names("done_by", Fate.UNNAMED)
                        .staying()
                        .shows("done_at", "why")
                        .things("parts")
                        .because("identity.held.erasure.why"));
    }
}
