package org.alongside.home.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.alongside.platform.records.Fate;
import org.alongside.platform.records.Held;
import org.alongside.platform.records.Keeps;

/** Slips that were printed for somebody. */
@ApplicationScoped
class PaperKeeps implements Keeps {
    @Inject
    Slips slips;

    @Override
    public String room() {
        return "home";
    }

    @Override
    public int order() {
        return 10;
    }

    /** Pictures hang on slips, and are gone before them. */
    @Override
    public void beforeErasing(UUID person) {
        slips.dropScans(person);
    }

    @Override
    public List<Held> held() {
        return List.of(Held.in("alongside_reply_slip")
                .own("person", Fate.DELETED)
                .names("printed_by", Fate.UNNAMED)
                .staying()
                .names("answered_by", Fate.CLEARED)
                .staying()
                .shows("printed_at", "title", "words", "answer", "answered_at")
                .things("kind", "thing", "place", "rendition", "code_hash", "scan")
                .because("home.held.reply_slip.why"));
    }
}
