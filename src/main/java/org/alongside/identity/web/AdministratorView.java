package org.alongside.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.identity.Administrators;

/** Whether whoever is here looks after the installation. */
@Named("administrator")
@RequestScoped
public class AdministratorView {
    @Inject
    Administrators administrators;

    public boolean isActing() {
        return administrators.acts();
    }
}
