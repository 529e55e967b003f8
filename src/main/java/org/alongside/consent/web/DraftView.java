package org.alongside.consent.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.consent.drafts.DraftSnapshot;
import org.alongside.consent.drafts.NoticeService;
import org.alongside.consent.notices.Variant;
import org.alongside.platform.Refusal;
import org.alongside.platform.web.Asked;
import org.alongside.platform.web.SaidView;
import org.jspecify.annotations.Nullable;

/** One draft: its forms, who wrote and checked each, and what is missing before it can be published. */
@Named("draftView")
@RequestScoped
public class DraftView {
    private static final Set<Variant> WRITTEN = Set.of(Variant.STANDARD, Variant.PLAIN, Variant.EASY_READ);

    @SuppressWarnings("NullAway.Init") // read before the page is made
    private DraftSnapshot draft;

    private Map<UUID, String> names = Map.of();
    private @Nullable String checker;
    private @Nullable String reason;
    private @Nullable Part sound;
    private @Nullable Part film;

    @Inject
    NoticeService notices;

    @Inject
    Asked asked;

    @PostConstruct
    void read() {
        draft = notices.draft(asked.id("id"));
        names = notices.names(draft);
        reason = draft.noEasyReason();
    }

    public DraftSnapshot getDraft() {
        return draft;
    }

    public boolean isLead() {
        return notices.leads();
    }

    public boolean isEasyRead() {
        return draft.form(Variant.EASY_READ).isPresent();
    }

    public boolean written(DraftSnapshot.Form form) {
        return WRITTEN.contains(form.words().variant());
    }

    public boolean missing(String variant) {
        return draft.form(Variant.valueOf(variant)).isEmpty();
    }

    public boolean mine(DraftSnapshot.Form form) {
        return form.writers().contains(notices.me());
    }

    public String name(UUID who) {
        return names.getOrDefault(who, "–");
    }

    public String getCheckerNames() {
        return draft.checkers().stream().map(this::name).sorted().collect(Collectors.joining(", "));
    }

    public List<SelectItem> getStaff() {
        return notices.staff().stream()
                .map(one -> new SelectItem(one.id().toString(), one.name()))
                .toList();
    }

    public void nameChecker() {
        UUID whom = Stream.ofNullable(checker)
                .filter(id -> id.length() == 36)
                .map(UUID::fromString)
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("checker", "consent.deskChoose"));
        notices.nameChecker(draft.id(), whom);
        back("consent.checkerNamedSaid");
    }

    public void addLargePrint() {
        notices.add(draft.id(), seen(), Variant.LARGE_PRINT, InputStream.nullInputStream());
        back("consent.formAddedSaid");
    }

    public void addSound() {
        add(Variant.AUDIO, sound);
    }

    public void addFilm() {
        add(Variant.BSL_VIDEO, film);
    }

    private void add(Variant form, @Nullable Part part) {
        if (part == null || part.getSize() == 0) {
            throw Refusal.invalid(form == Variant.AUDIO ? "sound" : "film", "consent.recordingNeeded");
        }
        try (InputStream in = part.getInputStream()) {
            notices.add(draft.id(), seen(), form, in);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        back("consent.formAddedSaid");
    }

    public void drop(String variant) {
        notices.drop(draft.id(), seen(), Variant.valueOf(variant));
        back("consent.formDroppedSaid");
    }

    public void publish() {
        notices.publish(draft.id(), seen(), reason);
        SaidView.andGo("/consent/notices", "consent.publishedSaid");
    }

    public void discard() {
        notices.discard(draft.id(), seen());
        SaidView.andGo("/consent/notices", "consent.discardedSaid");
    }

    private long seen() {
        return asked.number("seen", 0);
    }

    private void back(String said) {
        SaidView.andGo("/consent/draft?id=" + draft.id(), said);
    }

    public @Nullable String getChecker() {
        return checker;
    }

    public void setChecker(@Nullable String checker) {
        this.checker = checker;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable Part getSound() {
        return sound;
    }

    public void setSound(@Nullable Part sound) {
        this.sound = sound;
    }

    public @Nullable Part getFilm() {
        return film;
    }

    public void setFilm(@Nullable Part film) {
        this.film = film;
    }
}
