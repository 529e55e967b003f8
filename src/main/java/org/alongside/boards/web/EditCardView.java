package org.alongside.boards.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.boards.CardSnapshot;
import org.alongside.boards.CardWords;
import org.alongside.boards.cards.CardNow;
import org.alongside.boards.cards.CardService;
import org.alongside.boards.reading.ReadingService;
import org.alongside.platform.Refusal;
import org.alongside.platform.web.Asked;
import org.alongside.platform.web.SaidView;
import org.jspecify.annotations.Nullable;

/** Writes a card's words; words that meet newer ones stand side by side with them. */
@Named
@RequestScoped
public class EditCardView {

    @Inject
    ReadingService reading;

    @Inject
    CardService cards;

    @Inject
    Asked asked;

    private @Nullable CardSnapshot card;
    private long seen;
    private @Nullable String title;
    private @Nullable String meaning;
    private @Nullable String words;
    private @Nullable String easyRead;

    @PostConstruct
    void load() {
        CardSnapshot found = reading.snapshot(asked.id("card"));
        card = found;
        seen = found.version();
        title = found.text().title();
        meaning = found.text().meaning();
        words = found.text().words();
        easyRead = found.text().easyRead();
    }

    public void save() {
        cards.edit(
                getCard().id(),
                new CardWords(Input.text(title), Input.text(meaning), Input.text(words), Input.text(easyRead)),
                seen);
        SaidView.andGo("/boards/card?id=" + getCard().id(), "boards.cardSavedSaid");
    }

    public CardSnapshot getCard() {
        if (card == null) {
            throw Refusal.unknown("boards.card");
        }
        return card;
    }

    public boolean isStale() {
        return seen != getCard().version();
    }

    public CardNow getNow() {
        return reading.now(getCard().id());
    }

    /** Whoever sees both texts decides upon the newer one. */
    public long getSeen() {
        return getCard().version();
    }

    public void setSeen(long seen) {
        this.seen = seen;
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

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }

    public @Nullable String getEasyRead() {
        return easyRead;
    }

    public void setEasyRead(@Nullable String easyRead) {
        this.easyRead = easyRead;
    }
}
