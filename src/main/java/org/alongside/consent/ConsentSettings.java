package org.alongside.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.alongside.platform.settings.Setting;
import org.alongside.platform.settings.SettingsGroup;

/** What an organisation can set about asking. */
@ApplicationScoped
public class ConsentSettings implements SettingsGroup {
    public static final Setting<Duration> ASK_AGAIN_AFTER = Setting.duration(
            "alongside.consent.ask-again-after",
            "P30D",
            "After \"not now\" a question waits this long. A month is long enough not to press anybody.");

    public static final Setting<Integer> REMINDERS = Setting.number(
            "alongside.consent.reminders",
            1,
            0,
            3,
            "How often a question is shown again after \"not now\". Once, because asking twice is reminding and"
                    + " asking more often is pushing.");

    public static final Setting<Duration> REST_AFTER_NO = Setting.duration(
            "alongside.consent.rest-after-no",
            "P365D",
            "After a no or a stop nobody but the person may bring the question up again for this long.");

    public static final Setting<Duration> AFTER_STOP = Setting.duration(
            "alongside.consent.choose-after-stop",
            "P14D",
            "After a stop a person has this long to say what becomes of what was used; then it is put beyond use. Two"
                    + " weeks, so that nobody has to choose on the day they stop.");
    public static final Setting<Set<LocalDate>> DAYS_OFF = Setting.days(
            "alongside.consent.days-off",
            "2026-12-25, 2026-12-28",
            "Bank holidays and other days on which nobody works, with commas between them. As Saturdays and Sundays they"
                    + " do not count where something must be taken down within so many working days.");

    public static final Setting<Integer> REFRESHES = Setting.number(
            "alongside.consent.refreshes",
            2,
            0,
            3,
            "How often a person is asked whether a yes that ends soon may go on. Twice, because a letter gets lost; a"
                    + " yes that nobody renews ends.");
    public static final Setting<String> LEADS = Setting.text(
            "alongside.consent.leads",
            "",
            "ruth, claire",
            "Names under which the data protection leads sign in, with commas between them; they see what is overdue,"
                    + " the register and the log. Empty means that nobody does.");

    public static final Setting<String> FOLDER = Setting.text(
            "alongside.consent.folder",
            "",
            "/var/lib/alongside/consent",
            "A folder for keys, signed checkpoints and the list of what was stopped. It must lie outside the database"
                    + " and its backups, and all servers share it. Without it nothing is signed or sealed, and no"
                    + " report leaves the house.");
    public static final Setting<String> WITNESSES = Setting.text(
            "alongside.consent.witnesses",
            "",
            "dpo@example.org, member@example.org",
            "Mail addresses that get every signed checkpoint of the log, with commas between them: the data protection"
                    + " lead and a member, because a witness who works here is not enough.");
    public static final Setting<Integer> CHECKPOINT_EVENTS = Setting.number(
            "alongside.consent.checkpoint-events",
            256,
            1,
            100_000,
            "After so many new lines of the log a checkpoint is signed, and at least once an hour when there are any.");

    public static final Setting<Boolean> PROXY_PUBLICITY = Setting.flag(
            "alongside.consent.proxy-publicity",
            false,
            "Whether an attorney or deputy may say yes to a photo, a story or a quote in public. Off, because that is"
                    + " seldom in anybody's power; take legal advice first.");

    public static final Setting<Duration> EXPORT_PATIENCE = Setting.duration(
            "alongside.consent.export-patience",
            "PT15M",
            "A report that is still being made after this long has lost its server: what there is of it is cleared away,"
                    + " and whoever wanted it is told.");

    public static final Setting<String> AUDITORS = Setting.text(
            "alongside.consent.auditors",
            "",
            "kim",
            "Names under which auditors of consent sign in, with commas between them; they read the register and what was"
                    + " permitted on a day, by key and without names, and change nothing. Empty means that only the data"
                    + " protection leads do.");
    public static final Setting<Integer> HIDDEN_BELOW = Setting.number(
            "alongside.consent.hidden-below",
            5,
            2,
            50,
            "Groups of fewer people than this are not counted in the register. Five, because in a smaller group a"
                    + " colleague can tell who it was.");
    public static final Setting<Integer> CODE_TRIES = Setting.number(
            "alongside.consent.code-tries",
            10,
            3,
            100,
            "How often in a quarter of an hour a wrong receipt code or name may be tried from one place, and for one"
                    + " code from all places together.");
    public static final Setting<String> LEAD_MAIL = Setting.text(
            "alongside.consent.lead-mail",
            "",
            "data.protection@example.org",
            "Mail address of the data protection lead; it stands in the files of receipts. Empty leaves it out.");
    public static final Setting<String> ADDRESS = Setting.text(
            "alongside.consent.address",
            "",
            "1 Example Street, Exampletown, EX1 1EX",
            "Postal address of the organisation; it stands in the files of receipts. Empty leaves it out.");

    @Override
    public List<Setting<?>> settings() {
        return List.of(
                ASK_AGAIN_AFTER,
                REMINDERS,
                REST_AFTER_NO,
                AFTER_STOP,
                DAYS_OFF,
                REFRESHES,
                LEADS,
                FOLDER,
                WITNESSES,
                CHECKPOINT_EVENTS,
                PROXY_PUBLICITY,
                EXPORT_PATIENCE,
                AUDITORS,
                HIDDEN_BELOW,
                CODE_TRIES,
                LEAD_MAIL,
                ADDRESS);
    }
}
