package org.alongside.home.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alongside.platform.audit.Audit;
import org.alongside.platform.settings.Settings;
import org.jspecify.annotations.Nullable;

/** Gives each slip its code and remembers what stood on it. */
@ApplicationScoped
class Printing {
    @Inject
    Slips slips;

    @Inject
    Eyes eyes;

    @Inject
    Settings settings;

    @Inject
    Audit audit;

    List<PaperSlip> codes(Pack pack) {
        UUID person = pack.person().id();
        UUID printer = eyes.me().id();
        List<PaperSlip> printed = pack.slips().stream()
                .map(slip -> {
                    String code = ReplyCode.next();
                    slips.add(new Slip(person, printer, slip.bearing(code), pack.printedAt(), valid()));
                    return slip.bearing(ReplyCode.spaced(code));
                })
                .toList();
        audit.record(printer, "home.packPrinted", person);
        return printed;
    }

    Duration valid() {
        return settings.get(PaperSettings.SLIP_VALID);
    }

    @Nullable
    Instant last(UUID person) {
        return slips.last(person);
    }
}
