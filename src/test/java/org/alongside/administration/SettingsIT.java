package org.alongside.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatList;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import org.alongside.platform.Refusal;
import org.alongside.platform.Refusal.Reason;
import org.alongside.platform.settings.chosen.ChosenSettingsService;
import org.alongside.testing.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Settings changed on a page: with their reason, refused as at the start, never lost. */
class SettingsIT {
    private static final String USES = "alongside.identity.link-uses";

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyChangeIsKeptWithWhoAndWhyAndTheLastHolds(Kind kind) {
        try (World world = new World(kind, Map.of())) {
            choose(world, USES, "3", "agreed on 3 November");
            choose(world, USES, "4", "agreed on 4 November");
            assertThat(chosen(world)).containsExactlyEntriesOf(Map.of(USES, "4"));
            world.as(world.it, beans -> {
                beans.get(SettingsService.class).goBack(USES, "five again");
                return true;
            });
            assertThat(chosen(world)).isEmpty();
            assertThatList(world.as(
                            world.it, beans -> beans.get(SettingsService.class).history(USES)))
                    .extracting(ChangeLine::value, ChangeLine::reason, ChangeLine::changedBy)
                    .containsExactly(
                            tuple(null, "five again", "Ida Thorne"),
                            tuple("4", "agreed on 4 November", "Ida Thorne"),
                            tuple("3", "agreed on 3 November", "Ida Thorne"));
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void whatTheStartWouldRefuseIsRefusedHereToo(Kind kind) {
        try (World world = new World(kind, Map.of())) {
            for (String wrong : new String[] {"0", "21", "five", ""}) {
                refused(world, USES, wrong, "because", Reason.INVALID);
            }
            refused(world, USES, "3", " ", Reason.INVALID);
            refused(world, "alongside.retention.audit", "P1D", "to hide something", Reason.INVALID);
            refused(world, "alongside.identity.staff-idle", "-PT1H", "because", Reason.INVALID);
            refused(world, "alongside.meetings.signals", "slow, wave", "because", Reason.INVALID);
            refused(world, "alongside.base-url", "https://elsewhere.example/", "because", Reason.RULE);
            refused(world, "alongside.mail.password", "sesame", "because", Reason.RULE);
            refused(world, "alongside.admin.principals", "mallory", "because", Reason.RULE);
            refused(world, "alongside.no.such-thing", "1", "because", Reason.UNKNOWN);
            assertThat(chosen(world)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aSecretIsShownToNobody(Kind kind) {
        try (World world = new World(kind, Map.of("alongside.mail.password", "sesame"))) {
            assertThatList(world.as(
                            world.it, beans -> beans.get(SettingsService.class).settings("")))
                    .hasSizeGreaterThan(40)
                    .anySatisfy(it -> {
                        assertThat(it.key()).isEqualTo("alongside.mail.password");
                        assertThat(it.set()).isTrue();
                    })
                    .noneSatisfy(it -> assertThat(it.toString()).contains("sesame"));
        }
    }

    private static void refused(World world, String key, String value, String reason, Reason why) {
        assertThatThrownBy(() -> choose(world, key, value, reason))
                .as(key + " = " + value)
                .satisfies(it -> assertThat(((Refusal) it).reason()).isEqualTo(why));
    }

    private static void choose(World world, String key, String value, String reason) {
        world.as(world.it, beans -> {
            beans.get(SettingsService.class).choose(key, value, reason);
            return true;
        });
    }

    private static Map<String, String> chosen(World world) {
        return world.run(beans -> beans.get(ChosenSettingsService.class).chosen());
    }
}
