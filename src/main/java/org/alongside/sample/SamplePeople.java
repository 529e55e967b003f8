package org.alongside.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.identity.CurrentPerson;
import org.alongside.identity.May;
import org.alongside.people.MemberService;
import org.alongside.people.NewMember;
import org.alongside.people.PersonService;
import org.alongside.people.PersonSnapshot;
import org.alongside.supporters.AccountService;
import org.alongside.supporters.SupportService;
import org.alongside.supporters.SupporterWish;

/** Calls the people of Eastmere together: four who work for the council, eight who do not, and Lee, who supports one of them. */
@ApplicationScoped
class SamplePeople {
    private static final String LEE = "lee";
    private static final int DAYS = 360;
    private static final List<Staff> STAFF = List.of(
            new Staff("amina", "Amina Yusuf", "involvement lead"),
            new Staff("dev", "Dev Patel", "social worker"),
            new Staff("claire", "Claire Osei", "head of commissioning"),
            new Staff("ruth", "Councillor Ruth Adeyemi", "Cabinet member for adult care"));
    private static final List<Member> MEMBERS = List.of(
            new Member("joan", "Joan Price", "I use short breaks", false, "amina"),
            new Member("tom", "Tom Baker", "member; Lee supports me", true, "amina"),
            new Member("maggie", "Maggie Lewis", "unpaid carer", false, "amina"),
            new Member("rosa", "Rosa Delgado", "member, choir singer", false, "amina"),
            new Member("harry", "Harry Lewis", "member, owner of Biscuit", true, "dev"),
            new Member("bilal", "Bilal Hussain", "retired bus driver", false, "dev"),
            new Member("gwen", "Gwen Parry", "from Thornby; write to me", false, "dev"),
            new Member("sofia", "Sofia Marin", "student", false, "claire"));

    @Inject
    PersonService people;

    @Inject
    MemberService members;

    @Inject
    SupportService supports;

    @Inject
    AccountService accounts;

    @Inject
    SampleMarks marks;

    @Inject
    SampleDates dates;

    Cast call(CurrentPerson current) {
        Map<String, PersonSnapshot> cast = new HashMap<>();
        STAFF.forEach(one -> cast.put(one.principal(), staff(one)));
        MEMBERS.forEach(one -> cast.put(one.shortName(), member(one, cast)));
        Cast all = new Cast(current, cast);
        if (marks.find(LEE).isEmpty()) {
            letLeeHelpTom(all);
        }
        return all;
    }

    /** Tom has named Lee; Amina has made Lee an account, and prints a way in when it is wanted. */
    private void letLeeHelpTom(Cast cast) {
        cast.enter("tom");
        SupporterWish wish =
                new SupporterWish("Lee Carter", Set.of(May.SEE_BOARDS, May.TYPE, May.MEETINGS), null, null);
        UUID support = supports.name(wish, null).id();
        cast.enter("amina");
        marks.set(LEE, accounts.make(support));
    }

    private PersonSnapshot staff(Staff one) {
        Optional<UUID> known = marks.find(one.principal());
        if (known.isPresent()) {
            return people.snapshot(known.get());
        }
        PersonSnapshot made = people.staffMember(one.principal(), one.name());
        people.describe(made.id(), one.name(), one.describedAs(), false);
        marks.set(one.principal(), made.id());
        return people.snapshot(made.id());
    }

    private PersonSnapshot member(Member one, Map<String, PersonSnapshot> cast) {
        Optional<UUID> known = marks.find(one.shortName());
        if (known.isPresent()) {
            return people.snapshot(known.get());
        }
        UUID contact =
                Optional.ofNullable(cast.get(one.contact())).orElseThrow().id();
        PersonSnapshot made = people.addMember(
                contact,
                new NewMember(
                        one.name(),
                        one.describedAs(),
                        one.easyRead(),
                        contact,
                        dates.today().plusDays(DAYS)));
        String deputy = one.contact().equals("dev") ? "claire" : "dev";
        members.answer(
                contact,
                made.id(),
                contact,
                Optional.ofNullable(cast.get(deputy)).orElseThrow().id());
        marks.set(one.shortName(), made.id());
        return made;
    }

    private record Staff(String principal, String name, String describedAs) {}

    private record Member(String shortName, String name, String describedAs, boolean easyRead, String contact) {}
}
