package org.alongside.supporters.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.alongside.platform.web.SaidView;
import org.alongside.supporters.HelpService;
import org.alongside.supporters.HelpSnapshot;
import org.alongside.supporters.SupportService;
import org.alongside.supporters.SupportSnapshot;
import org.alongside.supporters.stamp.StampService;
import org.alongside.supporters.stamp.StampSnapshot;
import org.jspecify.annotations.Nullable;

/** My supporters: what each may do, what they did, and stopping it. */
@Named("supportersView")
@RequestScoped
public class SupportersView {
    @Inject
    SupportService supports;

    @Inject
    HelpService helps;

    @Inject
    StampService stamps;

    private @Nullable List<SupportSnapshot> all;

    public List<SupportSnapshot> getStanding() {
        return all().stream().filter(SupportSnapshot::standing).toList();
    }

    public List<SupportSnapshot> getOver() {
        return all().stream().filter(it -> !it.standing()).toList();
    }

    private List<SupportSnapshot> all() {
        if (all == null) {
            all = supports.mine();
        }
        return all;
    }

    public List<HelpSnapshot> getTimes() {
        return helps.forMe();
    }

    /** Each contribution once; the line that stands in a card's history says the same again. */
    public List<StampSnapshot> getTyped() {
        return stamps.typedForMe().stream()
                .filter(it -> !it.what().equals("change"))
                .toList();
    }

    /** One press, without a question and without anybody else. */
    public void stop(UUID support) {
        supports.stop(support, null);
        SaidView.andGo("/supporters/mine", "supporters.stoppedSaid");
    }
}
