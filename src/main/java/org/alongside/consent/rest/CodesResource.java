package org.alongside.consent.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.alongside.consent.desk.CodeOutcome;
import org.alongside.consent.desk.CodeService;
import org.alongside.consent.desk.CodeSnapshot;
import org.alongside.consent.desk.ReadOut;
import org.jspecify.annotations.Nullable;

/** For people without an account: with the code of a receipt and the name it belongs to. Tries are counted. */
@Path("consent/codes")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CodesResource {
    @Inject
    CodeService codes;

    @Inject
    HttpServletRequest request;

    /** What the receipt is about and where it stands now. */
    @POST
    @Path("look")
    public CodeSnapshot look(Known known) {
        return codes.look(read(known));
    }

    /** Stops at once; may be repeated. */
    @POST
    @Path("withdrawal")
    public CodeOutcome stop(Known known) {
        return codes.stop(read(known));
    }

    /** A yes to the words that {@code look} showed. */
    @POST
    @Path("yes")
    public CodeOutcome give(Known known) {
        return codes.give(
                read(known), Needed.of(known.rendition(), "rendition"), Needed.of(known.command(), "command"));
    }

    private ReadOut read(Known known) {
        return new ReadOut(Needed.of(known.code(), "code"), Needed.of(known.name(), "name"), request.getRemoteAddr());
    }

    /** What somebody knows; rendition and command only for a yes. */
    public record Known(
            @Nullable String code,
            @Nullable String name,
            @Nullable UUID rendition,
            @Nullable UUID command) {}
}
