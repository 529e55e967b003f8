package org.alongside.reports.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.alongside.platform.live.Listening;
import org.alongside.reports.ReportService;

/** Lets a report's page hear how far it is. */
@ApplicationScoped
public class ReportLive implements Listening {
    @Inject
    ReportService reports;

    @Override
    public String kind() {
        return "report";
    }

    @Override
    public boolean allows(UUID person, UUID id) {
        return reports.shows(id, person);
    }
}
