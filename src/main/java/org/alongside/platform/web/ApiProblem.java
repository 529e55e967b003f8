package org.alongside.platform.web;

import jakarta.json.Json;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.alongside.platform.text.Texts;

/** A refusal of the API before any resource was asked. */
public final class ApiProblem {
    private ApiProblem() {}

    public static void answer(HttpServletResponse response, int status, String code) throws IOException {
        response.setStatus(status);
        response.setContentType("application/problem+json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter()
                .write(Json.createObjectBuilder()
                        .add("type", "about:blank")
                        .add("title", new Texts().of(Texts.STANDARD, code))
                        .add("status", status)
                        .add("code", code)
                        .build()
                        .toString());
    }
}
