package org.alongside.identity.needs;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One adjustment of one person. */
@Entity
@Table(name = "alongside_need")
class Need {
    @Id
    private UUID id = UUID.randomUUID();

    @Version
    private long version;

    private UUID person;

    @Enumerated(EnumType.STRING)
    private Adjustment adjustment;

    @Enumerated(EnumType.STRING)
    private Seen seen = Seen.ACCESS_LEAD;

    @Column(name = "confirmed_on")
    private LocalDate confirmedOn;

    @Column(name = "review_on")
    private LocalDate reviewOn;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Need() {}

    Need(UUID person, Adjustment adjustment, LocalDate today, int reviewDays) {
        this.person = person;
        this.adjustment = adjustment;
        this.confirmedOn = today;
        this.reviewOn = today.plusDays(reviewDays);
    }

    void confirm(LocalDate today, int reviewDays) {
        confirmedOn = today;
        reviewOn = today.plusDays(reviewDays);
    }

    void show(Seen to) {
        seen = to;
    }

    UUID id() {
        return id;
    }

    UUID person() {
        return person;
    }

    Adjustment adjustment() {
        return adjustment;
    }

    Seen seen() {
        return seen;
    }

    NeedSnapshot snapshot(@Nullable Met met) {
        return new NeedSnapshot(id, adjustment, seen, confirmedOn, reviewOn, met);
    }
}
