package org.alongside.identity.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.alongside.identity.DirectoryService;
import org.alongside.people.MemberSnapshot;
import org.alongside.people.StaffSnapshot;
import org.alongside.platform.web.Asked;
import org.alongside.platform.web.SaidView;

/** Everybody, for administrators. */
@Named("peopleView")
@RequestScoped
public class PeopleView {
    private static final int MOST = 50;

    private List<StaffSnapshot> staff = List.of();
    private List<MemberSnapshot> members = List.of();
    private int page;

    @Inject
    DirectoryService directory;

    @Inject
    Asked asked;

    @PostConstruct
    void load() {
        page = Math.max(1, asked.number("page", 1));
        staff = directory.staff();
        members = directory.members((page - 1) * MOST, MOST + 1);
    }

    public List<StaffSnapshot> getStaff() {
        return staff;
    }

    public List<MemberSnapshot> getMembers() {
        return members.subList(0, Math.min(MOST, members.size()));
    }

    public int getPage() {
        return page;
    }

    public boolean isMore() {
        return members.size() > MOST;
    }

    public void leave(UUID person) {
        directory.leave(person);
        SaidView.andGo("/identity/people", "identity.staffLeftSaid");
    }

    public void comeBack(UUID person) {
        directory.comeBack(person);
        SaidView.andGo("/identity/people", "identity.staffBackSaid");
    }
}
