package org.alongside.consent.desk;

import java.time.Instant;
import java.util.UUID;
import org.alongside.consent.Answer;
import org.alongside.consent.Channel;
import org.alongside.consent.rights.Supported;
import org.jspecify.annotations.Nullable;

/**
 * What a person said to us, and how it reached us.
 *
 * @param happened when they said it, which may be long before somebody writes it down
 * @param rendition the form of the question that they had before them
 * @param authority the right by which somebody else said it for them; null when they said it themselves
 * @param support the help they had; null when they needed none
 * @param stated whether the yes on the paper is a whole sentence of theirs, which they ticked or signed
 * @param command made by the caller; sent twice it is one answer
 */
public record Told(
        Answer answer,
        Channel channel,
        Instant happened,
        UUID rendition,
        @Nullable UUID authority,
        @Nullable Supported support,
        boolean stated,
        UUID command) {

    /** Said aloud or written down; where a statement is needed, the words are in the support. */
    public Told(
            Answer answer,
            Channel channel,
            Instant happened,
            UUID rendition,
            @Nullable UUID authority,
            @Nullable Supported support,
            UUID command) {
        this(answer, channel, happened, rendition, authority, support, false, command);
    }

    /** What they said, word for word; empty where nobody wrote it down. */
    String words() {
        return support == null ? "" : support.words().strip();
    }
}
