package org.alongside.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.alongside.consent.purposes.PurposeRegisterService;
import org.alongside.consent.purposes.RegisterLine;
import org.alongside.identity.Administrators;
import org.alongside.identity.CurrentPerson;

/** What people can be asked, for administrators to read. */
@ApplicationScoped
@Transactional
public class PurposesService {
    @Inject
    Administrators administrators;

    @Inject
    PurposeRegisterService register;

    @Inject
    CurrentPerson current;

    public List<RegisterLine> purposes() {
        administrators.mustAct();
        return register.lines(current.locale());
    }
}
