package org.alongside.identity.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.alongside.identity.DirectoryService;
import org.alongside.people.MemberSnapshot;
import org.alongside.people.StaffSnapshot;
import org.alongside.people.Standing;
import org.alongside.platform.rest.Page;

/** Everybody, for administrators only. */
@Path("people")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PeopleResource {
    @Inject
    DirectoryService directory;

    @GET
    @Path("staff")
    public List<StaffSnapshot> staff() {
        return directory.staff();
    }

    @GET
    @Path("members")
    public Page<MemberSnapshot> members(
            @QueryParam("q") @DefaultValue("") String letters,
            @QueryParam("standing") @DefaultValue("ALL") Standing standing,
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("size") @DefaultValue("50") int size) {
        int at = Math.max(1, page);
        int most = Page.size(size);
        return Page.of(directory.members(letters, standing, (at - 1) * most, most + 1), at, most);
    }

    /** They have left: sign-ins end at once, and nobody they answered for loses their place. */
    @POST
    @Path("staff/{person}/leaving")
    public void leave(@PathParam("person") UUID person) {
        directory.leave(person);
    }

    /** They are back. */
    @POST
    @Path("staff/{person}/return")
    public void comeBack(@PathParam("person") UUID person) {
        directory.comeBack(person);
    }
}
