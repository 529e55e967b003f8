package org.alongside.people;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.platform.Refusal;
import org.alongside.platform.persistence.InstantColumn;
import org.jspecify.annotations.Nullable;

/** Anybody at the table, staff or member. */
@Entity
@Table(name = "alongside_person")
class Person {
    private static final int NAME_LENGTH = 120;

    @Id
    private UUID id = UUID.randomUUID();

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private Side side;

    private String name;

    @Column(name = "described_as")
    private String describedAs = "";

    private @Nullable String principal;

    @Column(name = "easy_read")
    private boolean easyRead;

    private @Nullable UUID contact;

    private @Nullable UUID deputy;

    @Column(name = "ends_on")
    private @Nullable LocalDate endsOn;

    private int epoch = 1;

    private boolean closed;

    @Convert(converter = InstantColumn.class)
    @Column(name = "joined_at")
    private Instant joinedAt;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Person() {}

    private Person(Side side, String name, Instant now) {
        this.side = side;
        this.name = checked(name);
        this.joinedAt = now;
    }

    static Person staff(String principal, String name, Instant now) {
        Person person = new Person(Side.STAFF, name, now);
        person.principal = principal;
        return person;
    }

    static Person member(NewMember member, Instant now) {
        Person person = new Person(Side.MEMBER, member.name(), now);
        person.describedAs = member.describedAs().strip();
        person.easyRead = member.easyRead();
        person.contact = member.contact();
        person.endsOn = member.endsOn();
        return person;
    }

    /** Somebody who comes in to help a member, and for nothing else. */
    static Person supporter(NewMember supporter, Instant now) {
        Person person = member(supporter, now);
        person.side = Side.SUPPORTER;
        return person;
    }

    private static String checked(String name) {
        String stripped = name.strip();
        if (stripped.isEmpty()) {
            throw Refusal.invalid("name", "people.nameNeeded");
        }
        if (stripped.length() > NAME_LENGTH) {
            throw Refusal.invalid("name", "people.nameTooLong", NAME_LENGTH);
        }
        return stripped;
    }

    /** How the person wants to be called and described. */
    void describe(String newName, String newDescription, boolean newEasyRead) {
        name = checked(newName);
        describedAs = newDescription.strip();
        easyRead = newEasyRead;
    }

    /** Ends every session of this person at once. */
    void endSessions() {
        epoch++;
    }

    void close() {
        closed = true;
        epoch++;
    }

    UUID id() {
        return id;
    }

    String principal() {
        return principal == null ? "" : principal;
    }

    int epoch() {
        return epoch;
    }

    boolean staff() {
        return side == Side.STAFF;
    }

    /** Whether the person may come in today, to write or only to read. */
    boolean open(LocalDate today, int reading) {
        return !closed && term(reading).admits(today);
    }

    Term term(int reading) {
        return new Term(endsOn, reading);
    }

    /** A new last day; also opens what had ended or was closed. */
    void stayUntil(LocalDate lastDay) {
        mustBeSomebody();
        endsOn = lastDay;
        closed = false;
    }

    void answeredBy(UUID newContact, @Nullable UUID newDeputy) {
        contact = newContact;
        deputy = newDeputy;
    }

    /** Contact first, then deputy. */
    List<UUID> whoAnswers() {
        return Stream.of(Optional.ofNullable(contact), Optional.ofNullable(deputy))
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * Somebody who answered for this member goes.
     *
     * @param last who answers when nobody else is left; without one it is whoever answers the number on every page
     * @return who answers from now on, where that has changed and somebody does
     */
    @Nullable
    UUID withoutStaff(UUID leaver, @Nullable UUID last) {
        boolean contactLeaves = leaver.equals(contact);
        if (contactLeaves) {
            contact = deputy == null ? last : deputy;
        }
        deputy = null;
        return contactLeaves ? contact : null;
    }

    /** The container's name for them; nobody's any more when it is empty. */
    void knownAs(@Nullable String newPrincipal) {
        principal = newPrincipal;
    }

    void comeBack() {
        reopen();
    }

    void reopen() {
        mustBeSomebody();
        closed = false;
    }

    private void mustBeSomebody() {
        if (Nobody.is(id)) {
            throw Refusal.unknown("people.unknown");
        }
    }

    StaffSnapshot staffSnapshot() {
        return new StaffSnapshot(id, name, describedAs, closed);
    }

    MemberSnapshot memberSnapshot(LocalDate today, int firstWarning, int reading) {
        Term term = term(reading);
        MemberState state = closed ? MemberState.CLOSED : term.on(today, firstWarning);
        return new MemberSnapshot(id, name, describedAs, contact, deputy, state, endsOn, term.readsUntil());
    }

    PersonSnapshot snapshot() {
        return new PersonSnapshot(id, side, name, describedAs, easyRead, contact, endsOn);
    }
}
