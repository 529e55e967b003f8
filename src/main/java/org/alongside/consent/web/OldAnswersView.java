package org.alongside.consent.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.alongside.consent.desk.ImportLine;
import org.alongside.consent.desk.ImportService;
import org.alongside.consent.takedown.TakeDownService;
import org.alongside.platform.Refusal;
import org.alongside.platform.web.Asked;
import org.alongside.platform.web.SaidView;
import org.jspecify.annotations.Nullable;

/** Bringing in answers from before Alongside: looked at first, then all of it or nothing. */
@Named("oldAnswersView")
@RequestScoped
public class OldAnswersView {
    private UUID command = UUID.randomUUID();
    private @Nullable String list;
    private List<ImportLine> lines = List.of();

    @Inject
    ImportService imports;

    @Inject
    TakeDownService tasks;

    @Inject
    Asked asked;

    @PostConstruct
    void read() {
        if (!tasks.leads()) {
            throw Refusal.forbidden("consent.leadOnly");
        }
        command = asked.maybeId("command").orElse(command);
    }

    public void look() {
        lines = imports.preview(list == null ? "" : list);
    }

    public void bringIn() {
        lines = imports.preview(list == null ? "" : list);
        imports.bringIn(list == null ? "" : list, command);
        SaidView.andGo("/consent/import", "consent.importedSaid");
    }

    public List<ImportLine> getLines() {
        return lines;
    }

    public boolean isMistaken() {
        return lines.stream().anyMatch(ImportLine::mistake);
    }

    public UUID getCommand() {
        return command;
    }

    public @Nullable String getList() {
        return list;
    }

    public void setList(@Nullable String list) {
        this.list = list;
    }
}
