package org.alongside.host.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.alongside.host.HealthPart;
import org.alongside.host.HostSettings;
import org.alongside.platform.persistence.Database;
import org.alongside.platform.persistence.DatabaseState;
import org.alongside.platform.settings.Settings;
import org.alongside.platform.web.Readiness;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** Liveness and readiness in the shape of MicroProfile Health, on every server. */
@Path("health")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class HealthResource {
    @Inject
    Readiness readiness;

    @Inject
    Database database;

    @Inject
    Settings settings;

    @Inject
    @Any
    Instance<HealthPart> parts;

    @GET
    @Path("live")
    public Health live() {
        return new Health("UP", List.of());
    }

    /**
     * Strangers see UP or DOWN; whoever knows the health key sees why. A part that is missing does not make it DOWN: a
     * load balancer would shut the others out too.
     */
    @GET
    @Path("ready")
    @APIResponseSchema(Health.class)
    public Response ready(@HeaderParam("X-Health-Key") @Nullable String key) {
        boolean works = readiness.works();
        String expected = settings.get(HostSettings.HEALTH_KEY);
        List<Check> checks = !expected.isEmpty() && expected.equals(key) ? checks() : List.of();
        return Response.status(works ? 200 : 503)
                .entity(new Health(works ? "UP" : "DOWN", checks))
                .build();
    }

    private List<Check> checks() {
        List<Check> checks = new ArrayList<>();
        DatabaseState state = database.state();
        checks.add(new Check("database", state.readable() ? "UP" : "DOWN", state.mode() + ": " + state.detail()));
        readiness.problems().forEach(it -> checks.add(new Check(it.key(), "DOWN", "needed: " + it.needed())));
        if (readiness.problems().isEmpty()) {
            parts.forEach(it -> checks.add(check(it.part(), it.trouble())));
        }
        return checks;
    }

    private static Check check(String part, String trouble) {
        return new Check(part, trouble.isEmpty() ? "UP" : "DOWN", trouble);
    }

    /** All together. */
    public record Health(String status, List<Check> checks) {}

    /** One thing that was looked at. */
    public record Check(String name, String status, String detail) {}
}
