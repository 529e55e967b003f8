package org.alongside.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.alongside.consent.asking.AskedSnapshot;
import org.alongside.consent.asking.ShareService;
import org.alongside.consent.asking.ShareSnapshot;
import org.alongside.platform.Refusal;
import org.alongside.testing.Kind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever answers for a person asks about sharing, one body at a time, and never sees a no. */
@Tag("consent-16")
class ShareIT {
    @ParameterizedTest
    @EnumSource
    void eachBodyIsAskedAboutOnItsOwnAndANoLooksLikeSilence(Kind kind) {
        try (House house = new House(kind)) {
            UUID trust = body(house, "Eastmere Trust");
            UUID college = body(house, "Eastmere College");
            assertThat(bodies(house)).extracting(ShareSnapshot.Body::name).contains("Eastmere Trust");
            assertThat(bodies(house)).allSatisfy(it -> assertThat(it.asked()).isNull());

            UUID ask = ask(house, trust);
            assertThat(ask(house, trust)).as("asked once").isEqualTo(ask);
            assertThat(house.as(house.joan, room -> room.questions.question(ask))
                            .wording()
                            .question())
                    .contains("Eastmere Trust");
            house.answer(house.joan, ask, Answer.YES);
            assertThat(asked(house, trust).used()).isTrue();
            assertThat(body(bodies(house), college).asked()).as("another body").isNull();

            UUID other = ask(house, college);
            AskedSnapshot silence = asked(house, college);
            house.answer(house.joan, other, Answer.NO);
            assertThat(asked(house, college)).as("a no").isEqualTo(silence);

            house.in(house.ruth, room -> room.parties.change(college, "01632 960000", false));
            assertThat(body(bodies(house), college).active()).isFalse();
            refused("consent.onePartner", house, college);
        }
    }

    @ParameterizedTest
    @EnumSource
    void forThoseWhoDoNotAnswerForThePersonThereIsNobody(Kind kind) {
        try (House house = new House(kind)) {
            UUID trust = body(house, "Eastmere Trust");
            for (var who : List.of(house.dev, house.ruth)) {
                assertThatThrownBy(() -> house.in(
                                who, room -> room.the(ShareService.class).of(house.joan.id())))
                        .isInstanceOf(Refusal.class)
                        .hasMessage("people.unknown");
                assertThatThrownBy(() -> house.in(
                                who, room -> room.the(ShareService.class).ask(house.joan.id(), trust)))
                        .isInstanceOf(Refusal.class)
                        .hasMessage("people.unknown");
            }
            assertThatThrownBy(() -> house.in(
                            house.joan, room -> room.the(ShareService.class).of(house.joan.id())))
                    .isInstanceOf(Refusal.class);
            refused("consent.party", house, UUID.randomUUID());
        }
    }

    private static UUID body(House house, String name) {
        return house.as(house.ruth, room -> room.parties.add(name, "01632 960000"));
    }

    private static List<ShareSnapshot.Body> bodies(House house) {
        return house.as(house.amina, room -> room.the(ShareService.class).of(house.joan.id()))
                .bodies();
    }

    private static ShareSnapshot.Body body(List<ShareSnapshot.Body> all, UUID id) {
        return all.stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
    }

    private static AskedSnapshot asked(House house, UUID body) {
        return Objects.requireNonNull(body(bodies(house), body).asked());
    }

    private static UUID ask(House house, UUID body) {
        return house.as(house.amina, room -> room.the(ShareService.class).ask(house.joan.id(), body));
    }

    private static void refused(String key, House house, UUID body) {
        assertThatThrownBy(() -> ask(house, body)).isInstanceOf(Refusal.class).hasMessage(key);
    }
}
