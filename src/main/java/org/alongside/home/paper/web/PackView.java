package org.alongside.home.paper.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.alongside.boards.ChangeKind;
import org.alongside.boards.reading.RecentCard;
import org.alongside.home.paper.Pack;
import org.alongside.home.paper.PackService;
import org.alongside.home.paper.SlipKind;
import org.alongside.identity.CurrentPerson;
import org.alongside.identity.membership.MembershipService;
import org.alongside.people.MemberSnapshot;
import org.alongside.platform.Refusal;
import org.alongside.platform.text.Texts;
import org.alongside.platform.web.Asked;
import org.jspecify.annotations.Nullable;

/** A pack to print. Its codes exist only on the page that answers the press of the button, and on paper. */
@Named("packView")
@RequestScoped
public class PackView {
    private @Nullable Pack pack;
    private @Nullable UUID person;
    private boolean printed;
    private boolean large;
    private String[] needs = {};

    @Inject
    PackService packs;

    @Inject
    MembershipService memberships;

    @Inject
    CurrentPerson current;

    @Inject
    Asked asked;

    @Inject
    Texts texts;

    @PostConstruct
    void load() {
        person = asked.maybeId("person").orElse(null);
        if (!isChoosing()) {
            pack = packs.look(person);
        }
    }

    /** Staff first say for whom. */
    public boolean isChoosing() {
        return person == null && current.isStaff();
    }

    public List<MemberSnapshot> getMembers() {
        return memberships.mine();
    }

    public Pack getPack() {
        if (pack == null) {
            throw Refusal.unknown("platform.notFound");
        }
        return pack;
    }

    /** The pack on its sheets; there is none before somebody has pressed the button. */
    public Pack getSheets() {
        if (!printed) {
            throw Refusal.unknown("platform.notFound");
        }
        return getPack();
    }

    public String make() {
        pack = packs.print(person, needs.length > 0);
        printed = true;
        return "/home/pack.xhtml";
    }

    public boolean isLarge() {
        return large;
    }

    public void setLarge(boolean large) {
        this.large = large;
    }

    /** Whether the list of what helps is in it anyhow. */
    public boolean isAskingNeeds() {
        return getPack().slips().stream().anyMatch(it -> it.kind() == SlipKind.NEEDS);
    }

    public String[] getNeeds() {
        return needs.clone();
    }

    public void setNeeds(String[] needs) {
        this.needs = needs.clone();
    }

    /** A text of another room, in the words the reader of the letter reads. */
    public String words(String key) {
        return texts.of(words(), key);
    }

    /** A text of the letter, in the words its reader reads, whatever whoever prints it reads. */
    public String say(String key) {
        return texts.of(words(), "home." + key);
    }

    public String say(String key, Object first) {
        return texts.of(words(), "home." + key, first);
    }

    public String say(String key, Object first, Object second) {
        return texts.of(words(), "home." + key, first, second);
    }

    /** What happened to a card, in a few words. */
    public String recent(RecentCard card) {
        List<String> said = new ArrayList<>();
        add(said, card.times(ChangeKind.ADDED), "paperAdded");
        add(said, card.reworded() ? 1 : 0, "paperReworded");
        add(said, card.times(ChangeKind.MOVED), "paperMoved");
        add(said, card.times(ChangeKind.COMMENTED), "paperSaid");
        add(said, card.times(ChangeKind.OWNERS), "paperOwners");
        add(said, card.times(ChangeKind.SAID_YES) + card.times(ChangeKind.PAUSED), "paperAnswered");
        add(said, card.times(ChangeKind.DECIDED), "paperDecided");
        return String.join(", ", said);
    }

    private void add(List<String> said, long times, String key) {
        if (times > 0) {
            said.add(say(key, times));
        }
    }

    private Locale words() {
        return getPack().easyRead() ? Texts.EASY_READ : Texts.STANDARD;
    }
}
