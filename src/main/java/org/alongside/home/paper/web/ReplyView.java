package org.alongside.home.paper.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.home.paper.Choice;
import org.alongside.home.paper.PaperSettings;
import org.alongside.home.paper.Reply;
import org.alongside.home.paper.ReplyForm;
import org.alongside.home.paper.ReplyService;
import org.alongside.home.paper.Scan;
import org.alongside.identity.CurrentPerson;
import org.alongside.platform.Refusal;
import org.alongside.platform.limit.LimitService;
import org.alongside.platform.settings.Settings;
import org.alongside.platform.web.SaidView;
import org.alongside.supporters.stamp.Behalf;
import org.alongside.supporters.stamp.ReadBack;
import org.alongside.supporters.stamp.Route;
import org.jspecify.annotations.Nullable;

/** Entering what came back on a slip: first its code, then what stands on it. */
@Named("replyView")
@RequestScoped
public class ReplyView {
    private static final Duration WITHIN = Duration.ofMinutes(15);

    private @Nullable ReplyForm form;
    private @Nullable String code;
    private @Nullable Choice choice;
    private @Nullable UUID card;
    private @Nullable String words;
    private @Nullable String title;
    private @Nullable String meaning;
    private @Nullable Route route;
    private @Nullable LocalDate saidOn;
    private @Nullable ReadBack readBack;
    private final TypedNeeds typed = new TypedNeeds();
    private @Nullable Part scan;
    private String[] allowed = {};

    @Inject
    ReplyService replies;

    @Inject
    CurrentPerson current;

    @Inject
    LimitService limits;

    @Inject
    Settings settings;

    @Inject
    HttpServletRequest request;

    /** The code is never in an address: only a form that was sent opens a slip again. */
    @PostConstruct
    void load() {
        current.mustBeStaff();
        if (request.getMethod().equals("POST")) {
            open(request.getParameter("slip"));
        }
    }

    public void find() {
        open(code);
        if (form == null) {
            throw Refusal.invalid("code", "home.replyUnknown");
        }
    }

    /** Each wrong code counts against the address it came from. */
    private void open(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return;
        }
        UUID attempt =
                limits.count("home.reply", request.getRemoteAddr(), settings.get(PaperSettings.CODE_TRIES), WITHIN);
        form = replies.open(typed).orElse(null);
        if (form != null) {
            code = typed;
            limits.forgive(attempt);
        }
    }

    public void enter() {
        if (form == null || code == null) {
            throw Refusal.invalid("code", "home.replyUnknown");
        }
        Choice only = form.choices().size() == 1 ? form.choices().get(0) : null;
        replies.enter(
                code,
                new Reply(only == null ? choice : only, words, card, title, meaning, typed.ticked(), scanned()),
                new Behalf(form.person(), route, saidOn, readBack));
        SaidView.andGo("/home/reply", "home.replySaid");
    }

    private @Nullable Scan scanned() {
        if (scan == null || scan.getSize() == 0) {
            return null;
        }
        try {
            return new Scan(scan.getInputStream(), allowed.length > 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public TypedNeeds getTyped() {
        return typed;
    }

    public int getScanSize() {
        return settings.get(PaperSettings.SCAN_SIZE);
    }

    public @Nullable Part getScan() {
        return scan;
    }

    public void setScan(@Nullable Part scan) {
        this.scan = scan;
    }

    public String[] getAllowed() {
        return allowed.clone();
    }

    public void setAllowed(String[] allowed) {
        this.allowed = allowed.clone();
    }

    public @Nullable ReplyForm getForm() {
        return form;
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }

    public @Nullable Choice getChoice() {
        return choice;
    }

    public void setChoice(@Nullable Choice choice) {
        this.choice = choice;
    }

    public @Nullable UUID getCard() {
        return card;
    }

    public void setCard(@Nullable UUID card) {
        this.card = card;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    public @Nullable String getMeaning() {
        return meaning;
    }

    public void setMeaning(@Nullable String meaning) {
        this.meaning = meaning;
    }

    public List<Route> getRoutes() {
        return Stream.of(Route.values()).filter(Route::declared).toList();
    }

    public List<ReadBack> getReadBacks() {
        return List.of(ReadBack.values());
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
