package org.alongside.platform.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.alongside.platform.Refusal;
import org.alongside.platform.text.Texts;
import org.alongside.platform.web.Refusals;
import org.alongside.platform.web.Wording;

/** A refusal as a problem document. */
@Provider
@ApplicationScoped
public class RefusalMapper implements ExceptionMapper<Refusal> {
    @Inject
    Texts texts;

    @Inject
    Wording wording;

    @Override
    public Response toResponse(Refusal refusal) {
        int status = Refusals.status(refusal);
        String title = texts.of(wording.locale(), refusal.key(), refusal.args().toArray());
        return Response.status(status)
                .type("application/problem+json")
                .entity(new Problem(
                        "about:blank",
                        title,
                        status,
                        refusal.key(),
                        refusal.field().orElse(null),
                        refusal.present().orElse(null)))
                .build();
    }
}
