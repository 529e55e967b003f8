package org.alongside.identity.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.identity.DirectoryService;
import org.alongside.people.MemberSnapshot;
import org.alongside.people.StaffSnapshot;
import org.alongside.people.Standing;
import org.alongside.platform.web.Asked;
import org.alongside.platform.web.SaidView;
import org.jspecify.annotations.Nullable;

/** Everybody, for administrators. */
@Named("peopleView")
@RequestScoped
public class PeopleView {
    private static final int MOST = 50;

    private List<StaffSnapshot> staff = List.of();
    private List<MemberSnapshot> members = List.of();
    private Map<UUID, String> names = Map.of();
    private String letters = "";
    private Standing standing = Standing.ALL;
    private int page;

    @Inject
    DirectoryService directory;

    @Inject
    Asked asked;

    @PostConstruct
    void load() {
        page = Math.max(1, asked.number("page", 1));
        letters = asked.text("q").orElse("");
        standing = asked.text("standing").flatMap(PeopleView::standing).orElse(Standing.ALL);
        staff = directory.staff().stream()
                .filter(it -> it.name().toLowerCase(Locale.ROOT).contains(letters.toLowerCase(Locale.ROOT)))
                .toList();
        members = directory.members(letters, standing, (page - 1) * MOST, MOST + 1);
        names = directory.whoAnswers(members);
    }

    private static Optional<Standing> standing(String name) {
        return Stream.of(Standing.values()).filter(it -> it.name().equals(name)).findFirst();
    }

    public String getLetters() {
        return letters;
    }

    public Standing getStanding() {
        return standing;
    }

    public List<Standing> getStandings() {
        return List.of(Standing.values());
    }

    /** The same question as the query part of an address, for the next page. */
    public String getQuery() {
        return "q=" + URLEncoder.encode(letters, StandardCharsets.UTF_8) + "&standing=" + standing;
    }

    /** The name of whoever answers; nothing for nobody. */
    public String name(@Nullable UUID id) {
        return id == null ? "" : names.getOrDefault(id, "");
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
