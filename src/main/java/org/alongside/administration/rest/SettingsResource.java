package org.alongside.administration.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.alongside.administration.ChangeLine;
import org.alongside.administration.SettingLine;
import org.alongside.administration.SettingsService;

/** Settings with their reasons and dates. */
@Path("admin/settings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SettingsResource {
    @Inject
    SettingsService service;

    @GET
    public List<SettingLine> settings(@QueryParam("q") @DefaultValue("") String letters) {
        return service.settings(letters);
    }

    @GET
    @Path("{key}")
    public SettingLine setting(@PathParam("key") String key) {
        return service.setting(key);
    }

    @GET
    @Path("{key}/history")
    public List<ChangeLine> history(@PathParam("key") String key) {
        return service.history(key);
    }

    /** From now on this value holds, on every node within seconds. */
    @PUT
    @Path("{key}")
    @Consumes(MediaType.APPLICATION_JSON)
    public void choose(@PathParam("key") String key, @NotNull Choice choice) {
        service.choose(key, choice.value() == null ? "" : choice.value(), choice.because());
    }

    /** Back to what the installation says, or what comes with Alongside. */
    @DELETE
    @Path("{key}")
    public void goBack(@PathParam("key") String key, @QueryParam("reason") @DefaultValue("") String reason) {
        service.goBack(key, reason);
    }

    /** A value, and why. */
    public record Choice(String value, String reason) {
        String because() {
            return reason == null ? "" : reason;
        }
    }
}
