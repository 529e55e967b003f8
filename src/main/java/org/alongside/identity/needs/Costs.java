package org.alongside.identity.needs;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One person's note on how their costs are met. */
@Entity
@Table(name = "alongside_costs")
class Costs {
    @Id
    private UUID person;

    @Version
    private long version;

    private String travel = "";

    private String care = "";

    private String paid = "";

    @Column(name = "changed_on")
    private LocalDate changedOn;

    @Column(name = "typed_by")
    private @Nullable UUID typedBy;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Costs() {}

    Costs(UUID person, LocalDate today) {
        this.person = person;
        this.changedOn = today;
    }

    /** @param by who typed it for the person; null when they did so themselves */
    void write(CostsWords typed, @Nullable UUID by, LocalDate today) {
        CostsWords words = typed.checked();
        travel = Objects.requireNonNullElse(words.travel(), "");
        care = Objects.requireNonNullElse(words.care(), "");
        paid = Objects.requireNonNullElse(words.paid(), "");
        typedBy = by;
        changedOn = today;
    }

    @Nullable
    UUID typedBy() {
        return typedBy;
    }

    CostsSnapshot snapshot(@Nullable String typedByName) {
        return new CostsSnapshot(travel, care, paid, changedOn, typedByName);
    }
}
