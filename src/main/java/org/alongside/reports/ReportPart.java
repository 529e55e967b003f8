package org.alongside.reports;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** One thing that was chosen for a report; what it says is read from its own room each time. */
@Entity
@Table(name = "alongside_report_part")
class ReportPart {
    @Id
    private UUID id = UUID.randomUUID();

    private UUID report;

    private String kind;

    private UUID part;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected ReportPart() {}

    ReportPart(UUID report, Chosen chosen) {
        this.report = report;
        this.kind = chosen.kind();
        this.part = chosen.part();
    }

    Chosen chosen() {
        return new Chosen(kind, part);
    }
}
