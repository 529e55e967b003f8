package org.alongside.home.paper.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.alongside.home.paper.CameBack;
import org.alongside.home.paper.CameBackService;
import org.alongside.platform.web.Asked;
import org.alongside.platform.web.SaidView;
import org.jspecify.annotations.Nullable;

/** What came back on paper from somebody, with its pictures. */
@Named("backView")
@RequestScoped
public class BackView {
    private @Nullable UUID person;

    @Inject
    CameBackService back;

    @Inject
    Asked asked;

    @PostConstruct
    void read() {
        person = asked.maybeId("person").orElse(null);
    }

    public List<CameBack> getSlips() {
        return back.of(person);
    }

    public void drop(UUID slip) {
        back.drop(slip);
        SaidView.andGo(person == null ? "/home/paper" : "/home/paper?person=" + person, "home.scanDroppedSaid");
    }
}
