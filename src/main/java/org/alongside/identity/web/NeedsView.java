package org.alongside.identity.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.alongside.identity.needs.Adjustment;
import org.alongside.identity.needs.Adjustment.Kind;
import org.alongside.identity.needs.Met;
import org.alongside.identity.needs.NeedService;
import org.alongside.identity.needs.NeedSnapshot;
import org.alongside.identity.needs.Seen;
import org.alongside.platform.web.SaidView;

/** How to work well with me: what I need, who may know, and whether it was met. */
@Named("needsView")
@RequestScoped
public class NeedsView {
    private List<NeedSnapshot> needs = List.of();
    private List<Part> parts = List.of();
    private boolean mayKeep;

    @Inject
    NeedService service;

    @PostConstruct
    void load() {
        mayKeep = service.mayKeep();
        needs = service.mine();
        parts = List.of(Kind.values()).stream()
                .map(kind -> new Part(
                        kind,
                        needs.stream()
                                .map(NeedSnapshot::adjustment)
                                .filter(it -> it.kind() == kind)
                                .toList()))
                .toList();
    }

    public List<NeedSnapshot> getNeeds() {
        return needs;
    }

    public List<Part> getParts() {
        return parts;
    }

    /** Whether there is a form: before it comes the question whether what is ticked may be kept. */
    public boolean isMayKeep() {
        return mayKeep;
    }

    public void askMe() {
        SaidView.go(service.question());
    }

    public void save() {
        List<Adjustment> chosen = new ArrayList<>();
        parts.forEach(part -> chosen.addAll(part.getChosen()));
        service.answer(chosen);
        SaidView.andGo("/identity/needs", "identity.needsSaid");
    }

    public void show(UUID need, Seen to) {
        service.show(need, to);
        SaidView.andGo("/identity/needs", "identity.needShownSaid");
    }

    public void met(UUID need, Met met) {
        service.met(need, met);
        SaidView.andGo("/identity/needs", "identity.needMetSaid");
    }

    /** One part of the form: a kind of adjustment, with those that are chosen. */
    public static final class Part {
        private final Kind kind;
        private List<Adjustment> chosen;

        Part(Kind kind, List<Adjustment> chosen) {
            this.kind = kind;
            this.chosen = chosen;
        }

        public Kind getKind() {
            return kind;
        }

        public List<Adjustment> getAll() {
            return Adjustment.of(kind);
        }

        public List<Adjustment> getChosen() {
            return chosen;
        }

        public void setChosen(List<Adjustment> chosen) {
            this.chosen = List.copyOf(chosen);
        }
    }
}
