package org.alongside.platform.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.alongside.platform.Refusal;
import org.alongside.platform.live.Revision;
import org.alongside.platform.live.RevisionService;
import org.alongside.platform.live.Watched;
import org.alongside.platform.live.Watcher;
import org.jspecify.annotations.Nullable;

/** The stream's twin for where streams are blocked: the same numbers, asked for every few seconds. */
@Path("live/revisions")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class RevisionsResource {
    @Inject
    Watched watched;

    @Inject
    RevisionService revisions;

    @Inject
    HttpServletRequest request;

    @GET
    public Answer revisions(@QueryParam("watch") @Nullable String watch) {
        if (!(request.getAttribute(Watcher.ATTRIBUTE) instanceof Watcher watcher)) {
            throw Refusal.forbidden("identity.signInFirst");
        }
        return new Answer(revisions.of(watched.allowed(watcher.person(), watch)));
    }

    /** Things that have never changed are left out. */
    public record Answer(List<Revision> revisions) {}
}
