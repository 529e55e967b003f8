package org.alongside.home.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.alongside.home.HomeService;
import org.alongside.home.HomeSnapshot;

/** The first page of whoever asks. */
@Path("home")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class HomeResource {
    @Inject
    HomeService service;

    /** What is next for whoever asks, what is asked of them, who they can ring, and their boards. */
    @GET
    public HomeSnapshot home() {
        return service.home();
    }
}
