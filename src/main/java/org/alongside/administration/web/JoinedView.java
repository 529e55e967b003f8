package org.alongside.administration.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.alongside.identity.merging.PartedWhy;
import org.alongside.identity.merging.PartingService;
import org.alongside.identity.merging.PartingService.Joined;
import org.alongside.platform.web.Asked;
import org.alongside.platform.web.SaidView;
import org.jspecify.annotations.Nullable;

/** Accounts that members have joined, to make two of them again. */
@Named
@RequestScoped
public class JoinedView {
    private static final int MOST = 50;

    @Inject
    PartingService service;

    @Inject
    Asked asked;

    private List<Joined> joined = List.of();
    private int page = 1;
    private @Nullable PartedWhy why;

    @PostConstruct
    void load() {
        page = Math.max(1, asked.number("page", 1));
        joined = service.joined((page - 1) * MOST, MOST + 1);
    }

    public List<Joined> getJoined() {
        return joined.subList(0, Math.min(MOST, joined.size()));
    }

    public boolean isUndoable() {
        return getJoined().stream().anyMatch(it -> it.done().undoable());
    }

    public int getPage() {
        return page;
    }

    public boolean isMore() {
        return joined.size() > MOST;
    }

    public @Nullable PartedWhy getWhy() {
        return why;
    }

    public void setWhy(@Nullable PartedWhy why) {
        this.why = why;
    }

    public void part(UUID merge) {
        service.part(merge, why);
        SaidView.andGo("/administration/joined", "administration.partedSaid");
    }
}
