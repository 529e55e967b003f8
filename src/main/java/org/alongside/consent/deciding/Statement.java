package org.alongside.consent.deciding;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A clear yes in somebody's own words. A no among them makes it unclear: then somebody rings rather than guesses. */
public final class Statement {
    private static final int LONGEST = 500;
    private static final Set<String> YES = Set.of("yes", "yeah", "agree", "ok", "okay", "aye");
    private static final Set<String> NO = Set.of("no", "not", "never", "dont", "cant", "wont", "stop");

    private Statement() {}

    public static boolean clear(String words) {
        List<String> said = Arrays.asList(
                words.toLowerCase(Locale.UK).replaceAll("['\u2019]", "").split("[^\\p{L}]+", -1));
        return words.length() <= LONGEST
                && said.stream().anyMatch(YES::contains)
                && said.stream().noneMatch(NO::contains);
    }
}
