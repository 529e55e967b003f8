package org.alongside.boards.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.alongside.boards.CardSnapshot;
import org.alongside.boards.MemberSnapshot;
import org.alongside.boards.cards.CardService;
import org.alongside.boards.reading.ReadingService;
import org.alongside.boards.setup.BoardService;
import org.alongside.people.PersonService;
import org.alongside.people.PersonSnapshot;
import org.alongside.people.Side;
import org.alongside.platform.Refusal;
import org.alongside.platform.web.Asked;
import org.alongside.platform.web.SaidView;
import org.jspecify.annotations.Nullable;

/** Who sits on a card's bench: one person from each side. */
@Named
@RequestScoped
public class OwnersView {

    @Inject
    ReadingService reading;

    @Inject
    BoardService boards;

    @Inject
    CardService cards;

    @Inject
    PersonService people;

    @Inject
    Asked asked;

    private @Nullable CardSnapshot card;
    private List<PersonSnapshot> everybody = List.of();
    private @Nullable UUID memberOwner;
    private @Nullable UUID staffOwner;
    private long seen;

    @PostConstruct
    void load() {
        CardSnapshot found = reading.snapshot(asked.id("card"));
        card = found;
        seen = found.version();
        memberOwner = found.memberOwner();
        staffOwner = found.staffOwner();
        everybody =
                people
                        .snapshots(boards.members(found.board()).stream()
                                .map(MemberSnapshot::person)
                                .toList())
                        .values()
                        .stream()
                        .sorted(java.util.Comparator.comparing(PersonSnapshot::name))
                        .toList();
    }

    /** Changes what is different; both seats in turn, each with its own line of history. */
    public void save() {
        CardSnapshot now = getCard();
        boolean memberChanged = !Objects.equals(memberOwner, now.memberOwner());
        if (memberChanged) {
            cards.seat(now.id(), Side.MEMBER, memberOwner, seen);
        }
        if (!Objects.equals(staffOwner, now.staffOwner())) {
            long version = memberChanged ? reading.snapshot(now.id()).version() : seen;
            cards.seat(now.id(), Side.STAFF, staffOwner, version);
        }
        SaidView.andGo("/boards/card?id=" + now.id(), "boards.ownersSaid");
    }

    public CardSnapshot getCard() {
        if (card == null) {
            throw Refusal.unknown("boards.card");
        }
        return card;
    }

    public List<PersonSnapshot> getMembers() {
        return everybody.stream().filter(one -> !one.staff()).toList();
    }

    public List<PersonSnapshot> getStaff() {
        return everybody.stream().filter(PersonSnapshot::staff).toList();
    }

    public @Nullable UUID getMemberOwner() {
        return memberOwner;
    }

    public void setMemberOwner(@Nullable UUID memberOwner) {
        this.memberOwner = memberOwner;
    }

    public @Nullable UUID getStaffOwner() {
        return staffOwner;
    }

    public void setStaffOwner(@Nullable UUID staffOwner) {
        this.staffOwner = staffOwner;
    }

    public long getSeen() {
        return getCard().version();
    }

    public void setSeen(long seen) {
        this.seen = seen;
    }
}
