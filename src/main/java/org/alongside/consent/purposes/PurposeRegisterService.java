package org.alongside.consent.purposes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.alongside.consent.notices.RenditionSnapshot;
import org.alongside.consent.notices.Variant;
import org.alongside.platform.text.Texts;

/** What people can be asked, on which ground and in which words. It asks nobody's permission; whoever calls it does. */
@ApplicationScoped
@Transactional
public class PurposeRegisterService {
    @Inject
    Purposes purposes;

    public List<RegisterLine> lines(Locale reader) {
        Variant variant = reader.equals(Texts.EASY_READ) ? Variant.EASY_READ : Variant.STANDARD;
        List<Purpose> all = purposes.all();
        var shown = purposes.current(all.stream().map(it -> it.snapshot().id()).toList(), variant);
        return all.stream()
                .map(it -> line(it.snapshot(), Optional.ofNullable(shown.get(it.id()))))
                .toList();
    }

    private RegisterLine line(PurposeSnapshot purpose, Optional<RenditionSnapshot> shown) {
        Map<Audience, Ground> grounds = new EnumMap<>(Audience.class);
        for (Audience audience : Audience.values()) {
            grounds.put(audience, purposes.ground(purpose.id(), audience));
        }
        return new RegisterLine(
                purpose.code(),
                shown.map(it -> it.wording().title()).orElse(purpose.code()),
                purpose.validityDays(),
                purpose.retentionDays(),
                grounds,
                shown.map(RenditionSnapshot::no).orElse(0),
                purposes.forms(purpose.id()),
                purposes.versions(purpose.id()));
    }
}
