package org.alongside.supporters.stamp;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.alongside.people.PersonSnapshot;
import org.alongside.platform.Refusal;
import org.alongside.platform.persistence.InstantColumn;
import org.alongside.supporters.stamp.Said.Typing;
import org.jspecify.annotations.Nullable;

/** How one contribution came to be typed by somebody else's hands; the contribution itself counts like any other. */
@Entity
@Table(name = "alongside_stamp")
class Stamp {
    @Id
    private UUID id = UUID.randomUUID();

    private UUID thing;

    private String what;

    private UUID person;

    @Column(name = "typed_by")
    private UUID typedBy;

    @Enumerated(EnumType.STRING)
    private Route route;

    @Column(name = "said_on")
    private LocalDate saidOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "read_back")
    private ReadBack readBack;

    private boolean repeated;

    @Column(name = "checked_by")
    private @Nullable UUID checkedBy;

    @Convert(converter = InstantColumn.class)
    @Column(name = "checked_at")
    private @Nullable Instant checkedAt;

    @Convert(converter = InstantColumn.class)
    @Column(name = "made_at")
    private Instant madeAt;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Stamp() {}

    Stamp(UUID thing, String what, UUID person, Typing typed, boolean repeated, Instant now) {
        this.thing = thing;
        this.what = what;
        this.person = person;
        this.typedBy = typed.by().id();
        this.route = typed.route();
        this.saidOn = typed.saidOn();
        this.readBack = typed.readBack();
        this.repeated = repeated;
        this.madeAt = now;
    }

    /** A second pair of eyes: never those of whoever typed it, and nothing to do where a supporter typed. */
    void check(UUID by, Instant now) {
        if (by.equals(typedBy)) {
            throw Refusal.rule("supporters.checkedByOther");
        }
        if (route == Route.SUPPORTER) {
            throw Refusal.rule("supporters.checkedByThePerson");
        }
        if (checkedBy == null) {
            checkedBy = by;
            checkedAt = now;
        }
    }

    UUID person() {
        return person;
    }

    UUID thing() {
        return thing;
    }

    UUID typedBy() {
        return typedBy;
    }

    @Nullable
    UUID checkedBy() {
        return checkedBy;
    }

    StampSnapshot snapshot(PersonSnapshot of, PersonSnapshot by, @Nullable PersonSnapshot checker) {
        return new StampSnapshot(
                thing,
                what,
                person,
                of.name(),
                typedBy,
                by.name(),
                route,
                saidOn,
                readBack,
                repeated,
                checkedBy,
                checker == null ? null : checker.name(),
                madeAt);
    }
}
