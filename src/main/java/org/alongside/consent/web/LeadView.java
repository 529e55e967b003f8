package org.alongside.consent.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.consent.AsOfService;
import org.alongside.consent.TakeDownService;

/** What whoever is here may look at for data protection. */
@Named("leadView")
@RequestScoped
public class LeadView {
    @Inject
    TakeDownService tasks;

    @Inject
    AsOfService past;

    public boolean isLead() {
        return tasks.leads();
    }

    /** Leads, and auditors, who change nothing. */
    public boolean isReader() {
        return past.reads();
    }
}
