package org.alongside.platform.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The page was made for one person, and now another one is here, or nobody. Nothing is saved; the page that says so
 * holds the words, since the one they were written on may not be this person's to see.
 */
final class SomebodyElse {
    /** Request attribute: what had been written, a list of texts. */
    static final String WORDS = "alongside.words";

    /** Header for scripts: show this answer as it is. */
    private static final String WHOLE = "X-Whole-Page";

    private static final Pattern OURS = Pattern.compile("guard|back|token|jakarta\\.faces\\..*");

    /** Shorter ones are labels of buttons, choices and numbers. */
    private static final int SHORTEST = 16;

    private SomebodyElse() {}

    static void answer(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        request.setAttribute(WORDS, words(request.getParameterMap()));
        response.setStatus(HttpServletResponse.SC_CONFLICT);
        response.setHeader(WHOLE, "yes");
        request.getRequestDispatcher("/WEB-INF/errors/somebody-else.xhtml").forward(new Shown(request), response);
    }

    static List<String> words(Map<String, String[]> typed) {
        Set<String> words = new LinkedHashSet<>();
        typed.forEach((name, values) -> {
            if (!OURS.matcher(name).matches()) {
                Stream.of(values)
                        .map(String::strip)
                        .filter(it -> it.length() >= SHORTEST && it.indexOf(' ') > 0)
                        .forEach(words::add);
            }
        });
        return List.copyOf(words);
    }

    /** To be looked at only: no form of the page that is shown has been sent. */
    private static final class Shown extends HttpServletRequestWrapper {
        Shown(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public @Nullable String getParameter(String name) {
            return null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return null;
        }
    }
}
