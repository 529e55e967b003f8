package org.alongside.identity.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.identity.membership.OwnPageService;
import org.alongside.people.PersonSnapshot;
import org.alongside.platform.web.SaidView;
import org.jspecify.annotations.Nullable;

/** A person's own name and words for themselves. */
@Named("personView")
@RequestScoped
public class PersonView {
    private @Nullable String name;
    private @Nullable String describedAs;
    private boolean easyRead;

    @Inject
    OwnPageService own;

    @PostConstruct
    void show() {
        PersonSnapshot me = own.me();
        name = me.name();
        describedAs = me.describedAs();
        easyRead = me.easyRead();
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getDescribedAs() {
        return describedAs;
    }

    public void setDescribedAs(@Nullable String describedAs) {
        this.describedAs = describedAs;
    }

    public boolean isEasyRead() {
        return easyRead;
    }

    public void setEasyRead(boolean easyRead) {
        this.easyRead = easyRead;
    }

    public void save() {
        own.describe(name == null ? "" : name, describedAs == null ? "" : describedAs, easyRead);
        SaidView.andGo("/me", "identity.meSaid");
    }

    public void endSessions() {
        own.endSessions();
        SaidView.go("/identity/left");
    }
}
