package org.alongside.platform.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.alongside.platform.Refusal;
import org.alongside.platform.persistence.Database;
import org.alongside.platform.text.Texts;
import org.alongside.platform.web.Refusals;
import org.alongside.platform.web.Wording;

/** The outer edge of the API: whatever breaks is a problem document with a reference, and the cause is in the log. */
@Provider
@ApplicationScoped
public class BrokenMapper implements ExceptionMapper<Throwable> {
    private static final Logger LOG = Logger.getLogger(BrokenMapper.class.getName());

    @Inject
    RefusalMapper refusals;

    @Inject
    Database database;

    @Inject
    Texts texts;

    @Inject
    Wording wording;

    @Override
    public Response toResponse(Throwable broken) {
        Refusal refusal = Refusals.in(broken);
        if (refusal != null) {
            return refusals.toResponse(refusal);
        }
        if (broken instanceof WebApplicationException asked) {
            int status = asked.getResponse().getStatus();
            return problem(status, status == 404 ? "platform.notFound" : "platform.badRequest", "");
        }
        if (broken instanceof jakarta.ws.rs.ProcessingException || broken instanceof jakarta.json.bind.JsonbException) {
            return problem(400, "platform.badRequest", "");
        }
        database.check();
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.log(Level.SEVERE, broken, () -> "broken answer " + reference);
        return problem(database.state().readable() ? 500 : 503, "platform.broken", reference);
    }

    private Response problem(int status, String key, String reference) {
        return Response.status(status)
                .type("application/problem+json")
                .entity(new Problem(
                        "about:blank",
                        (texts.of(wording.locale(), key) + " " + reference).strip(),
                        status,
                        key,
                        null,
                        null))
                .build();
    }
}
