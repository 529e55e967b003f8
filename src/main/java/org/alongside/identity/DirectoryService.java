package org.alongside.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.people.MemberService;
import org.alongside.people.MemberSnapshot;
import org.alongside.people.PersonService;
import org.alongside.people.PersonSnapshot;
import org.alongside.people.StaffSnapshot;
import org.alongside.people.Standing;
import org.alongside.platform.Refusal;

/** Everybody, for administrators; to everybody else there is no such thing. */
@ApplicationScoped
@Transactional
public class DirectoryService {
    @Inject
    Administrators administrators;

    @Inject
    MemberService members;

    @Inject
    PersonService people;

    public List<StaffSnapshot> staff() {
        administrators.mustAct();
        return members.staff();
    }

    /** Members by letters of their name and by where they stand. */
    public List<MemberSnapshot> members(String letters, Standing standing, int from, int most) {
        administrators.mustAct();
        return members.find(letters, standing, from, most);
    }

    /** How those who answer for these members are called. */
    public Map<UUID, String> whoAnswers(List<MemberSnapshot> of) {
        administrators.mustAct();
        return people
                .snapshots(of.stream()
                        .flatMap(it -> Stream.of(Optional.ofNullable(it.contact()), Optional.ofNullable(it.deputy())))
                        .flatMap(Optional::stream)
                        .toList())
                .values()
                .stream()
                .collect(Collectors.toMap(PersonSnapshot::id, PersonSnapshot::name));
    }

    /**
     * A member of staff has left: their sign-ins end at once, and nobody they answered for loses their place.
     *
     * @throws Refusal RULE when it is the caller's own account
     */
    public void leave(UUID staff) {
        UUID me = administrators.mustAct();
        if (me.equals(staff)) {
            throw Refusal.rule("identity.notYourself");
        }
        members.leave(me, staff, me);
    }

    /** They are back; whom they answered for before stays with whoever answers now. */
    public void comeBack(UUID staff) {
        members.comeBack(administrators.mustAct(), staff);
    }
}
