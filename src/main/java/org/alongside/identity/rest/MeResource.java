package org.alongside.identity.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.alongside.identity.membership.OwnPageService;
import org.alongside.identity.membership.TermService;
import org.alongside.people.MemberSnapshot;
import org.alongside.people.NewsSnapshot;
import org.alongside.people.PersonSnapshot;
import org.jspecify.annotations.Nullable;

/** Whoever asks, and nobody else. */
@Path("me")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MeResource {
    @Inject
    OwnPageService own;

    @Inject
    TermService terms;

    @GET
    public Me me() {
        return new Me(own.me(), terms.mine());
    }

    /** Ends all sessions of whoever asks, this one too. */
    @DELETE
    @Path("sessions")
    public void endSessions() {
        own.endSessions();
    }

    /** What they should know about ways in and have not seen yet. */
    @GET
    @Path("news")
    public List<NewsSnapshot> news() {
        return own.news();
    }

    /** Keeps something one was told from whoever helps, or shows it to them again. */
    @POST
    @Path("news/{news}/only-mine")
    public void keep(@PathParam("news") UUID news, @QueryParam("keep") boolean keep) {
        own.keep(news, keep);
    }

    @POST
    @Path("news/{news}/seen")
    public void seen(@PathParam("news") UUID news) {
        own.seen(news);
    }

    /**
     * Oneself.
     *
     * @param place how long one's place here lasts and who answers for it; null for staff
     */
    public record Me(PersonSnapshot person, @Nullable MemberSnapshot place) {}
}
