package org.alongside.consent.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.alongside.consent.desk.CodeOutcome;
import org.alongside.consent.desk.CodeService;
import org.alongside.consent.desk.CodeSnapshot;
import org.alongside.consent.desk.ReadOut;
import org.alongside.identity.CurrentPerson;
import org.alongside.platform.Refusal;
import org.alongside.platform.web.Asked;
import org.alongside.platform.web.SaidView;
import org.jspecify.annotations.Nullable;

/** With the code of a receipt and a name: seeing, stopping and giving, for people who have no account here. */
@Named("receiptCodeView")
@RequestScoped
public class ReceiptCodeView {
    private @Nullable String code;
    private @Nullable String name;
    private @Nullable CodeSnapshot found;
    private @Nullable CodeOutcome done;
    private UUID command = UUID.randomUUID();

    @Inject
    CodeService codes;

    @Inject
    CurrentPerson person;

    @Inject
    Asked asked;

    @Inject
    HttpServletRequest request;

    /** The second step carries both facts along, and they are looked at again. */
    @PostConstruct
    void read() {
        String carried = asked.text("readCode").orElse("");
        if (!carried.isEmpty()) {
            code = carried;
            name = asked.text("readName").orElse("");
            command = asked.maybeId("command").orElse(command);
            found = codes.look(readOut());
        }
    }

    public void look() {
        if (code == null || code.isBlank()) {
            throw Refusal.invalid("code", "consent.codeNeeded");
        }
        if (name == null || name.isBlank()) {
            throw Refusal.invalid("name", "consent.codeNameNeeded");
        }
        found = codes.look(readOut());
    }

    public void stop() {
        done = codes.stop(readOut());
        found = null;
    }

    /** Decides nothing. */
    public void notNow() {
        SaidView.andGo("/consent/code", "consent.codeLeftSaid");
    }

    /** Decides nothing; the page says whom to ring. */
    public void help() {
        SaidView.andGo("/consent/code", "consent.codeRingSaid");
    }

    public void give() {
        done = codes.give(readOut(), asked.id("rendition"), command);
        found = null;
    }

    private ReadOut readOut() {
        String from = person.isStaff() ? person.id().toString() : request.getRemoteAddr();
        return new ReadOut(code == null ? "" : code, name == null ? "" : name, from);
    }

    public boolean isStaff() {
        return person.isStaff();
    }

    public @Nullable CodeSnapshot getFound() {
        return found;
    }

    public @Nullable CodeOutcome getDone() {
        return done;
    }

    public UUID getCommand() {
        return command;
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }
}
