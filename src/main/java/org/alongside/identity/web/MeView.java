package org.alongside.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.identity.CurrentPerson;
import org.alongside.identity.Stay;
import org.alongside.identity.sessions.SessionService;

/** The person signed in, for the header of every page. */
@Named("me")
@ApplicationScoped
public class MeView {
    @Inject
    CurrentPerson current;

    @Inject
    SessionService sessions;

    public boolean isPresent() {
        return current.present();
    }

    public boolean isStaff() {
        return current.isStaff();
    }

    /** Whether every page offers to finish: nobody has said that this device is their own. */
    public boolean isShared() {
        Stay stay = current.stay();
        return stay != null && stay.shared();
    }

    /** The member of staff who handed over this device; nobody otherwise. */
    public String getHelper() {
        Stay stay = current.stay();
        return stay == null || stay.helper() == null
                ? ""
                : sessions.person(stay.helper()).name();
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
