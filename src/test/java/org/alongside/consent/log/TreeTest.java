package org.alongside.consent.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The sum over the log, against its definition in RFC 6962 written down a second time. */
class TreeTest {
    @Test
    void itsRootIsTheOneOfTheDefinitionForEverySize() {
        Tree tree = new Tree();
        List<String> leaves = new ArrayList<>();
        for (int i = 0; i < 70; i++) {
            assertThat(tree.root()).as("size " + i).isEqualTo(defined(leaves));
            String leaf = Hash.leaf("event " + i);
            leaves.add(leaf);
            tree.add(leaf);
        }
    }

    @Test
    void itGoesOnFromAFewHashes() {
        Tree whole = new Tree();
        Tree first = new Tree();
        for (int i = 0; i < 37; i++) {
            whole.add(Hash.leaf("event " + i));
            first.add(Hash.leaf("event " + i));
        }
        Tree second = Tree.of(first.size(), first.frontier());
        for (int i = 37; i < 100; i++) {
            whole.add(Hash.leaf("event " + i));
            second.add(Hash.leaf("event " + i));
        }
        assertThat(second.root()).isEqualTo(whole.root());
        assertThat(first.frontier().length()).isLessThan(6 * 65);
    }

    private static String defined(List<String> leaves) {
        if (leaves.isEmpty()) {
            return "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
        }
        if (leaves.size() == 1) {
            return leaves.get(0);
        }
        int half = Integer.highestOneBit(leaves.size() - 1);
        return Hash.node(defined(leaves.subList(0, half)), defined(leaves.subList(half, leaves.size())));
    }
}
