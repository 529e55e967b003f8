package org.alongside.administration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.alongside.platform.records.Fate;
import org.alongside.platform.records.Held;
import org.alongside.platform.records.Keeps;

/** Who confirmed and who changed what about the installation. */
@ApplicationScoped
class AdministrationKeeps implements Keeps {
    @Override
    public String room() {
        return "administration";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<Held> held() {
        return List.of(
                Held.in("alongside_setting_change")
                        .key("no")
                        .names("changed_by", Fate.CLEARED)
                        .staying()
                        .things("setting_key", "chosen", "reason")
                        .because("administration.held.decided.why"),
                Held.in("alongside_set_up")
                        .key("item")
                        .names("confirmed_by", Fate.CLEARED)
                        .staying()
                        .things("item", "facts_hash")
                        .because("administration.held.decided.why"),
                Held.in("alongside_retention_run").things("kind", "keeps"));
    }
}
