package org.alongside.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** What somebody had written on a page that is not theirs any more. */
@Named("kept")
@ApplicationScoped
public class KeptView {
    @Inject
    HttpServletRequest request;

    public List<String> getWords() {
        return request.getAttribute(SomebodyElse.WORDS) instanceof List<?> words
                ? words.stream().map(String::valueOf).toList()
                : List.of();
    }
}
