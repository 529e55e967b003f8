package org.alongside.identity.web;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What to call a member of staff of whom only the container's name is known, until they say so themselves. */
final class StaffName {
    private static final Pattern COMMON_NAME = Pattern.compile("(?i)(?:^|[,+])\\s*cn=((?:[^,+\\\\]|\\\\.)+)");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}'’]+");

    private StaffName() {}

    /** {@code cn=Amina Yusuf,ou=people} and {@code EASTMERE\\amina.yusuf@eastmere.example} both become Amina Yusuf. */
    static String of(String principal) {
        var common = COMMON_NAME.matcher(principal);
        if (common.find()) {
            return common.group(1).strip();
        }
        String bare = principal.substring(principal.lastIndexOf('\\') + 1).replaceFirst("@.*", "");
        String name = WORD.matcher(bare)
                .results()
                .map(MatchResult::group)
                .map(StaffName::capital)
                .collect(Collectors.joining(" "));
        return name.isEmpty() ? principal : name;
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
