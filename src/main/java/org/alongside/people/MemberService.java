package org.alongside.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.alongside.platform.Refusal;
import org.alongside.platform.audit.Audit;
import org.alongside.platform.settings.Settings;
import org.jspecify.annotations.Nullable;

/** How long members stay and who answers for them. It asks nobody's permission; identity, above, does. */
@ApplicationScoped
@Transactional
public class MemberService {
    @Inject
    People people;

    @Inject
    NewsService news;

    @Inject
    Audit audit;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** @throws Refusal UNKNOWN when there is no such member */
    public MemberSnapshot member(UUID id) {
        Person person = people.person(id);
        if (person.staff()) {
            throw Refusal.unknown("people.unknown");
        }
        return snapshot(person);
    }

    /** Everybody this member of staff answers for, as contact or as deputy, by name. */
    public List<MemberSnapshot> answeredFor(UUID staff) {
        return people.answeredFor(staff).stream().map(this::snapshot).toList();
    }

    /** Members whose name has these letters and who stand so. */
    public List<MemberSnapshot> find(String letters, Standing standing, int from, int most) {
        return people.members(letters, standing, today(), settings.get(PeopleSettings.GRACE), from, most).stream()
                .map(this::snapshot)
                .toList();
    }

    /** From today for so many days; also brings back somebody who had ended or been closed. */
    public MemberSnapshot renew(UUID by, UUID id, int days) {
        Person person = people.person(id);
        person.stayUntil(today().plusDays(days));
        audit.record(by, "people.renewed", id);
        return snapshot(person);
    }

    /**
     * Contact and deputy, two different members of staff who are here.
     *
     * @throws Refusal INVALID when they are not
     */
    public void answer(UUID by, UUID id, UUID contact, @Nullable UUID deputy) {
        mustBeHere("contact", contact);
        if (deputy != null) {
            mustBeHere("deputy", deputy);
            if (deputy.equals(contact)) {
                throw Refusal.invalid("deputy", "people.deputyIsContact");
            }
        }
        people.person(id).answeredBy(contact, deputy);
        audit.record(by, "people.answeredBy", id);
    }

    private void mustBeHere(String field, UUID staff) {
        if (people.find(staff).filter(it -> it.staff() && it.open(today(), 0)).isEmpty()) {
            throw Refusal.invalid(field, "people.notHere");
        }
    }

    /**
     * A member of staff goes. Whoever they answered for keeps their place: the deputy becomes the contact, and where
     * there is none, the last does.
     */
    public void leave(@Nullable UUID by, UUID staff, @Nullable UUID last) {
        Person leaver = mustBeStaff(staff);
        for (Person member : people.answeredFor(staff)) {
            UUID next = member.withoutStaff(staff, last);
            if (next != null) {
                news.tell(next, "answersNow", member.id(), null);
                news.tell(member.id(), "newContact", next, null);
            }
        }
        leaver.close();
        audit.record(by, "people.staffLeft", staff);
    }

    public void comeBack(@Nullable UUID by, UUID staff) {
        mustBeStaff(staff).comeBack();
        audit.record(by, "people.staffBack", staff);
    }

    /** Everybody who works or worked here, by name. */
    public List<StaffSnapshot> staff() {
        return people.everyStaff().stream().map(Person::staffSnapshot).toList();
    }

    private Person mustBeStaff(UUID id) {
        Person person = people.person(id);
        if (!person.staff()) {
            throw Refusal.unknown("people.unknown");
        }
        return person;
    }

    private MemberSnapshot snapshot(Person person) {
        return person.memberSnapshot(
                today(), settings.get(PeopleSettings.FIRST_WARNING), settings.get(PeopleSettings.GRACE));
    }

    private LocalDate today() {
        return clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
    }
}
