package org.alongside.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.alongside.platform.settings.Setting;
import org.alongside.platform.settings.SettingsGroup;

/** What an administrator can set about coming in. */
@ApplicationScoped
public class IdentitySettings implements SettingsGroup {
    public static final Setting<Duration> STAFF_IDLE = Setting.duration(
            "alongside.identity.staff-idle",
            "PT60M",
            "How long staff may pause before they sign in again; an hour, because an office screen is shared.");
    public static final Setting<Duration> MEMBER_IDLE = Setting.duration(
            "alongside.identity.member-idle",
            "PT2H",
            "How long a member may pause before they come in again; longer, because many people write slowly.");
    public static final Setting<Duration> LONGEST = Setting.duration(
            "alongside.identity.longest-session", "PT12H", "After this everybody comes in again; a working day.");
    public static final Setting<Duration> SLIP_VALID = Setting.duration(
            "alongside.identity.slip-valid",
            "P14D",
            "How long the code on a printed slip works; two weeks, so that post has time to arrive.");
    public static final Setting<Duration> LINK_VALID = Setting.duration(
            "alongside.identity.link-valid",
            "P7D",
            "How long an invitation by mail or text message works; a week, because it arrives at once and lies in a mailbox for ever.");

    public static final Setting<Integer> LINK_USES = Setting.number(
            "alongside.identity.link-uses",
            1,
            1,
            20,
            "How often an invitation by mail or text message lets in; once, because it can be passed on unseen. More where a mail scanner presses buttons before the person does.");

    public static final Setting<Integer> SLIP_USES = Setting.number(
            "alongside.identity.slip-uses",
            5,
            1,
            20,
            "How often an invitation on paper or handed over lets in; five, because it is what people have who keep no mail and no telephone. Each use after the first is told to the person and to whoever invited them.");
    public static final Setting<Integer> CODE_TRIES = Setting.number(
            "alongside.identity.code-tries",
            10,
            3,
            100,
            "Wrong codes from one address within 15 minutes before it must wait; typing from paper goes wrong.");
    public static final Setting<Integer> INVITATIONS_EACH = Setting.number(
            "alongside.identity.invitations-each",
            100,
            0,
            10000,
            "How many invitations one member of staff may make in a day; a hundred, so that a whole forum can be invited at once and a stolen sign-in cannot flood a town. 0: as many as they like.");
    public static final Setting<Integer> INVITATIONS_ALL = Setting.number(
            "alongside.identity.invitations-all",
            500,
            0,
            100000,
            "How many invitations everybody together may make in a day; 0: as many as they like.");
    public static final Setting<Integer> MEMBER_DAYS = Setting.number(
            "alongside.identity.member-days",
            365,
            7,
            1825,
            "For how many days a new member is invited at the most; a year, then one click renews it.");

    public static final Setting<String> EVENTS_KEY = Setting.secret(
            "alongside.host.events-key",
            "a long random word that the host knows too",
            "With it the host signs what it tells about its own people: disabled, enabled, deleted, renamed; empty means that nobody may tell.");
    public static final Setting<Integer> NEEDS_REVIEW = Setting.number(
            "alongside.identity.needs-review-days",
            365,
            30,
            1825,
            "After so many days people are asked again how to work well with them; a year, because needs change.");
    public static final Setting<Integer> SMALLEST_NUMBER = Setting.number(
            "alongside.identity.smallest-number",
            5,
            2,
            20,
            "A smaller number of people is never shown on a list of what a group needs, because it would point at somebody; five is what statisticians use.");
    public static final Setting<String> ADMINISTRATORS = Setting.text(
            "alongside.admin.principals",
            "",
            "it, amina",
            "Who looks after the installation, by the names your server knows them under, with commas between; nobody until you name somebody.");

    @Override
    public List<Setting<?>> settings() {
        return List.of(
                ADMINISTRATORS,
                EVENTS_KEY,
                NEEDS_REVIEW,
                SMALLEST_NUMBER,
                STAFF_IDLE,
                MEMBER_IDLE,
                LONGEST,
                SLIP_VALID,
                LINK_VALID,
                LINK_USES,
                SLIP_USES,
                CODE_TRIES,
                INVITATIONS_EACH,
                INVITATIONS_ALL,
                MEMBER_DAYS);
    }
}
