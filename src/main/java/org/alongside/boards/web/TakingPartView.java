package org.alongside.boards.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.boards.BoardSnapshot;
import org.alongside.boards.MemberSnapshot;
import org.alongside.boards.setup.BoardService;
import org.alongside.identity.CurrentPerson;
import org.alongside.people.PersonService;
import org.alongside.people.PersonSnapshot;
import org.alongside.platform.Refusal;
import org.alongside.platform.web.Asked;
import org.alongside.platform.web.SaidView;
import org.jspecify.annotations.Nullable;

/** Who takes part in a board; its staff stewards bring colleagues in here and members by an invitation. */
@Named
@RequestScoped
public class TakingPartView {

    @Inject
    BoardService boards;

    @Inject
    PersonService people;

    @Inject
    CurrentPerson person;

    @Inject
    Asked asked;

    private @Nullable BoardSnapshot board;
    private List<MemberSnapshot> members = List.of();
    private Map<UUID, PersonSnapshot> names = Map.of();
    private @Nullable UUID newcomer;

    @PostConstruct
    void load() {
        UUID id = asked.id("board");
        board = boards.board(id);
        members = boards.members(id);
        names = people.snapshots(members.stream().map(MemberSnapshot::person).toList());
    }

    public void add() {
        if (newcomer == null) {
            throw Refusal.invalid("newcomer", "boards.missing.newcomer");
        }
        boards.addMember(getBoard().id(), newcomer);
        back("boards.memberAddedSaid");
    }

    public void makeSteward(UUID member) {
        boards.makeSteward(getBoard().id(), member);
        back("boards.stewardSaid");
    }

    private void back(String said) {
        SaidView.andGo("/boards/people?board=" + getBoard().id(), said);
    }

    public BoardSnapshot getBoard() {
        if (board == null) {
            throw Refusal.unknown("boards.board");
        }
        return board;
    }

    public List<MemberSnapshot> getMembers() {
        return members.stream().filter(one -> names.containsKey(one.person())).toList();
    }

    public PersonSnapshot name(MemberSnapshot member) {
        PersonSnapshot found = names.get(member.person());
        if (found == null) {
            throw Refusal.unknown("boards.member");
        }
        return found;
    }

    public boolean isSteward() {
        return boards.looksAfter(getBoard().id(), person.id());
    }

    public boolean isStaffSteward() {
        return person.isStaff() && isSteward();
    }

    /** Colleagues who do not take part yet. */
    public List<PersonSnapshot> getColleagues() {
        return people.staff().stream()
                .filter(one -> !names.containsKey(one.id()))
                .toList();
    }

    public @Nullable UUID getNewcomer() {
        return newcomer;
    }

    public void setNewcomer(@Nullable UUID newcomer) {
        this.newcomer = newcomer;
    }
}
