package org.alongside.administration.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.administration.SettingLine;
import org.alongside.administration.WordsService;
import org.alongside.administration.WordsService.Preview;
import org.alongside.administration.WordsService.SignalLine;

/** The forum's own words and signals, and how they read in both wordings. */
@Named
@RequestScoped
public class WordsView {
    @Inject
    WordsService service;

    private List<SettingLine> words = List.of();
    private List<SignalLine> signals = List.of();
    private List<Preview> previews = List.of();

    @PostConstruct
    void load() {
        words = service.words();
        signals = service.signals();
        previews = service.previews();
    }

    public List<SettingLine> getWords() {
        return words;
    }

    public List<SignalLine> getSignals() {
        return signals;
    }

    public List<Preview> getPreviews() {
        return previews;
    }
}
