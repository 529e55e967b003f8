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

    String text() {
        return "\n| goal | at most | found | |\n| --- | --: | --: | --- |\n" + String.join("\n", lines) + "\n";
    }

    /** One line of the table held against another, with one client each. */
    void times(String what, double most, String ours, String than) {
        line(what, most, table.worst(ours, 1) / table.best(than, 1));
    }

    void line(String what, double most, double found) {
        if (!Double.isNaN(found)) {
            lines.add("| " + what + " | " + Numbers.of(most) + " | " + Numbers.of(found) + " | "
                    + (found <= most ? "met" : "not met") + " |");
        }
    }
}
