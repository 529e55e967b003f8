package org.alongside.administration.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.administration.PurposesService;
import org.alongside.consent.purposes.Audience;
import org.alongside.consent.purposes.Ground;
import org.alongside.consent.purposes.RegisterLine;

/** What people can be asked, on which ground and in which words. */
@Named
@RequestScoped
public class PurposesView {
    @Inject
    PurposesService service;

    private List<RegisterLine> purposes = List.of();

    @PostConstruct
    void load() {
        purposes = service.purposes();
    }

    public List<RegisterLine> getPurposes() {
        return purposes;
    }

    public List<Line> grounds(RegisterLine purpose) {
        return purpose.grounds().entrySet().stream()
                .map(it -> new Line(it.getKey(), it.getValue()))
                .toList();
    }

    /** For whom which ground holds. */
    public record Line(Audience audience, Ground ground) {}
}
