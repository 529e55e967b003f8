package org.alongside.consent.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.nio.charset.StandardCharsets;
import org.alongside.consent.log.Verdict;
import org.alongside.consent.verifying.LogService;
import org.alongside.consent.verifying.LogSnapshot;

/** The log of decisions for the data protection lead: keys and codes, no names. */
@Path("consent/log")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class LogResource {
    @Inject
    LogService logs;

    /** How it stands, without reading all of it. */
    @GET
    public LogSnapshot now() {
        return logs.now();
    }

    /** Reads all of it and names the first number that does not hold. */
    @GET
    @Path("verdict")
    public Verdict verdict() {
        return logs.verdict();
    }

    /** Every line after a number, for VerifyLog; written as it is read, however long the log is. */
    @GET
    @Path("lines")
    @Produces("text/tab-separated-values")
    public StreamingOutput lines(@QueryParam("after") @DefaultValue("0") long after) {
        LogService.Part first = logs.part(after);
        return out -> {
            for (LogService.Part part = first; !part.end(); part = logs.part(part.last())) {
                out.write(part.lines().getBytes(StandardCharsets.UTF_8));
            }
        };
    }

    /** Every signed sum that lies outside the database, one a line. */
    @GET
    @Path("checkpoints")
    @Produces(MediaType.TEXT_PLAIN)
    public String checkpoints() {
        return logs.checkpoints();
    }

    /** The key with which anybody can check them. */
    @GET
    @Path("key")
    @Produces(MediaType.TEXT_PLAIN)
    public String key() {
        return logs.publicKey();
    }
}
