package org.alongside.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.alongside.identity.membership.AskAgainService;
import org.alongside.identity.membership.InvitationService;
import org.alongside.identity.membership.InvitationWish;
import org.alongside.identity.membership.MembershipService;
import org.alongside.identity.membership.NewWayIn;
import org.alongside.people.MemberService;
import org.alongside.people.Way;
import org.alongside.testing.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nobody is stuck without a person who knows it, and nobody has only one such person. */
class StuckIT {
    @ParameterizedTest
    @EnumSource(Kind.class)
    void whoeverIsStuckAtTheDoorWithACodeOfTheirsIsHeardOf(Kind kind) {
        try (Folk folk = new Folk(kind, Map.of())) {
            String code = invite(folk, InvitationWish.slip()).code();
            for (String typed : List.of("ZZZZ ZZZZ", code.toLowerCase(Locale.ROOT), code)) {
                folk.at(beans -> {
                    beans.get(AskAgainService.class).asleep(typed);
                    return 0;
                });
            }
            assertThat(folk.told(folk.amina)).containsExactly("codeSleeps");
            assertThat(folk.told(folk.dev)).containsExactly("codeSleeps");
            assertThat(folk.told(folk.claire)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void whereThereIsNoDeputyOneIsChosenWithTheInvitationWhateverTheDoor(Kind kind) {
        try (Folk folk = new Folk(kind, Map.of())) {
            folk.at(beans -> {
                beans.get(MemberService.class).answer(folk.amina, folk.joan, folk.amina, null);
                return 0;
            });
            assertThatThrownBy(() -> invite(folk, InvitationWish.slip())).hasMessage("identity.deputyNeeded");
            assertThat(folk.column("select token_hash from alongside_invitation"))
                    .isEmpty();
            UUID claire = folk.claire;
            invite(folk, new InvitationWish(Way.SLIP, "", "", "", claire));
            boolean answers =
                    folk.as(claire, beans -> beans.get(MembershipService.class).answers(folk.joan));
            assertThat(answers).isTrue();
        }
    }

    private static NewWayIn invite(Folk folk, InvitationWish wish) {
        return folk.as(
                folk.amina,
                beans -> beans.get(InvitationService.class)
                        .invite(folk.joan, wish)
                        .way());
    }
}
