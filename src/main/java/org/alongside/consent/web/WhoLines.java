package org.alongside.consent.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.alongside.consent.notices.Terms;
import org.alongside.consent.notices.Wording.Line;
import org.alongside.consent.purposes.PartySnapshot;
import org.alongside.host.HostSettings;
import org.alongside.platform.settings.Settings;
import org.alongside.platform.text.Texts;

/** The point of a question that names everybody who gets it; written once, and frozen with the words. */
@ApplicationScoped
public class WhoLines {
    @Inject
    Settings settings;

    @Inject
    Texts texts;

    String organisation() {
        return settings.get(HostSettings.ORGANISATION);
    }

    Terms terms(List<PartySnapshot> bodies, boolean easy) {
        Locale words = easy ? Texts.EASY_READ : Texts.STANDARD;
        String names = bodies.stream().map(PartySnapshot::name).collect(Collectors.joining(", "));
        String said = bodies.isEmpty()
                ? texts.of(words, "consent.whoUsOnly", organisation())
                : texts.of(words, "consent.whoOthers", organisation(), names);
        Line who = new Line(easy ? "people-six" : "people", texts.of(words, "consent.whoLead"), said);
        List<Line> recipients = bodies.stream()
                .map(body -> new Line("recipient", body.name(), body.contact()))
                .toList();
        return new Terms(who, null, null, organisation(), recipients);
    }
}
