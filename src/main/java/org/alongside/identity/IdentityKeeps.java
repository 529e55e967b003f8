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
                Held.in("alongside_oidc_ticket")
                        .key("session")
                        .through("session", "select s.id from alongside_session s where s.person = ?", Fate.DELETED)
                        .things("id_token"),
                Held.in("alongside_session")
                        .own("person", Fate.DELETED)
                        .staying()
                        .names("helper", Fate.CLEARED)
                        .staying()
                        .shows("started_at", "seen_at", "method")
                        .things("token_hash", "device")
                        .because("identity.held.session.why"),
                Held.in("alongside_device")
                        .own("person", Fate.DELETED)
                        .staying()
                        .shows("made_at", "rotated_at")
                        .things("selector", "validator_hash", "before_hash"),
                Held.in("alongside_passkey")
                        .own("person", Fate.DELETED)
                        .staying()
                        .shows("made_at", "label", "used_at")
                        .things("credential", "public_part"),
                Held.in("alongside_passkey_challenge")
                        .key("challenge_hash")
                        .own("person", Fate.DELETED)
                        .staying()
                        .shows("expires_at")
                        .things("challenge_hash"),
                Held.in("alongside_entry_link")
                        .own("person", Fate.DELETED)
                        .staying()
                        .shows("made_at", "expires_at")
                        .things("token_hash"),
                Held.in("alongside_entry_wish").things("typed"),
                Held.in("alongside_handover")
                        .own("person", Fate.DELETED)
                        .staying()
                        .names("staff", Fate.DELETED)
                        .staying()
                        .shows("expires_at")
                        .things("token_hash"),
                Held.in("alongside_oidc_attempt").key("state_hash").things("state_hash", "browser_hash", "back"),
                Held.in("alongside_invitation")
                        .own("person", Fate.DELETED)
                        .staying()
                        .names("sponsor", Fate.UNNAMED)
                        .staying()
                        .shows("created_at", "expires_at", "way", "used_at")
                        .things("token_hash", "code_hash", "used_by")
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
                Held.in("alongside_costs")
                        .key("person")
                        .own("person", Fate.DELETED)
                        .staying()
                        .names("typed_by", Fate.CLEARED)
                        .staying()
                        .shows("changed_on", "travel", "care", "paid")
                        .because("identity.held.costs.why"),
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
