package org.alongside.bench;

import java.util.ArrayList;
import java.util.List;

/** What was found beside what is wanted: the worse of our runs against the better of the floor's, or against our own. */
final class Goals {
    private final Table table;
    private final List<String> lines = new ArrayList<>();

    Goals(Table table) {
        this.table = table;
    }

    String text(Telling telling) {
        line("Empty page, milliseconds", 2, table.worst("empty page", 1));
        times(
                "Board page at 20,000 cards, times that at 600",
                1.5,
                "board page, 20,000 cards",
                "board page, 600 cards");
        times("Board page, 600 cards, times the floor", 2, "board page, 600 cards", "floor: board page, 600 cards");
        times(
                "Lanes of a board, ready from memory, times the floor",
                2,
                "lanes only, 600 cards",
                "floor: lanes only, 600 cards");
        times("JSON, all 600 cards, times the floor", 2, "JSON, all 600 cards", "floor: JSON, all 600 cards");
        times("JSON, all 5,000 cards, times the floor", 2.2, "JSON, all 5,000 cards", "floor: JSON, all 5,000 cards");
        line("Unchanged, milliseconds", 1.7, table.worst("lanes only, unchanged", 1));
        times("Move, times the floor", 3, "move, 600 cards", "floor: move");
        times("Move at 20,000 cards, times that at 600", 1.2, "move, 20,000 cards", "move, 600 cards");
        line("New card, milliseconds", 3.8, table.worst("new card, 600 cards", 1));
        times("New card at 20,000 cards, times that at 600", 1.2, "new card, 20,000 cards", "new card, 600 cards");
        line("A change with 500 watching, times the floor", 1.5, telling.timesTheFloor());
        line("500 watching and nothing happens, % of a core", 1, telling.idle());
        return "\n| goal | at most | found | |\n| --- | --: | --: | --- |\n" + String.join("\n", lines) + "\n";
    }

    private void times(String what, double most, String ours, String than) {
        line(what, most, table.worst(ours, 1) / table.best(than, 1));
    }

    private void line(String what, double most, double found) {
        if (!Double.isNaN(found)) {
            lines.add("| " + what + " | " + Numbers.of(most) + " | " + Numbers.of(found) + " | "
                    + (found <= most ? "met" : "not met") + " |");
        }
    }
}
