package org.alongside.notices.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.notices.LetterService;
import org.alongside.notices.LetterSnapshot;

/** The letters that wait for a printer, as a list and as sheets. */
@Named("lettersView")
@RequestScoped
public class LettersView {
    private List<LetterSnapshot> letters = List.of();

    @Inject
    LetterService service;

    @PostConstruct
    void load() {
        letters = service.waiting();
    }

    public List<LetterSnapshot> getLetters() {
        return letters;
    }
}
