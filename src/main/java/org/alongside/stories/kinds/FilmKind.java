package org.alongside.stories.kinds;

import jakarta.enterprise.context.ApplicationScoped;
import org.alongside.consent.uses.PartOfPerson;
import org.alongside.platform.Refusal;
import org.alongside.platform.files.FileKind;
import org.alongside.stories.PieceWords;

/** A film; everyone may see it only when what is said and what happens can also be read. */
@ApplicationScoped
public class FilmKind implements Kind {
    @Override
    public String code() {
        return "film";
    }

    @Override
    public String insidePurpose() {
        return PictureKind.INSIDE;
    }

    @Override
    public String publicPurpose() {
        return SoundKind.PUBLIC;
    }

    @Override
    public PartOfPerson part() {
        return PartOfPerson.DEPICTED;
    }

    @Override
    public boolean takes(FileKind.Family family) {
        return family == FileKind.Family.FILM;
    }

    @Override
    public void mustBeComplete(PieceWords words) {
        if (words.seenAs().isEmpty()) {
            throw Refusal.invalid("seenAs", "stories.missing.seenAs");
        }
    }

    @Override
    public void mustBeFitForEveryone(PieceWords words) {
        mustBeComplete(words);
        if (words.words().isEmpty()) {
            throw Refusal.invalid("words", "stories.missing.transcript");
        }
    }
}
