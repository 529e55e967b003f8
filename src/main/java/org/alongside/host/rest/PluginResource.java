package org.alongside.host.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.Map;
import org.alongside.host.Descriptor;
import org.alongside.platform.text.Digest;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The plugin descriptor, for the host's administrators and their tools; it holds no secrets and no counts. */
@Path("plugin")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PluginResource {
    @Inject
    Descriptor descriptor;

    /** The plugin descriptor, with this installation's address and version. */
    @GET
    @APIResponseSchema(Map.class)
    public Response descriptor(@Context Request request) {
        String json = descriptor.json();
        EntityTag tag = new EntityTag(Digest.sha256(json).substring(0, 16));
        ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return (unchanged != null ? unchanged : Response.ok(json).tag(tag)).build();
    }
}
