package org.alongside.administration.audit;

import java.util.Enumeration;
import java.util.List;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.alongside.platform.text.Texts;

/** Every kind of thing that is written down, each with its words; AuditKindsTest sees that none is missing. */
public final class AuditKinds {
    private static final String PREFIX = "act.";

    private AuditKinds() {}

    public static List<String> all() {
        TreeSet<String> kinds = new TreeSet<>();
        Enumeration<String> keys = ResourceBundle.getBundle(
                        "org.alongside.administration.messages",
                        Texts.STANDARD,
                        AuditKinds.class.getClassLoader(),
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .getKeys();
        while (keys.hasMoreElements()) {
            String key = keys.nextElement();
            if (key.startsWith(PREFIX)) {
                kinds.add(key.substring(PREFIX.length()));
            }
        }
        return List.copyOf(kinds);
    }

    /** The text key of a kind; one of an older version may have no words any more, and is shown as it is written. */
    public static String words(String kind) {
        return "administration." + PREFIX + kind;
    }
}
