package org.alongside.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.alongside.identity.merging.Merge;
import org.alongside.identity.merging.MergeService;
import org.alongside.platform.Refusal;
import org.alongside.platform.web.Cookies;
import org.alongside.platform.web.SaidView;
import org.jspecify.annotations.Nullable;

/** A member with two accounts: proof of the other, what would move, and whether it is meant. */
@Named("mergeView")
@RequestScoped
public class MergeView {
    private static final String PAGE = "/identity/merge";

    private @Nullable String way;
    private Merge.@Nullable Preview preview;
    private boolean looked;

    @Inject
    MergeService merges;

    @Inject
    Door door;

    @Inject
    HttpServletRequest request;

    public Merge.@Nullable Preview getPreview() {
        if (!looked) {
            preview = merges.preview(session()).orElse(null);
            looked = true;
        }
        return preview;
    }

    public List<Merge.Done> getDone() {
        return merges.mine();
    }

    public @Nullable String getWay() {
        return way;
    }

    public void setWay(@Nullable String way) {
        this.way = way;
    }

    /** Tries are counted as at the door, because it is one. */
    public void prove() {
        if (way == null || way.isBlank()) {
            throw Refusal.invalid("way", "identity.codeNeeded");
        }
        door.tryOnce("identity.code");
        merges.prove(session(), way);
        door.forgive();
        SaidView.go(PAGE);
    }

    public void merge() {
        merges.merge(session());
        SaidView.andGo(PAGE, "identity.mergedSaid");
    }

    public void drop() {
        merges.drop();
        SaidView.go(PAGE);
    }

    public void undo(UUID merge) {
        merges.undo(merge);
        SaidView.andGo(PAGE, "identity.unmergedSaid");
    }

    private String session() {
        return Cookies.read(request, Cookies.SESSION).orElse("");
    }
}
