package org.alongside.stories.kinds;

import jakarta.enterprise.context.ApplicationScoped;
import org.alongside.consent.uses.PartOfPerson;
import org.alongside.platform.Refusal;
import org.alongside.platform.files.FileKind;
import org.alongside.stories.PieceWords;

/** What somebody tells, in their words; it takes two yeses, one to tell it and one to let the finished version out. */
@ApplicationScoped
public class StoryKind implements Kind {
    public static final String TELL = "STORY_TELL";
    public static final String PUBLIC = "STORY_PUBLIC";

    @Override
    public String code() {
        return "story";
    }

    @Override
    public String insidePurpose() {
        return TELL;
    }

    @Override
    public String publicPurpose() {
        return PUBLIC;
    }

    @Override
    public PartOfPerson part() {
        return PartOfPerson.AUTHOR;
    }

    @Override
    public boolean ofWords() {
        return true;
    }

    @Override
    public boolean takes(FileKind.Family family) {
        return false;
    }

    @Override
    public void mustBeComplete(PieceWords words) {
        if (words.words().isEmpty()) {
            throw Refusal.invalid("words", "stories.missing.words");
        }
    }
}
