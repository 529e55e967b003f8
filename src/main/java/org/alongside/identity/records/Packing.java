package org.alongside.identity.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.alongside.people.PersonService;
import org.alongside.platform.records.Held;
import org.alongside.platform.records.Keeps;
import org.alongside.platform.records.Tie;
import org.alongside.platform.text.Texts;

/** Collects everything about one person. It asks nobody's permission; its callers do. */
@ApplicationScoped
class Packing {
    @Inject
    Keepers keepers;

    @Inject
    Rows rows;

    @Inject
    PersonService people;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    Pack pack(UUID person, Locale words) {
        List<Pack.Section> sections = new ArrayList<>();
        for (Keeps keeper : keepers.all()) {
            for (Held held : keeper.held()) {
                List<Pack.Entry> entries = rows.own(held, person).stream()
                        .map(row -> entry(keeper, held, row, words))
                        .toList();
                List<Tie> named = held.ties().stream().filter(tie -> !tie.own()).toList();
                long mentions = rows.count(held, named, person);
                if (!entries.isEmpty() || mentions > 0) {
                    String title = texts.of(words, keeper.room() + ".held." + held.name());
                    sections.add(new Pack.Section(title, entries, mentions));
                }
            }
        }
        return new Pack(people.snapshot(person).name(), clock.instant(), sections);
    }

    private Pack.Entry entry(Keeps keeper, Held held, Map<String, String> row, Locale words) {
        return new Pack.Entry(held.shown().keySet().stream()
                .map(label -> line(label, keeper.open(held, row, label), words))
                .filter(line -> !line.value().isEmpty())
                .toList());
    }

    private Pack.Line line(String label, String value, Locale words) {
        return new Pack.Line(texts.of(words, "platform.heldColumn." + label), value, Plain.of(label, value));
    }
}
