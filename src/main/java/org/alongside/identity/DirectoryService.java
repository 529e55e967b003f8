package org.alongside.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.alongside.people.MemberService;
import org.alongside.people.MemberSnapshot;
import org.alongside.people.StaffSnapshot;
import org.alongside.platform.Refusal;

/** Everybody, for administrators; to everybody else there is no such thing. */
@ApplicationScoped
@Transactional
public class DirectoryService {
    @Inject
    Administrators administrators;

    @Inject
    MemberService members;

    public List<StaffSnapshot> staff() {
        administrators.mustAct();
        return members.staff();
    }

    public List<MemberSnapshot> members(int from, int most) {
        administrators.mustAct();
        return members.all(from, most);
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
