package org.alongside.supporters.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.platform.web.SaidView;
import org.alongside.supporters.OwnNotesService;
import org.jspecify.annotations.Nullable;

/** My own notes. */
@Named("ownNotesView")
@RequestScoped
public class OwnNotesView {
    @Inject
    OwnNotesService notes;

    private @Nullable String words;

    @PostConstruct
    void load() {
        words = notes.mine();
    }

    public void save() {
        notes.write(words);
        SaidView.andGo("/supporters/notes", "supporters.notesSaid");
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }
}
