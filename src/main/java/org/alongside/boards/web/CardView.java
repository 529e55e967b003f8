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
import org.alongside.boards.ConversationService;
import org.alongside.boards.OpenCard;
import org.alongside.boards.ReadingService;
import org.alongside.identity.CurrentPerson;
import org.alongside.people.PersonSnapshot;
import org.alongside.platform.Refusal;
import org.alongside.platform.text.Texts;
import org.alongside.platform.web.Asked;
import org.alongside.platform.web.SaidView;
import org.alongside.platform.web.Wording;
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
    Texts texts;

    @Inject
    Wording wording;

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
        conversation.comment(getCard().id(), Input.text(comment));
        back("boards.commentAddedSaid");
    }

    public void agree() {
        conversation.answer(getCard().id(), AnswerKind.YES, null, seen);
        back("boards.yesSaid");
    }

    public void pause() {
        conversation.answer(getCard().id(), AnswerKind.PAUSE, reason, seen);
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
        UUID me = person.id();
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
        return person.id().equals(getCard().staffOwner()) ? getMemberOwner() : getStaffOwner();
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
        return texts.of(wording.locale(), key, names.toArray());
    }

    /** The name of somebody who took part; people who are erased have none left. */
    public String name(@Nullable UUID id) {
        PersonSnapshot found = person(id);
        return found == null ? texts.of(wording.locale(), "boards.somebody") : found.name();
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
