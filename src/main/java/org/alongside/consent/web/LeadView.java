package org.alongside.consent.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.alongside.consent.AsOfService;
import org.alongside.consent.AuthorityService;
import org.alongside.consent.TakeDownService;
import org.alongside.platform.web.Wording;

/** What whoever is here may look at for data protection. */
@Named("leadView")
@RequestScoped
public class LeadView {
    private Map<String, String> titles = Map.of();

    @Inject
    TakeDownService tasks;

    @Inject
    AsOfService past;

    @Inject
    AuthorityService rights;

    @Inject
    Wording wording;

    public boolean isLead() {
        return tasks.leads();
    }

    /** A purpose in the words of its question. */
    public String title(String purpose) {
        if (titles.isEmpty()) {
            titles = rights.purposes(wording.locale());
        }
        return titles.getOrDefault(purpose, purpose);
    }

    /** Leads, and auditors, who change nothing. */
    public boolean isReader() {
        return past.reads();
    }
}
