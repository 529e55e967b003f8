package org.alongside.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** What the address of a page asks for. */
@ApplicationScoped
public class Asked {
    @Inject
    HttpServletRequest request;

    /**
     * The id under that name.
     *
     * @throws Refusal UNKNOWN when it is missing or no id at all: guesses learn nothing
     */
    public UUID id(String name) {
        return maybeId(name).orElseThrow(() -> Refusal.unknown("platform.notFound"));
    }

    public Optional<UUID> maybeId(String name) {
        return text(name).flatMap(text -> Optional.ofNullable(uuid(text)));
    }

    public Optional<String> text(String name) {
        return Optional.ofNullable(request.getParameter(name))
                .map(String::strip)
                .filter(it -> !it.isEmpty());
    }

    /** Every value under that name, such as the ticks of a form. */
    public List<String> all(String name) {
        String[] values = request.getParameterValues(name);
        return values == null ? List.of() : List.of(values);
    }

    /** A number from the address, or the fallback when there is none that can be read. */
    public int number(String name, int fallback) {
        return text(name)
                .filter(it -> it.matches("[0-9]{1,9}"))
                .map(Integer::valueOf)
                .orElse(fallback);
    }

    private static @Nullable UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
