package org.alongside.consent;

import java.time.Instant;
import java.util.UUID;
import org.alongside.consent.asking.Ask;
import org.alongside.consent.desk.Told;
import org.alongside.consent.records.ConsentRecord;
import org.alongside.consent.rights.Supported;
import org.alongside.platform.text.Texts;
import org.jspecify.annotations.Nullable;

/** What people said to staff, for tests. */
final class Desk {
    private Desk() {}

    static Told told(House house, UUID ask, Answer answer, @Nullable Supported help) {
        return told(house, ask, answer, Channel.SPOKEN, house.now(), null, help);
    }

    static Told told(
            House house,
            UUID ask,
            Answer answer,
            Channel channel,
            Instant happened,
            @Nullable UUID authority,
            @Nullable Supported help) {
        UUID shown = house.as(house.dev, room -> {
            ConsentRecord record =
                    room.decisions.get(room.em.find(Ask.class, ask).record());
            return room.purposes.current(record.purpose(), Texts.STANDARD).id();
        });
        return new Told(answer, channel, happened, shown, authority, help, UUID.randomUUID());
    }
}
