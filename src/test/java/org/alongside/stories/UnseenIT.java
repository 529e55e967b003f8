package org.alongside.stories;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.alongside.consent.Answer;
import org.alongside.platform.Refusal;
import org.alongside.stories.telling.FinishService;
import org.alongside.stories.telling.TendService;
import org.alongside.testing.Beans;
import org.alongside.testing.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What waits for a yes is not there for others on the same board, whatever they try with its id. */
class UnseenIT {
    private static List<Consumer<Beans>> acts(UUID piece) {
        return List.of(
                beans -> beans.get(TendService.class).checkPeople(piece),
                beans -> beans.get(FinishService.class).askEveryone(piece),
                beans -> beans.get(FinishService.class).publish(piece, true));
    }

    @ParameterizedTest
    @EnumSource
    void whoeverDoesNotSeeAPictureHearsOfNone(Kind kind) {
        Shelves house = new Shelves(kind);
        UUID waiting = house.brought(house.people.amina, Set.of(house.people.joan));
        UUID lee = house.people.lee;
        for (UUID one : List.of(waiting, UUID.randomUUID())) {
            for (Consumer<Beans> act : acts(one)) {
                assertThatThrownBy(() -> house.act(lee, act)).hasMessage("stories.piece");
            }
        }
        house.answer(house.people.joan, Answer.YES);
        for (Consumer<Beans> act : acts(waiting)) {
            assertThatThrownBy(() -> house.act(lee, act))
                    .as("now it is seen, and others look after it")
                    .isInstanceOf(Refusal.class)
                    .hasMessageNotContaining("stories.piece");
        }
    }
}
