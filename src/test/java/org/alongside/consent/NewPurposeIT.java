package org.alongside.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatList;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.consent.deciding.Outcome;
import org.alongside.consent.drafts.DraftSnapshot;
import org.alongside.consent.gate.GateQuestion;
import org.alongside.consent.notices.Change;
import org.alongside.consent.notices.Terms;
import org.alongside.consent.notices.Variant;
import org.alongside.consent.notices.Wording;
import org.alongside.consent.notices.Wording.Line;
import org.alongside.consent.purposes.Aim;
import org.alongside.consent.purposes.Audience;
import org.alongside.consent.purposes.Ground;
import org.alongside.consent.purposes.NewPurpose;
import org.alongside.consent.purposes.PurposeSnapshot;
import org.alongside.platform.Refusal;
import org.alongside.testing.Kind;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Something new to ask about: planned, written, checked, and asked about only from then on. */
class NewPurposeIT {
    private static final String CODE = "BOARD_FILM";
    private static final Ground ASKED = new Ground(Ground.CONSENT, true, null, null, null, null);
    private static final Ground TOLD =
            new Ground("LEGITIMATE_INTERESTS", false, null, null, "We are your employer.", "We pay you.");

    @ParameterizedTest
    @EnumSource
    @Tag("consent-1")
    @Tag("consent-8")
    void nobodyIsAskedBeforeTheFirstWordsArePublished(Kind kind) {
        try (House house = new House(kind)) {
            DraftSnapshot draft = planned(house, plan(CODE, 90, ASKED));
            assertThat(draft.change()).isEqualTo(Change.FIRST);
            assertThat(draft.no()).isOne();
            refused("consent.purpose", () -> ask(house));
            refused("consent.purpose", () -> house.in(house.joan, room -> room.ask.askMyself(CODE)));
            GateQuestion everything = new GateQuestion(house.joan.id(), Scope.everything(), null);
            assertThat(house.as(house.dev, room -> room.gate.check(CODE, everything))
                            .permitted())
                    .isFalse();
            assertThatList(house.as(house.dev, room -> room.purposes.all()))
                    .extracting(PurposeSnapshot::code)
                    .doesNotContain(CODE);
            Map<UUID, UUID> open = house.as(house.ruth, room -> room.notices.open());
            assertThat(open).as("its leads find the draft").containsEntry(draft.purpose(), draft.id());

            write(house, draft.id(), Variant.EASY_READ);
            Publishing.check(house, draft.id());
            refused("consent.wordsNeeded", () -> Publishing.publish(house, draft.id()));
            write(house, draft.id(), Variant.STANDARD);
            refused("consent.notChecked", () -> Publishing.publish(house, draft.id()));
            Publishing.check(house, draft.id());
            Publishing.publish(house, draft.id());

            UUID asked = ask(house);
            Outcome yes = house.answer(house.joan, asked, Answer.YES);
            assertThat(yes.state()).isEqualTo(ConsentState.GIVEN);
            PurposeSnapshot purpose = house.as(house.dev, room -> room.purposes.purpose(CODE));
            assertThat(purpose.validityDays()).isEqualTo(90);
            assertThat(purpose.retentionDays()).isEqualTo(400);
            assertThat(purpose.irreversible()).isTrue();
            assertThat(purpose.dpvIri()).isEqualTo(Aim.RECORDS.iri());
            assertThatList(house.as(house.joan, room -> room.choices.choices()))
                    .singleElement()
                    .satisfies(it -> assertThat(it.title()).isEqualTo("A film of our board"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void eachSortOfPeopleHasItsGroundAndStaffAreNotAskedWhereTheyAreTold(Kind kind) {
        try (House house = new House(kind)) {
            DraftSnapshot draft = planned(house, plan(CODE, null, ASKED));
            Ground staff = house.as(house.ruth, room -> room.parties.ground(CODE, Audience.STAFF));
            assertThat(staff.asks()).isFalse();
            assertThat(staff.whyEasy()).isEqualTo("We pay you.");
            for (Audience other : Set.of(Audience.PERSON, Audience.CARER, Audience.GUEST, Audience.CHILD)) {
                assertThat(house.as(house.ruth, room -> room.parties.ground(CODE, other))
                                .asks())
                        .as(other.name())
                        .isTrue();
            }
            write(house, draft.id(), Variant.STANDARD);
            write(house, draft.id(), Variant.EASY_READ);
            Publishing.check(house, draft.id());
            Publishing.publish(house, draft.id());
            refused(
                    "consent.notAsked",
                    () -> house.in(
                            house.amina,
                            room -> room.ask.ask(house.dev.id(), CODE, Scope.everything(), "the film", "")));
        }
    }

    @ParameterizedTest
    @EnumSource
    @Tag("consent-15")
    void whereItMustBeExplicitAButtonIsNoYes(Kind kind) {
        try (House house = new House(kind)) {
            DraftSnapshot draft = planned(
                    house, new NewPurpose(CODE, Aim.FITTING, true, 90, 400, false, Map.of(Audience.PERSON, ASKED)));
            write(house, draft.id(), Variant.STANDARD);
            write(house, draft.id(), Variant.EASY_READ);
            Publishing.check(house, draft.id());
            Publishing.publish(house, draft.id());
            UUID asked = ask(house);
            refused("consent.statementNeeded", () -> house.answer(house.joan, asked, Answer.YES));
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNotAsItShouldBeIsRefusedAndLeavesNothing(Kind kind) {
        try (House house = new House(kind)) {
            refused("consent.newCode", () -> planned(house, plan("film!", 90, ASKED)));
            refused("consent.newCodeTaken", () -> planned(house, plan("QUOTE_NO_NAME", 90, ASKED)));
            refused("consent.newDays", () -> planned(house, plan(CODE, 0, ASKED)));
            Ground silent = new Ground("CONTRACT", false, null, null, "It is in the contract.", " ");
            refused("consent.whyNeeded", () -> planned(house, plan(CODE, 90, silent)));
            Ground both = new Ground("CONTRACT", true, null, null, null, null);
            refused("consent.askedIsConsent", () -> planned(house, plan(CODE, 90, both)));
            refused(
                    "consent.leadOnly",
                    () -> house.in(house.dev, room -> room.notices.startNew(plan(CODE, 90, ASKED), "A film")));
            refused(
                    "consent.wordsNeeded",
                    () -> house.in(house.ruth, room -> room.notices.startNew(plan(CODE, 90, ASKED), " ")));

            DraftSnapshot draft = planned(house, plan(CODE, 90, ASKED));
            refused("consent.newCodeTaken", () -> planned(house, plan(CODE, 90, ASKED)));
            house.in(house.ruth, room -> room.notices.discard(draft.id(), draft.edits()));
            refused("consent.purpose", () -> house.in(house.ruth, room -> room.parties.purpose(CODE)));
            assertThat(planned(house, plan(CODE, 90, ASKED)).no())
                    .as("the code is free again")
                    .isOne();
        }
    }

    private static NewPurpose plan(String code, @Nullable Integer days, Ground members) {
        return new NewPurpose(
                code, Aim.RECORDS, false, days, 400, true, Map.of(Audience.PERSON, members, Audience.STAFF, TOLD));
    }

    private static DraftSnapshot planned(House house, NewPurpose plan) {
        return house.as(house.ruth, room -> room.notices.draft(room.notices.startNew(plan, "A film of our board")));
    }

    private static UUID ask(House house) {
        return house.as(house.amina, room -> room.ask.ask(house.joan.id(), CODE, Scope.everything(), "the film", ""));
    }

    private static void write(House house, UUID draft, Variant form) {
        String mark = form == Variant.EASY_READ ? "paper" : "page";
        Line how = new Line("stop", "How to stop.", "Press ‘Stop this’.");
        Line effect = new Line(mark, "If you stop.", "We cut you out.");
        Wording words = new Wording(
                "A film of our board",
                "May we film you?",
                new Line("photo", "A camera", ""),
                List.of(new Line(mark, "What it means.", "We film one meeting."), how, effect),
                new Line(form == Variant.EASY_READ ? "hand" : "info", "It is your choice.", "Nothing else changes."),
                "You may film me",
                "Do not film me",
                "Ask me next month",
                "{contact} rings me",
                new Terms(null, how, effect, "Riverside Council", List.of()));
        house.in(
                house.ruth,
                room -> room.notices.write(draft, room.notices.draft(draft).edits(), form, words));
    }

    private static void refused(String key, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(Refusal.class).hasMessage(key);
    }
}
