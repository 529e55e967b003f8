package org.alongside.stories.kinds;

import jakarta.enterprise.context.ApplicationScoped;
import org.alongside.consent.uses.PartOfPerson;
import org.alongside.platform.Refusal;
import org.alongside.platform.files.FileKind;
import org.alongside.stories.PieceWords;

/** A photo or a drawing; whoever cannot see it reads what it shows. */
@ApplicationScoped
public class PictureKind implements Kind {
    static final String INSIDE = "PHOTO_INSIDE";

    @Override
    public String code() {
        return "picture";
    }

    @Override
    public String insidePurpose() {
        return INSIDE;
    }

    @Override
    public String publicPurpose() {
        return "PHOTO_PUBLIC";
    }

    @Override
    public PartOfPerson part() {
        return PartOfPerson.DEPICTED;
    }

    @Override
    public boolean standsInReports() {
        return true;
    }

    @Override
    public boolean takes(FileKind.Family family) {
        return family == FileKind.Family.PICTURE;
    }

    @Override
    public void mustBeComplete(PieceWords words) {
        if (words.seenAs().isEmpty()) {
            throw Refusal.invalid("seenAs", "stories.missing.seenAs");
        }
    }
}
