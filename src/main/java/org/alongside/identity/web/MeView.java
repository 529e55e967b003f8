package org.alongside.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.identity.CurrentPerson;

/** The person signed in, for the header of every page. */
@Named("me")
@ApplicationScoped
public class MeView {
    @Inject
    CurrentPerson current;

    public boolean isPresent() {
        return current.present();
    }

    public boolean isStaff() {
        return current.isStaff();
    }

    public String getName() {
        return current.present() ? current.atThisScreen().name() : "";
    }

    public String getFirstName() {
        return current.present() ? current.atThisScreen().firstName() : "";
    }

    public String getInitials() {
        return current.present() ? current.atThisScreen().initials() : "";
    }
}
