package org.alongside.boards.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.boards.AnswerKind;
import org.alongside.boards.AnswerSnapshot;
import org.alongside.boards.CardSnapshot;
import org.alongside.boards.CommentSnapshot;
import org.alongside.boards.cards.ConversationService;
import org.alongside.boards.reading.OpenCard;
import org.alongside.boards.reading.ReadingService;
import org.alongside.identity.CurrentPerson;
import org.alongside.identity.May;
import org.alongside.people.PersonSnapshot;
import org.alongside.platform.Refusal;
import org.alongside.platform.web.Asked;
import org.alongside.platform.web.SaidView;
import org.alongside.platform.web.TextView;
import org.jspecify.annotations.Nullable;

/** A card: its words in full and in Easy Read, its two owners, what came of it, what people say about it. */
@Named
@RequestScoped
public class CardView {

    @Inject
    ReadingService reading;

    @Inject
    ConversationService conversation;

    @Inject
    CurrentPerson person;

    @Inject
    Asked asked;

    @Inject
    TypedForView typedFor;

    @Inject
    TextView texts;

    private @Nullable OpenCard open;
    private @Nullable String comment;
    private @Nullable String reason;
    private long seen;

    @PostConstruct
    void load() {
        open = reading.card(asked.id("id"));
        seen = open.card().version();
    }

    public void say() {
        conversation.comment(getCard().id(), Input.text(comment), typedFor.behalf());
        back("boards.commentAddedSaid");
    }

    public void agree() {
        conversation.answer(getCard().id(), AnswerKind.YES, null, seen, typedFor.behalf());
        back("boards.yesSaid");
    }

    public void pause() {
        conversation.answer(getCard().id(), AnswerKind.PAUSE, reason, seen, typedFor.behalf());
        back("boards.pauseSaid");
    }

    /** The member owner's yes, told to whoever answers for them. */
    public void agreeFor() {
        conversation.answer(
                getCard().id(),
                AnswerKind.YES,
                null,
                seen,
                typedFor.of(getCard().memberOwner()));
        back("boards.yesSaid");
    }

    /** The member owner's pause with its reason, told to whoever answers for them. */
    public void pauseFor() {
        conversation.answer(
                getCard().id(),
                AnswerKind.PAUSE,
                reason,
                seen,
                typedFor.of(getCard().memberOwner()));
        back("boards.pauseSaid");
    }

    private void back(String said) {
        SaidView.andGo("/boards/card?id=" + getCard().id(), said);
    }

    public OpenCard getOpen() {
        if (open == null) {
            throw Refusal.unknown("boards.card");
        }
        return open;
    }

    public CardSnapshot getCard() {
        return getOpen().card();
    }

    public boolean isMine() {
        UUID me = person.id(May.SEE_BOARDS);
        return me.equals(getCard().staffOwner()) || me.equals(getCard().memberOwner());
    }

    /** Whether the card stands where both owners are asked. */
    public boolean isAsked() {
        return getOpen().lane().joint();
    }

    public @Nullable PersonSnapshot getMemberOwner() {
        return person(getCard().memberOwner());
    }

    public @Nullable PersonSnapshot getStaffOwner() {
        return person(getCard().staffOwner());
    }

    /** The other owner, with whom one may want to talk first. */
    public @Nullable PersonSnapshot getOtherOwner() {
        return person.id(May.SEE_BOARDS).equals(getCard().staffOwner()) ? getMemberOwner() : getStaffOwner();
    }

    /** A staff steward may ask people whether their words can be quoted. */
    public boolean isMayAskQuote() {
        return person.isStaff() && getOpen().steward();
    }

    public long getRevision() {
        return getOpen().revision();
    }

    /** Who sits on the bench, in one sentence. */
    public String getOwnership() {
        List<String> names = Stream.of(getMemberOwner(), getStaffOwner())
                .filter(Objects::nonNull)
                .map(PersonSnapshot::name)
                .toList();
        String key = List.of("boards.ownedByNobody", "boards.ownedByOne", "boards.ownedByTwo")
                .get(names.size());
        return switch (names.size()) {
            case 0 -> texts.of(key);
            case 1 -> texts.of(key, names.get(0));
            default -> texts.of(key, names.get(0), names.get(1));
        };
    }

    /** The name of somebody who took part; people who are erased have none left. */
    public String name(@Nullable UUID id) {
        PersonSnapshot found = person(id);
        return found == null ? texts.of("boards.somebody") : found.name();
    }

    public String initials(UUID id) {
        PersonSnapshot found = person(id);
        return found == null ? "" : found.initials();
    }

    public String described(UUID id) {
        PersonSnapshot found = person(id);
        return found == null ? "" : found.describedAs();
    }

    public List<String> paragraphs(CommentSnapshot said) {
        return said.words().lines().filter(line -> !line.isBlank()).toList();
    }

    public @Nullable PersonSnapshot person(@Nullable UUID id) {
        return getOpen().person(id);
    }

    public @Nullable AnswerSnapshot answer(@Nullable UUID owner) {
        return getOpen().answerOf(owner).orElse(null);
    }

    public @Nullable String getComment() {
        return comment;
    }

    public void setComment(@Nullable String comment) {
        this.comment = comment;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public long getSeen() {
        return getCard().version();
    }

    public void setSeen(long seen) {
        this.seen = seen;
    }
}
