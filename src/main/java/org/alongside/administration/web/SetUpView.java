package org.alongside.administration.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.administration.setup.SetUpItem;
import org.alongside.administration.setup.SetUpLine;
import org.alongside.administration.setup.SetUpService;
import org.alongside.administration.setup.SetUpTrials;
import org.alongside.platform.web.SaidView;
import org.jspecify.annotations.Nullable;

/** The first page of administrators, with the list before the first invitation. */
@Named
@RequestScoped
public class SetUpView {
    private static final String HERE = "/administration/front";

    @Inject
    SetUpService service;

    @Inject
    SetUpTrials trials;

    private List<SetUpLine> lines = List.of();
    private @Nullable String address;

    @PostConstruct
    void load() {
        lines = service.lines();
    }

    public List<SetUpLine> getLines() {
        return lines;
    }

    public long getLeft() {
        return lines.stream().filter(it -> !it.done()).count();
    }

    /** Whether members can be invited. */
    public boolean isReady() {
        return lines.stream().filter(it -> it.item().required()).allMatch(SetUpLine::done);
    }

    public void confirm(SetUpItem item) {
        service.confirm(item);
        SaidView.andGo(HERE, "administration.confirmedSaid");
    }

    public void tryAddress() {
        trials.address();
        SaidView.andGo(HERE, "administration.addressSaid");
    }

    public void tryMail() {
        trials.mail(address == null ? "" : address);
        SaidView.andGo(HERE, "administration.mailSaid");
    }

    public @Nullable String getAddress() {
        return address;
    }

    public void setAddress(@Nullable String address) {
        this.address = address;
    }
}
