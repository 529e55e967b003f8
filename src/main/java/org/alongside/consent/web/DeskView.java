package org.alongside.consent.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.consent.Answer;
import org.alongside.consent.Channel;
import org.alongside.consent.asking.HelpSnapshot;
import org.alongside.consent.asking.QuestionService;
import org.alongside.consent.desk.DeskService;
import org.alongside.consent.desk.Told;
import org.alongside.consent.notices.PrintedWords;
import org.alongside.consent.rights.Help;
import org.alongside.consent.rights.Supported;
import org.alongside.consent.rights.SupporterRole;
import org.alongside.platform.Refusal;
import org.alongside.platform.web.Asked;
import org.alongside.platform.web.DatesView;
import org.alongside.platform.web.SaidView;
import org.alongside.platform.web.TextView;
import org.jspecify.annotations.Nullable;

/** Writing down what somebody answered on the phone, at a table or on paper. */
@Named("deskView")
@RequestScoped
public class DeskView {
    @SuppressWarnings("NullAway.Init") // read before the page is made
    private HelpSnapshot help;

    private UUID command = UUID.randomUUID();
    private @Nullable String answer;
    private @Nullable String channel;
    private @Nullable String happened;
    private @Nullable String shown;
    private @Nullable String right;
    private @Nullable String statement;
    private String[] helps = {};
    private String[] checks = {};

    @Inject
    QuestionService questions;

    @Inject
    DeskService desk;

    @Inject
    Asked asked;

    @Inject
    TextView texts;

    @Inject
    DatesView dates;

    @Inject
    Clock clock;

    @PostConstruct
    void read() {
        UUID ask = asked.id("ask");
        help = questions.wantingHelp().stream()
                .filter(one -> one.ask().equals(ask))
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("consent.question"));
        command = asked.maybeId("command").orElse(command);
        happened = LocalDate.ofInstant(clock.instant(), DatesView.ZONE).toString();
    }

    public void write() {
        Answer said = chosen(Answer.values(), answer, "answer");
        Channel way = chosen(Channel.values(), channel, "channel");
        Set<Help> had = Stream.of(Help.values())
                .filter(one -> List.of(helps).contains(one.name()))
                .collect(Collectors.toSet());
        boolean ownWords = checks.length > 0;
        String theirs = statement == null ? "" : statement.strip();
        boolean alone = had.isEmpty() && !ownWords && theirs.isEmpty();
        Supported support = alone ? null : new Supported(SupporterRole.STAFF, had, ownWords, theirs);
        desk.record(help.ask(), new Told(said, way, when(), words(), byRight(), support, command));
        SaidView.andGo("/consent/help", "consent.deskSaid");
    }

    private static <T extends Enum<T>> T chosen(T[] all, @Nullable String name, String field) {
        return Stream.of(all)
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid(field, "consent.deskChoose"));
    }

    /** Never taken for granted: what lay before them may be older than what is asked now. */
    private UUID words() {
        return getVersions().stream()
                .map(PrintedWords::rendition)
                .filter(one -> one.toString().equals(shown))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("shown", "consent.deskWords"));
    }

    private @Nullable UUID byRight() {
        return right == null || right.isBlank() ? null : UUID.fromString(right);
    }

    /** Today means now; an earlier day means its noon, because nobody remembers the minute. */
    private Instant when() {
        try {
            LocalDate day = LocalDate.parse(happened == null ? "" : happened.strip());
            Instant now = clock.instant();
            return day.equals(LocalDate.ofInstant(now, DatesView.ZONE))
                    ? now
                    : day.atTime(12, 0).atZone(DatesView.ZONE).toInstant();
        } catch (DateTimeParseException e) {
            throw Refusal.invalid("happened", "consent.deskDay");
        }
    }

    public HelpSnapshot getHelp() {
        return help;
    }

    public UUID getCommand() {
        return command;
    }

    public List<SelectItem> getAllHelps() {
        return Stream.of(Help.values())
                .map(one -> new SelectItem(one.name(), texts.of("consent.help." + one)))
                .toList();
    }

    public List<PrintedWords> getVersions() {
        return desk.versions(help.ask());
    }

    public List<SelectItem> getAllWords() {
        return getVersions().stream()
                .map(one -> new SelectItem(
                        one.rendition().toString(),
                        texts.of(
                                one.now() ? "consent.deskWordsNow" : "consent.deskWordsBefore",
                                texts.of("consent.variant." + one.variant()),
                                dates.fullDay(one.since()))))
                .toList();
    }

    /** Somebody with a right to it may have spoken; most people have nobody. */
    public List<SelectItem> getAllRights() {
        return desk.rights(help.ask()).stream()
                .map(one -> new SelectItem(
                        one.id().toString(),
                        texts.of(
                                one.seen() ? "consent.deskRight" : "consent.deskRightUnseen",
                                texts.of("consent.right." + one.kind()))))
                .toList();
    }

    public @Nullable String getShown() {
        return shown;
    }

    public void setShown(@Nullable String shown) {
        this.shown = shown;
    }

    public @Nullable String getStatement() {
        return statement;
    }

    public void setStatement(@Nullable String statement) {
        this.statement = statement;
    }

    public @Nullable String getRight() {
        return right;
    }

    public void setRight(@Nullable String right) {
        this.right = right;
    }

    public @Nullable String getAnswer() {
        return answer;
    }

    public void setAnswer(@Nullable String answer) {
        this.answer = answer;
    }

    public @Nullable String getChannel() {
        return channel;
    }

    public void setChannel(@Nullable String channel) {
        this.channel = channel;
    }

    public @Nullable String getHappened() {
        return happened;
    }

    public void setHappened(@Nullable String happened) {
        this.happened = happened;
    }

    public String[] getHelps() {
        return helps.clone();
    }

    public void setHelps(String[] helps) {
        this.helps = helps.clone();
    }

    public String[] getChecks() {
        return checks.clone();
    }

    public void setChecks(String[] checks) {
        this.checks = checks.clone();
    }
}
