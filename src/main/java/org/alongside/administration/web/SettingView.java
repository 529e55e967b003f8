package org.alongside.administration.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.administration.ChangeLine;
import org.alongside.administration.SettingLine;
import org.alongside.administration.SettingsService;
import org.alongside.platform.Refusal;
import org.alongside.platform.web.Asked;
import org.alongside.platform.web.SaidView;
import org.jspecify.annotations.Nullable;

/** One setting with its history. */
@Named
@RequestScoped
public class SettingView {
    @Inject
    SettingsService service;

    @Inject
    Asked asked;

    private @Nullable SettingLine setting;
    private List<ChangeLine> history = List.of();
    private @Nullable String value;
    private @Nullable String reason;

    @PostConstruct
    void load() {
        String key = asked.text("key").orElseThrow(() -> Refusal.unknown("platform.notFound"));
        setting = service.setting(key);
        history = service.history(key);
        value = getSetting().value();
    }

    public SettingLine getSetting() {
        if (setting == null) {
            throw Refusal.unknown("platform.notFound");
        }
        return setting;
    }

    public List<ChangeLine> getHistory() {
        return history;
    }

    public void choose() {
        service.choose(getSetting().key(), value == null ? "" : value, reason == null ? "" : reason);
        said();
    }

    public void goBack() {
        service.goBack(getSetting().key(), reason == null ? "" : reason);
        said();
    }

    private void said() {
        SaidView.andGo("/administration/setting?key=" + getSetting().key(), "administration.settingSaid");
    }

    public @Nullable String getValue() {
        return value;
    }

    public void setValue(@Nullable String value) {
        this.value = value;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
