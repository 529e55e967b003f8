package org.alongside.administration.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatList;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.alongside.administration.World;
import org.alongside.platform.Refusal;
import org.alongside.platform.Refusal.Reason;
import org.alongside.testing.Kind;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nobody is invited before the list is in order, and not any more when it no longer is. */
class ReadyToInviteIT {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Kind.class)
    void onlyAWholeListOpensTheDoorAndAChangedFactClosesItAgain(Kind kind) {
        Map<String, String> settings = Map.of(
                "alongside.contact.privacy", "Ruth, 0808 157 0199",
                "alongside.contact.upset-reader", "Amina",
                "alongside.contact.upset-when", "on working days",
                "alongside.contact.upset-numbers", "NHS 111",
                "alongside.consent.leads", "nobody-yet, dev",
                "alongside.consent.folder", folder.resolve(kind.name()).toString());
        try (World world = new World(kind, settings)) {
            for (SetUpItem item : SetUpItem.values()) {
                if (item.required() && item.way() != SetUpItem.Way.SEEN) {
                    refused(world);
                }
                confirm(world, item);
            }
            assertThatCode(() -> ask(world)).doesNotThrowAnyException();
            assertThatList(world.as(
                            world.it, beans -> beans.get(SetUpService.class).lines()))
                    .allMatch(SetUpLine::done);
            for (String[] fact : new String[][] {
                {"alongside.contact.phone", "01632 960 001", "0808 157 0142"},
                {"alongside.consent.leads", "mistyped", "dev"},
                {"alongside.contact.upset-when", "", "on working days"},
                {"alongside.retention.audit", "P400D", "P1095D"},
                {"alongside.mail.host", "smtp.example.org", ""},
                {"alongside.base-url", "https://elsewhere.example/alongside", "https://intranet.example.org/alongside"},
                {"alongside.consent.folder", "", folder.resolve(kind.name()).toString()},
            }) {
                world.set(fact[0], fact[1]);
                refused(world);
                world.set(fact[0], fact[2]);
                assertThatCode(() -> ask(world)).as(fact[0]).doesNotThrowAnyException();
            }
        }
    }

    /** What is tried is confirmed here as by a trial that succeeded. */
    private static void confirm(World world, SetUpItem item) {
        if (item.way() == SetUpItem.Way.CONFIRMED || item == SetUpItem.MAIL) {
            world.as(world.it, beans -> {
                beans.get(SetUpService.class).confirm(item);
                return item;
            });
        } else {
            assertThatThrownBy(() -> world.as(world.it, beans -> {
                        beans.get(SetUpService.class).confirm(item);
                        return item;
                    }))
                    .as("saying so is not enough for " + item)
                    .isInstanceOf(Refusal.class);
        }
        if (item == SetUpItem.ADDRESS) {
            world.as(world.it, beans -> {
                beans.get(SetUpService.class)
                        .tried(item, beans.get(SetUpFacts.class).of(item).text());
                return item;
            });
        }
    }

    private static void refused(World world) {
        assertThatThrownBy(() -> ask(world))
                .satisfies(it -> assertThat(((Refusal) it).reason()).isEqualTo(Reason.RULE))
                .hasMessage("administration.notReady");
    }

    private static boolean ask(World world) {
        return world.run(beans -> {
            beans.get(ReadyToInvite.class).mustBeReady();
            return true;
        });
    }
}
