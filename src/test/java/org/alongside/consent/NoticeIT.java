package org.alongside.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatList;
import static org.assertj.core.api.Assertions.assertThatObject;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.UUID;
import org.alongside.consent.drafts.DraftSnapshot;
import org.alongside.consent.notices.Change;
import org.alongside.consent.notices.RenditionSnapshot;
import org.alongside.consent.notices.Variant;
import org.alongside.platform.Refusal;
import org.alongside.testing.Kind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Words of questions: written by one, checked by another, frozen, and found out when they are touched. */
class NoticeIT {
    private static final String QUOTE = "QUOTE_NO_NAME";
    private final Artefact card = new Artefact("card", UUID.randomUUID());

    @ParameterizedTest
    @EnumSource
    @Tag("consent-8")
    void nobodyPublishesWhatNobodyElseHasChecked(Kind kind) {
        try (House house = new House(kind)) {
            DraftSnapshot draft = Publishing.started(house, QUOTE, Change.MINOR);
            Publishing.write(house, draft, Variant.STANDARD, "May we print your words?");
            Publishing.write(house, draft, Variant.EASY_READ, "May we use your words?");
            assertRefused("consent.notChecked", () -> Publishing.publish(house, draft.id()));
            assertRefused(
                    "consent.ownWords",
                    () -> house.in(
                            house.ruth,
                            room -> room.notices.check(
                                    draft.id(), Variant.EASY_READ, sha(room, draft, Variant.EASY_READ))));
            assertRefused("consent.draft", () -> house.in(house.dev, room -> room.notices.draft(draft.id())));
            Publishing.check(house, draft.id());

            Publishing.write(house, draft, Variant.STANDARD, "May we print your words elsewhere?");
            assertRefused("consent.notChecked", () -> Publishing.publish(house, draft.id()));
            Publishing.check(house, draft.id());
            Publishing.publish(house, draft.id());
            assertThat(house.as(house.ruth, room -> room.notices.draft(draft.id()))
                            .forms())
                    .allSatisfy(form -> assertThat(form.checkedBy()).isEqualTo(house.dev.id()));
            assertRefused(
                    "consent.leadOnly",
                    () -> house.in(house.amina, room -> room.notices.start(QUOTE, Change.MINOR, null)));
        }
    }

    @ParameterizedTest
    @EnumSource
    @Tag("consent-7")
    void withoutEasyReadAReasonIsNeededAndTheEventSaysWhichFormWasRead(Kind kind) {
        try (House house = new House(kind)) {
            UUID ask = house.askAbout(house.tom, card, "The bus");
            assertThat(shown(house, ask).variant()).isEqualTo(Variant.EASY_READ);
            DraftSnapshot draft = Publishing.started(house, QUOTE, Change.MINOR);
            Publishing.write(house, draft, Variant.STANDARD, "May we print your words?");
            house.in(
                    house.ruth,
                    room -> room.notices.drop(
                            draft.id(), room.notices.draft(draft.id()).edits(), Variant.EASY_READ));
            Publishing.check(house, draft.id());
            assertRefused("consent.noEasyNeedsReason", () -> Publishing.publish(house, draft.id()));
            house.in(
                    house.ruth,
                    room -> room.notices.publish(
                            draft.id(),
                            room.notices.draft(draft.id()).edits(),
                            "The easy words are with the group until May"));

            assertThat(house.as(house.ruth, room -> room.purposes.published(draft.purpose()))
                            .get(0)
                            .noEasyReason())
                    .contains("until May");
            UUID rendition =
                    house.as(house.tom, room -> room.questions.question(ask).rendition());
            assertThat(house.as(house.tom, room -> room.purposes.rendition(rendition))
                            .variant())
                    .as("standard words rather than no question")
                    .isEqualTo(Variant.STANDARD);
            house.answer(house.tom, ask, Answer.YES);
            Object logged = house.as(
                    house.ruth,
                    room -> room.em
                            .createNativeQuery(
                                    "select r.variant from alongside_consent_event e, alongside_consent_rendition r"
                                            + " where r.id = e.rendition_id and e.event_type = 'GIVEN'")
                            .getSingleResult());
            assertThat(logged).hasToString("STANDARD");
        }
    }

    @ParameterizedTest
    @EnumSource
    @Tag("consent-6")
    void oneByteOrOnePictureOfPublishedWordsIsRejectedAndWhenForcedFound(Kind kind) {
        try (House house = new House(kind)) {
            UUID ask = house.askAbout(house.tom, card, "The bus");
            RenditionSnapshot shown = shown(house, ask);
            String picture = shown.pictures().values().iterator().next();
            String row = "update alongside_consent_rendition set body = replace(body, 'words', 'Words') where id = '"
                    + shown.id() + "'";
            String drawing = "update alongside_consent_picture set content = concat(content, ' ') where sha256 = '"
                    + picture + "'";
            for (String sql : List.of(
                    row,
                    drawing,
                    "delete from alongside_consent_picture where sha256 = '" + picture + "'",
                    "update alongside_consent_notice_version set change_kind = 'MINOR' where id = '" + shown.version()
                            + "'",
                    "update alongside_consent_notice_version set status = 'DRAFT' where id = '" + shown.version() + "'",
                    "delete from alongside_consent_rendition where id = '" + shown.id() + "'")) {
                assertThatThrownBy(() -> sql(house, sql)).as(sql).isInstanceOf(PersistenceException.class);
            }
            house.answer(house.tom, ask, Answer.NO);

            String on = kind == Kind.POSTGRESQL ? " on alongside_consent_picture" : "";
            sql(house, "drop trigger alongside_consent_picture_kept" + on);
            sql(house, drawing);
            assertRefused("consent.noticeTampered", () -> shown(house, ask));
            assertRefused(
                    "consent.noticeTampered",
                    () -> house.in(
                            house.tom, room -> room.consent.answer(ask, Answer.YES, shown.id(), UUID.randomUUID())));
            String of = kind == Kind.POSTGRESQL ? " on alongside_consent_rendition" : "";
            sql(house, "drop trigger alongside_consent_rendition_kept" + of);
            sql(house, row);
            assertRefused("consent.noticeTampered", () -> shown(house, ask));
        }
    }

    @ParameterizedTest
    @EnumSource
    @Tag("consent-9")
    void oldWordsOpenAsTheyWereShown(Kind kind) {
        try (House house = new House(kind)) {
            UUID ask = house.askAbout(house.tom, card, "The bus");
            RenditionSnapshot then = shown(house, ask);
            house.answer(house.tom, ask, Answer.YES);
            for (int i = 0; i < 3; i++) {
                Publishing.version(house, QUOTE, Change.MINOR, "May we use your words, version " + i + "?");
            }
            assertThatObject(house.as(house.tom, room -> room.purposes.rendition(then.id())))
                    .isEqualTo(then);
            assertThatList(house.as(house.tom, room -> room.purposes.version(QUOTE, 1)))
                    .contains(then);
            UUID draft = Publishing.started(house, QUOTE, Change.MINOR).id();
            UUID unpublished = house.as(house.ruth, room -> room.notices.draft(draft))
                    .forms()
                    .get(0)
                    .words()
                    .id();
            assertRefused("consent.question", () -> house.in(house.tom, room -> room.purposes.rendition(unpublished)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void ofTwoLeadsTheSecondIsShownBothAndOverwritesNothing(Kind kind) {
        try (House house = new House(kind)) {
            DraftSnapshot seen = Publishing.started(house, QUOTE, Change.MINOR);
            Publishing.write(house, seen, Variant.STANDARD, "May we print your words?");
            assertThatThrownBy(() -> house.in(
                            house.ruth,
                            room -> room.notices.write(
                                    seen.id(),
                                    seen.edits(),
                                    Variant.STANDARD,
                                    Publishing.asking(seen, Variant.STANDARD, "Mine?"))))
                    .isInstanceOfSatisfying(Refusal.class, refusal -> {
                        assertThat(refusal.key()).isEqualTo("consent.draftChanged");
                        assertThat(refusal.present().orElseThrow().toString()).contains("May we print your words?");
                    });
            assertRefused("consent.draftThere", () -> Publishing.started(house, QUOTE, Change.REPLACES));
        }
    }

    private static String sha(Room room, DraftSnapshot draft, Variant form) {
        return room.notices.draft(draft.id()).form(form).orElseThrow().words().sha256();
    }

    private static RenditionSnapshot shown(House house, UUID ask) {
        return house.as(
                house.tom,
                room -> room.purposes.rendition(room.questions.question(ask).rendition()));
    }

    private static void sql(House house, String sql) {
        house.in(house.dev, room -> room.em.createNativeQuery(sql).executeUpdate());
    }

    private static void assertRefused(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(Refusal.class).hasMessage(key);
    }
}
