package org.alongside.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alongside.boards.NewLane;
import org.alongside.boards.Rung;
import org.alongside.boards.store.HonestStart;

/** A board of the sample as its file tells it: its honest start, then lanes ({@code ==}) with their cards ({@code --}). */
final class BoardScript {
    private final SampleDates dates;
    private final Map<String, String> start = new HashMap<>();
    private final List<String> easy = new ArrayList<>();
    private final List<Lane> lanes = new ArrayList<>();

    private BoardScript(SampleDates dates) {
        this.dates = dates;
    }

    static BoardScript read(String file, SampleDates dates) {
        BoardScript script = new BoardScript(dates);
        try (InputStream in = BoardScript.class.getResourceAsStream(file)) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .map(dates::fill)
                    .forEach(script::take);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return script;
    }

    private void take(String line) {
        if (line.startsWith("== ")) {
            String[] said = line.substring(3).split(" \\| ", -1);
            lanes.add(new Lane(new NewLane(said[0], said[1], null, said.length > 2), new ArrayList<>()));
        } else if (line.startsWith("-- ")) {
            lanes.get(lanes.size() - 1).cards().add(new CardScript(line.substring(3)));
        } else {
            int colon = line.indexOf(": ");
            take(line.substring(0, colon), line.substring(colon + 2));
        }
    }

    private void take(String key, String value) {
        if (!lanes.isEmpty()) {
            List<CardScript> cards = lanes.get(lanes.size() - 1).cards();
            cards.get(cards.size() - 1).take(key, value);
        } else if (key.equals("easy")) {
            easy.add(value);
        } else {
            start.put(key, value);
        }
    }

    HonestStart start() {
        return new HonestStart(
                said("title"),
                said("purpose"),
                said("canChange"),
                said("cannotChange"),
                said("whoDecides"),
                dates.friday(Integer.parseInt(said("decideIn"))),
                Rung.valueOf(said("rung")),
                said("hearBack"),
                said("money"),
                String.join("\n", easy));
    }

    private String said(String key) {
        String value = start.get(key);
        if (value == null) {
            throw new IllegalArgumentException("a board of the sample lacks " + key);
        }
        return value;
    }

    List<Lane> lanes() {
        return lanes;
    }

    /** A lane with the cards that lie in it at the end. */
    record Lane(NewLane lane, List<CardScript> cards) {}
}
