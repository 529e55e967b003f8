package org.alongside.consent.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alongside.consent.Scope;
import org.alongside.consent.register.AsOfService;
import org.alongside.consent.rights.AuthorityService;
import org.alongside.consent.takedown.TakeDownService;
import org.alongside.platform.text.Texts;
import org.alongside.platform.web.Wording;

/** What whoever is here may look at for data protection. */
@Named("leadView")
@RequestScoped
public class LeadView {
    /** {@code ARTEFACT:card/967bd00c-…}, {@code MEETING:967bd00c-…}. */
    private static final Pattern THING = Pattern.compile("(?:ARTEFACT:)?([A-Za-z]+)[/:]([0-9a-f]{8})-.*");

    private Map<String, String> titles = Map.of();

    @Inject
    TakeDownService tasks;

    @Inject
    AsOfService past;

    @Inject
    AuthorityService rights;

    @Inject
    Wording wording;

    @Inject
    Texts texts;

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

    /** A thing by its kind and as much of its number as tells two apart; its title may tell who it is about. */
    public String thing(String scope) {
        if (scope.equals(Scope.EVERYTHING)) {
            return texts.of(wording.locale(), "consent.permitEverything");
        }
        Matcher thing = THING.matcher(scope);
        try {
            return thing.matches()
                    ? texts.of(
                            wording.locale(),
                            "consent.permitThing." + thing.group(1).toLowerCase(Locale.ROOT),
                            thing.group(2))
                    : scope;
        } catch (MissingResourceException unknownKind) {
            return scope;
        }
    }

    /** Leads, and auditors, who change nothing. */
    public boolean isReader() {
        return past.reads();
    }
}
