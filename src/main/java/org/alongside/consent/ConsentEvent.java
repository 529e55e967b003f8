package org.alongside.consent;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something was asked, allowed or stopped. Fired inside the transaction that writes it down, so that whoever observes
 * it hides or shows in the same transaction.
 */
public sealed interface ConsentEvent {
    /** The person whose decision it is. */
    UUID person();

    /** The code of the purpose. */
    String purpose();

    /** The one thing it is about; null when it is about everything. */
    @Nullable
    Artefact artefact();

    /** A question was put; the answer is open. */
    record Asked(UUID person, String purpose, @Nullable Artefact artefact, UUID ask) implements ConsentEvent {}

    /** A yes: it may be used from now on, as long as the gate says so. */
    record Given(UUID person, String purpose, @Nullable Artefact artefact, UUID ask) implements ConsentEvent {}

    /** Whatever rested on the yes is to be out of sight before this transaction ends. */
    record Withdrawn(UUID person, String purpose, @Nullable Artefact artefact) implements ConsentEvent {}

    /** A yes ended by itself, or lost what it rested on: nothing new, and what shows is looked at again. */
    record Lapsed(UUID person, String purpose, @Nullable Artefact artefact) implements ConsentEvent {}

    /**
     * What is to become of what was used until a stop. Whoever keeps it does so in this transaction.
     *
     * @param words the words it was about, for those who keep them without the name
     */
    record Chosen(UUID person, String purpose, @Nullable Artefact artefact, AfterChoice choice, String words)
            implements ConsentEvent {}

    /** The person wants to talk about a question before answering it. */
    record HelpWanted(UUID person, String purpose, @Nullable Artefact artefact, UUID ask) implements ConsentEvent {}
}
