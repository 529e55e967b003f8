package org.alongside.boards.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.boards.MemberSnapshot;
import org.alongside.boards.setup.BoardService;
import org.alongside.identity.CurrentPerson;
import org.alongside.identity.May;
import org.alongside.identity.membership.MembershipService;
import org.alongside.supporters.stamp.Behalf;
import org.alongside.supporters.stamp.ReadBack;
import org.alongside.supporters.stamp.Route;
import org.jspecify.annotations.Nullable;

/** The part of a form that asks whose words somebody types: for staff who answer for members, and for supporters. */
@Named
@RequestScoped
public class TypedForView {

    @Inject
    MembershipService memberships;

    @Inject
    BoardService boards;

    @Inject
    CurrentPerson current;

    private @Nullable UUID person;
    private @Nullable Route route;
    private @Nullable LocalDate saidOn;
    private @Nullable ReadBack readBack;
    private @Nullable List<org.alongside.people.MemberSnapshot> people;

    /** Members on this board whom the reader answers for; nobody for members and supporters. */
    public List<org.alongside.people.MemberSnapshot> people(UUID board) {
        if (people == null) {
            people = current.isStaff() ? answeredFor(board) : List.of();
        }
        return people;
    }

    private List<org.alongside.people.MemberSnapshot> answeredFor(UUID board) {
        Set<UUID> here =
                boards.members(board).stream().map(MemberSnapshot::person).collect(Collectors.toSet());
        return memberships.mine().stream().filter(it -> here.contains(it.id())).toList();
    }

    /** Whether the reader answers for this owner and may enter what they answered. */
    public boolean answersFor(UUID board, @Nullable UUID owner) {
        return owner != null && people(board).stream().anyMatch(it -> it.id().equals(owner));
    }

    /** Whether a supporter types here. */
    public boolean isHelping() {
        return current.helping().isPresent();
    }

    /** Whether whoever types may also answer: everybody for themselves, a supporter only where it is ticked. */
    public boolean isMayAnswer() {
        return current.helping().map(it -> it.may().contains(May.ANSWER)).orElse(true);
    }

    /** Whether whoever reads may also write. */
    public boolean isMayType() {
        return current.helping().map(it -> it.may().contains(May.TYPE)).orElse(true);
    }

    /** What was said in the form; null for one's own words. */
    public @Nullable Behalf behalf() {
        return isHelping() ? Behalf.readBack(readBack) : person == null ? null : of(person);
    }

    /** The same, for an answer of this owner. */
    public Behalf of(@Nullable UUID owner) {
        return new Behalf(owner, route, saidOn, readBack);
    }

    public List<Route> getRoutes() {
        return Stream.of(Route.values()).filter(Route::declared).toList();
    }

    public List<ReadBack> getReadBacks() {
        return List.of(ReadBack.values());
    }

    public @Nullable UUID getPerson() {
        return person;
    }

    public void setPerson(@Nullable UUID person) {
        this.person = person;
    }

    public @Nullable Route getRoute() {
        return route;
    }

    public void setRoute(@Nullable Route route) {
        this.route = route;
    }

    public @Nullable LocalDate getSaidOn() {
        return saidOn;
    }

    public void setSaidOn(@Nullable LocalDate saidOn) {
        this.saidOn = saidOn;
    }

    public @Nullable ReadBack getReadBack() {
        return readBack;
    }

    public void setReadBack(@Nullable ReadBack readBack) {
        this.readBack = readBack;
    }
}
