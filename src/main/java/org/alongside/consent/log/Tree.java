package org.alongside.consent.log;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One hash over the whole log, after RFC 6962, built a leaf at a time: only the roots of the full parts are kept, so a
 * million lines need twenty hashes.
 */
public final class Tree {
    private static final Pattern SPACE = Pattern.compile(" ");

    private final List<String> parts = new ArrayList<>();
    private long size;

    /** A tree that goes on where another stopped. */
    public static Tree of(long size, String frontier) {
        Tree tree = new Tree();
        tree.size = size;
        SPACE.splitAsStream(frontier).filter(part -> !part.isEmpty()).forEach(tree.parts::add);
        return tree;
    }

    public void add(String leafHash) {
        parts.add(leafHash);
        size++;
        for (long full = size; full % 2 == 0; full /= 2) {
            String right = parts.remove(parts.size() - 1);
            String left = parts.remove(parts.size() - 1);
            parts.add(Hash.node(left, right));
        }
    }

    public String root() {
        if (parts.isEmpty()) {
            return Hash.of("");
        }
        String root = parts.get(parts.size() - 1);
        for (int i = parts.size() - 2; i >= 0; i--) {
            root = Hash.node(parts.get(i), root);
        }
        return root;
    }

    public long size() {
        return size;
    }

    /** What is needed to go on later. */
    public String frontier() {
        return String.join(" ", parts);
    }
}
