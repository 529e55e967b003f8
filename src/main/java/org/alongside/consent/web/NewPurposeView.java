package org.alongside.consent.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.alongside.consent.drafts.NoticeService;
import org.alongside.consent.purposes.Aim;
import org.alongside.consent.purposes.Audience;
import org.alongside.consent.purposes.NewPurpose;
import org.alongside.platform.Refusal;
import org.alongside.platform.web.SaidView;
import org.alongside.platform.web.TextView;
import org.jspecify.annotations.Nullable;

/** Planning something new to ask about, before its first words are written. */
@Named("newPurposeView")
@RequestScoped
public class NewPurposeView {
    private static final String YES = "YES";
    private static final String NO = "NO";

    private final TypedGround members = new TypedGround();
    private final TypedGround staff = new TypedGround();
    private @Nullable String name;
    private @Nullable String code;
    private @Nullable String aim;
    private @Nullable String days = "365";
    private @Nullable String keep = "2190";
    private @Nullable String undo;
    private @Nullable String explicit;

    @Inject
    NoticeService notices;

    @Inject
    TextView texts;

    /** Whoever may not write reads no form either. */
    @PostConstruct
    void read() {
        notices.open();
    }

    public void start() {
        NewPurpose planned = new NewPurpose(
                text(code).toUpperCase(Locale.ROOT),
                Stream.of(Aim.values())
                        .filter(one -> one.name().equals(aim))
                        .findFirst()
                        .orElseThrow(() -> Refusal.invalid("aim", "consent.deskChoose")),
                said(explicit, "explicit"),
                text(days).isEmpty() ? null : Integer.valueOf(number(days, "days")),
                number(keep, "keep"),
                !said(undo, "undo"),
                Map.of(Audience.PERSON, members.ground(), Audience.STAFF, staff.ground()));
        SaidView.andGo("/consent/draft?id=" + notices.startNew(planned, text(name)), "consent.newStartedSaid");
    }

    private static boolean said(@Nullable String answer, String field) {
        if (YES.equals(answer) || NO.equals(answer)) {
            return YES.equals(answer);
        }
        throw Refusal.invalid(field, "consent.deskChoose");
    }

    private static int number(@Nullable String typed, String field) {
        if (!text(typed).matches("[0-9]{1,6}")) {
            throw Refusal.invalid(field, "consent.newDays");
        }
        return Integer.parseInt(text(typed));
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    public List<SelectItem> getAims() {
        return Stream.of(Aim.values())
                .map(one -> new SelectItem(one.name(), texts.of("consent.aim." + one)))
                .toList();
    }

    public TypedGround getMembers() {
        return members;
    }

    public TypedGround getStaff() {
        return staff;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }

    public @Nullable String getAim() {
        return aim;
    }

    public void setAim(@Nullable String aim) {
        this.aim = aim;
    }

    public @Nullable String getDays() {
        return days;
    }

    public void setDays(@Nullable String days) {
        this.days = days;
    }

    public @Nullable String getKeep() {
        return keep;
    }

    public void setKeep(@Nullable String keep) {
        this.keep = keep;
    }

    public @Nullable String getUndo() {
        return undo;
    }

    public void setUndo(@Nullable String undo) {
        this.undo = undo;
    }

    public @Nullable String getExplicit() {
        return explicit;
    }

    public void setExplicit(@Nullable String explicit) {
        this.explicit = explicit;
    }
}
