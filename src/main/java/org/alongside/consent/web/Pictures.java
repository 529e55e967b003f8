package org.alongside.consent.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import java.util.List;
import org.alongside.platform.web.TextView;

/** The drawings that come with Alongside, each by what it shows. */
@ApplicationScoped
public class Pictures {
    private static final List<String> NAMES = List.of(
            "bed-night",
            "bench",
            "board",
            "book",
            "calendar",
            "care-home",
            "clock",
            "coin",
            "cross",
            "cup",
            "door",
            "hand",
            "help",
            "helper",
            "home",
            "letter",
            "list",
            "lock",
            "magnifier",
            "meeting",
            "no",
            "not-now",
            "paper",
            "pause",
            "pen-paper",
            "people-six",
            "phone",
            "photo",
            "poster",
            "question",
            "queue",
            "scan",
            "screen",
            "signals",
            "signpost",
            "snail",
            "speaking",
            "speech",
            "stop",
            "stop-hand",
            "tap",
            "taxi",
            "tick",
            "tools",
            "web-page-photo",
            "yes");

    @Inject
    TextView texts;

    List<SelectItem> items() {
        return NAMES.stream()
                .map(name -> new SelectItem(name, texts.of("consent.drawn." + name)))
                .toList();
    }
}
