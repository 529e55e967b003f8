package org.alongside.administration.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.alongside.administration.SettingLine;
import org.alongside.administration.SettingsService;
import org.alongside.platform.web.Asked;

/** Every setting, in groups by room. */
@Named
@RequestScoped
public class SettingsView {
    @Inject
    SettingsService service;

    @Inject
    Asked asked;

    private String letters = "";
    private Map<String, List<SettingLine>> rooms = Map.of();

    @PostConstruct
    void load() {
        letters = asked.text("q").orElse("");
        rooms = service.settings(letters).stream()
                .collect(Collectors.groupingBy(SettingsView::room, LinkedHashMap::new, Collectors.toList()));
    }

    /** {@code alongside.identity.link-uses} is in the room identity; what has no room is for the whole of it. */
    private static String room(SettingLine line) {
        String[] parts = line.key().split("\\.", -1);
        return parts.length > 2 ? parts[1] : "alongside";
    }

    public String getLetters() {
        return letters;
    }

    public List<String> getRooms() {
        return List.copyOf(rooms.keySet());
    }

    public List<SettingLine> in(String room) {
        return rooms.getOrDefault(room, List.of());
    }
}
