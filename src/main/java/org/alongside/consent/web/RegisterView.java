package org.alongside.consent.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.consent.ConsentState;
import org.alongside.consent.purposes.Audience;
import org.alongside.consent.register.CountSnapshot;
import org.alongside.consent.register.DecisionRegisterService;
import org.alongside.consent.register.PermitSnapshot;
import org.alongside.consent.register.RegisterFilter;
import org.alongside.platform.web.Asked;
import org.alongside.platform.web.DatesView;
import org.jspecify.annotations.Nullable;

/** Where decisions stand: counts, and running yeses by key. */
@Named("registerView")
@RequestScoped
public class RegisterView {
    private static final int SIZE = 25;
    private static final List<ConsentState> STATES = List.of(
            ConsentState.GIVEN,
            ConsentState.REFUSED,
            ConsentState.WITHDRAWN,
            ConsentState.DEFERRED,
            ConsentState.EXPIRED,
            ConsentState.SUPERSEDED,
            ConsentState.SUSPENDED,
            ConsentState.REQUESTED,
            ConsentState.NONE);

    private List<CountSnapshot> counts = List.of();
    private List<CountSnapshot> every = List.of();
    private List<PermitSnapshot> running = List.of();
    private boolean dayWrong;
    private int page = 1;

    @Inject
    DecisionRegisterService register;

    @Inject
    Asked asked;

    @PostConstruct
    void read() {
        RegisterFilter filter = new RegisterFilter(
                text("purpose").isEmpty() ? null : text("purpose"),
                state(),
                Stream.of(Audience.values())
                        .filter(it -> it.name().equals(text("audience")))
                        .findFirst()
                        .orElse(null),
                asked.number("version", 0) == 0 ? null : Integer.valueOf(asked.number("version", 0)),
                day());
        page = Math.max(1, asked.number("page", 1));
        every = register.counts(RegisterFilter.ALL);
        boolean known = filter.purpose() == null
                || every.stream().anyMatch(it -> it.purpose().equals(filter.purpose()));
        counts = known ? counts(filter) : List.of();
        running = known ? register.running(filter, page, SIZE) : List.of();
    }

    private List<CountSnapshot> counts(RegisterFilter filter) {
        boolean all = new RegisterFilter(filter.purpose(), filter.state(), filter.audience(), filter.version(), null)
                .equals(RegisterFilter.ALL);
        return all ? every : register.counts(filter);
    }

    private @Nullable ConsentState state() {
        return STATES.stream()
                .filter(it -> it.name().equals(text("state")))
                .findFirst()
                .orElse(null);
    }

    private @Nullable Instant day() {
        String day = text("endsBefore");
        try {
            return day.isEmpty()
                    ? null
                    : LocalDate.parse(day).atStartOfDay(DatesView.ZONE).toInstant();
        } catch (DateTimeParseException e) {
            dayWrong = true;
            return null;
        }
    }

    /** What the address asks for; empty when it does not. */
    public String text(String name) {
        return asked.text(name).orElse("");
    }

    public List<CountSnapshot> getCounts() {
        return counts;
    }

    /** When it was counted. */
    public @Nullable Instant getCounted() {
        return every.stream().findFirst().map(CountSnapshot::counted).orElse(null);
    }

    /** Every purpose, to choose one. */
    public List<CountSnapshot> getPurposes() {
        return every;
    }

    public List<ConsentState> getStates() {
        ConsentState only = state();
        return only == null ? STATES : List.of(only);
    }

    public List<ConsentState> getAllStates() {
        return STATES;
    }

    public List<Audience> getAudiences() {
        return List.of(Audience.PERSON, Audience.STAFF);
    }

    /** The count, or nothing where it is none or too small to be said. */
    public String count(CountSnapshot line, ConsentState state) {
        Integer count = line.counts().get(state);
        return count == null ? "" : count.toString();
    }

    public List<PermitSnapshot> getRunning() {
        return running.subList(0, Math.min(SIZE, running.size()));
    }

    public boolean isMore() {
        return running.size() > SIZE;
    }

    public int getPage() {
        return page;
    }

    public boolean isDayWrong() {
        return dayWrong;
    }

    /** The same question, for the next page. */
    public String getQuery() {
        return query(text("endsBefore"));
    }

    /** The same for the file; it takes a time where the page takes a day. */
    public String getFileQuery() {
        Instant before = day();
        return query(before == null ? "" : before.toString());
    }

    private String query(String endsBefore) {
        Map<String, String> all = new TreeMap<>();
        Stream.of("purpose", "state", "audience", "version").forEach(name -> all.put(name, text(name)));
        all.put("endsBefore", endsBefore);
        return all.entrySet().stream()
                .filter(it -> !it.getValue().isEmpty())
                .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
