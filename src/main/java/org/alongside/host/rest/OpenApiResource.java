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
import org.alongside.host.ApiDocument;
import org.alongside.platform.text.Digest;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** What this API can do, for programs and for those who write them. */
@Path("openapi.json")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OpenApiResource {
    @Inject
    ApiDocument document;

    /** This description, as OpenAPI 3.1. */
    @GET
    @APIResponseSchema(Map.class)
    public Response openApi(@Context Request request) {
        String json = document.json();
        EntityTag tag = new EntityTag(Digest.sha256(json).substring(0, 16));
        ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return (unchanged != null ? unchanged : Response.ok(json).tag(tag)).build();
    }
}
