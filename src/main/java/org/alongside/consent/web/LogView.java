package org.alongside.consent.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.consent.log.Verdict;
import org.alongside.consent.restore.RestoreService;
import org.alongside.consent.verifying.LogService;
import org.alongside.consent.verifying.LogSnapshot;
import org.alongside.platform.web.SaidView;
import org.jspecify.annotations.Nullable;

/** Whether the log holds, for the data protection lead. */
@Named("logView")
@RequestScoped
public class LogView {
    @SuppressWarnings("NullAway.Init") // read before the page is made
    private LogSnapshot log;

    private @Nullable Verdict verdict;

    @Inject
    LogService logs;

    @Inject
    RestoreService restore;

    @PostConstruct
    void read() {
        log = logs.now();
    }

    public LogSnapshot getLog() {
        return log;
    }

    public @Nullable Verdict getVerdict() {
        return verdict;
    }

    /** Reads all of it, so only when asked. */
    public void check() {
        verdict = logs.verdict();
    }

    public void catchUp() {
        restore.catchUp();
        SaidView.andGo("/consent/log", "consent.frozenOverSaid");
    }
}
