package org.alongside.identity.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.alongside.identity.CurrentPerson;
import org.alongside.identity.membership.InvitationService;
import org.alongside.identity.membership.InvitationService.Invited;
import org.alongside.identity.membership.InvitationWish;
import org.alongside.identity.membership.MembershipService;
import org.alongside.people.MemberSnapshot;
import org.alongside.people.PersonSnapshot;
import org.alongside.people.ReachSnapshot;
import org.alongside.people.Way;
import org.alongside.platform.settings.Settings;
import org.alongside.platform.settings.SiteSettings;
import org.alongside.platform.web.Asked;
import org.alongside.platform.web.SaidView;
import org.jspecify.annotations.Nullable;

/** A way in for a member. Its code exists only on the page that answers the press of the button, and on paper. */
@Named("slipView")
@RequestScoped
public class SlipView {
    private @Nullable Invited invited;
    private @Nullable MemberSnapshot member;
    private boolean mails;
    private boolean deputyMissing;
    private List<PersonSnapshot> colleagues = List.of();
    private @Nullable Way by;
    private @Nullable String email;
    private @Nullable String phone;
    private @Nullable String words;
    private @Nullable UUID deputy;

    @Inject
    InvitationService invitations;

    @Inject
    MembershipService memberships;

    @Inject
    CurrentPerson current;

    @Inject
    Settings settings;

    @Inject
    ArrangeView arrange;

    @Inject
    Asked asked;

    @PostConstruct
    void load() {
        ReachSnapshot before = invitations.reach(id());
        MemberSnapshot of = invitations.mine(id());
        member = of;
        mails = invitations.mails();
        deputyMissing = invitations.deputyMissing(id());
        colleagues = memberships.colleagues().stream()
                .filter(it -> !it.id().equals(of.contact()))
                .toList();
        by = arrange.way(before.way());
        words = shortened(arrange.words());
        email = before.email();
        phone = before.phone();
    }

    /** The member it is for, once the service has agreed that the caller may know. */
    public MemberSnapshot getMember() {
        return Objects.requireNonNull(member);
    }

    public PersonSnapshot getPerson() {
        return Objects.requireNonNull(invited).way().person();
    }

    public @Nullable Invited getInvited() {
        return invited;
    }

    /** The staff person who sends it. */
    public PersonSnapshot getSender() {
        return current.get();
    }

    /** The address to type, without the part a browser does not need. */
    public String getShortAddress() {
        return settings.get(SiteSettings.BASE_URL).toString().replaceFirst("^https?://", "") + "/a";
    }

    public SquareCode getSquare() {
        return SquareCode.of(invited == null ? "" : invited.way().link());
    }

    /** Opens the telephone's own message with number and words in it. */
    public String getMessageLink() {
        String number = (phone == null ? "" : phone).replaceAll("[^0-9+]", "");
        String text = invited == null ? "" : invited.text();
        return "sms:" + number + "?body="
                + URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    public int getMostWords() {
        return InvitationService.MOST_WORDS;
    }

    public boolean isMails() {
        return mails;
    }

    public boolean isDeputyMissing() {
        return deputyMissing;
    }

    public List<PersonSnapshot> getColleagues() {
        return colleagues;
    }

    /** The page that hands it over; slips printed before stop working. */
    public @Nullable String make() {
        Way way = by == null ? Way.SLIP : by;
        invited = invitations.invite(id(), new InvitationWish(way, text(email), text(phone), text(words), deputy));
        if (way == Way.EMAIL) {
            SaidView.andGo("/identity/member?person=" + id(), "identity.mailedSaid");
            return null;
        }
        return way.paper() ? "/identity/paper.xhtml" : "/identity/hand-over.xhtml";
    }

    private static String shortened(String words) {
        return words.length() > InvitationService.MOST_WORDS ? "" : words;
    }

    private UUID id() {
        return asked.id("person");
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    public @Nullable Way getBy() {
        return by;
    }

    public void setBy(@Nullable Way by) {
        this.by = by;
    }

    public @Nullable String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email;
    }

    public @Nullable String getPhone() {
        return phone;
    }

    public void setPhone(@Nullable String phone) {
        this.phone = phone;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }

    public @Nullable UUID getDeputy() {
        return deputy;
    }

    public void setDeputy(@Nullable UUID deputy) {
        this.deputy = deputy;
    }
}
