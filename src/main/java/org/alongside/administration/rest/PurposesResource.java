package org.alongside.administration.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.alongside.administration.PurposesService;
import org.alongside.consent.purposes.RegisterLine;

/** What people can be asked, on which ground and in which words. */
@Path("admin/purposes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PurposesResource {
    @Inject
    PurposesService service;

    @GET
    public List<RegisterLine> purposes() {
        return service.purposes();
    }
}
