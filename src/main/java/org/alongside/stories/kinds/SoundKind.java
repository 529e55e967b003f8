package org.alongside.stories.kinds;

import jakarta.enterprise.context.ApplicationScoped;
import org.alongside.consent.uses.PartOfPerson;
import org.alongside.platform.Refusal;
import org.alongside.platform.files.FileKind;
import org.alongside.stories.PieceWords;

/** A recording of voices; everyone may hear it only when everything said can also be read. */
@ApplicationScoped
public class SoundKind implements Kind {
    static final String PUBLIC = "VIDEO_PUBLIC";

    @Override
    public String code() {
        return "sound";
    }

    @Override
    public String insidePurpose() {
        return PictureKind.INSIDE;
    }

    @Override
    public String publicPurpose() {
        return PUBLIC;
    }

    @Override
    public PartOfPerson part() {
        return PartOfPerson.SPEAKER;
    }

    @Override
    public boolean takes(FileKind.Family family) {
        return family == FileKind.Family.SOUND;
    }

    @Override
    public void mustBeComplete(PieceWords words) {
        // on the board it may be heard before somebody has written it down
    }

    @Override
    public void mustBeFitForEveryone(PieceWords words) {
        if (words.words().isEmpty()) {
            throw Refusal.invalid("words", "stories.missing.transcript");
        }
    }
}
