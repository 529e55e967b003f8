package org.alongside.boards.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.alongside.people.PersonService;
import org.alongside.platform.text.Texts;

/** Takes a person's own name out of their words; what else could give them away only a reader can see. */
@ApplicationScoped
public class NamesInWords {
    private static final int SHORTEST = 3;

    @Inject
    PersonService people;

    @Inject
    Texts texts;

    public String without(UUID person, String words) {
        return without(people.snapshot(person).name(), words, texts.of(Texts.STANDARD, "boards.nameLeftOut"));
    }

    /** The whole name first, then each of its words, wherever it stands by itself and however it is written. */
    static String without(String name, String words, String instead) {
        List<String> parts = Pattern.compile("\\s+")
                .splitAsStream(name.strip())
                .filter(part -> part.length() >= SHORTEST)
                .toList();
        String left = replaced(name.strip(), words, instead);
        for (String part : parts) {
            left = replaced(part, left, instead);
        }
        return left;
    }

    private static String replaced(String name, String words, String instead) {
        return Pattern.compile(
                        "(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(words)
                .replaceAll(java.util.regex.Matcher.quoteReplacement(instead));
    }
}
