package org.alongside.stories.rest;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static jakarta.ws.rs.core.MediaType.APPLICATION_OCTET_STREAM;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.alongside.platform.Refusal;
import org.alongside.stories.Added;
import org.alongside.stories.Others;
import org.alongside.stories.PieceWords;
import org.alongside.stories.publishing.PublicService;
import org.alongside.stories.publishing.PublicShelf;
import org.alongside.stories.telling.MediaService;
import org.alongside.stories.telling.Shelf;
import org.alongside.stories.telling.ShelfService;
import org.alongside.stories.telling.Taken;
import org.alongside.stories.telling.TellService;
import org.alongside.supporters.stamp.Behalf;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** A board's stories, pictures and recordings, as far as everybody in them says so now. */
@Path("boards/{board}/stories")
@ApplicationScoped
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public class BoardStoriesResource {
    @Inject
    ShelfService shelves;

    @Inject
    TellService telling;

    @Inject
    MediaService media;

    @Inject
    PublicService everyone;

    @GET
    public Shelf stories(@PathParam("board") UUID board, @QueryParam("q") @DefaultValue("") String sought) {
        return shelves.shelf(board, sought);
    }

    /** What everyone may see, without a sign-in. */
    @GET
    @Path("public")
    public PublicShelf everyone(@PathParam("board") UUID board) {
        return everyone.page(board);
    }

    /** Tells a story; it is read by nobody else until its teller has answered the question that this puts. */
    @POST
    @APIResponseSchema(value = Added.class, responseCode = "201")
    public Response tell(@PathParam("board") UUID board, Told told) {
        return made(telling.tell(board, PieceWords.of(told.title(), told.words(), ""), told.behalf()));
    }

    /** Brings a picture, sound or film: the file is the body, everything else stands in the query. */
    @POST
    @Path("files")
    @Consumes(APPLICATION_OCTET_STREAM)
    @APIResponseSchema(value = Added.class, responseCode = "201")
    public Response bring(
            @PathParam("board") UUID board,
            @QueryParam("title") @Nullable String title,
            @QueryParam("seenAs") @Nullable String seenAs,
            @QueryParam("words") @Nullable String words,
            @QueryParam("in") List<UUID> people,
            @QueryParam("others") @Nullable Others others,
            InputStream file) {
        if (others == null) {
            throw Refusal.invalid("others", "stories.missing.others");
        }
        return made(media.add(
                board, PieceWords.of(title, words, seenAs), new Taken(Named.people("in", people), others), file));
    }

    private static Response made(Added added) {
        return Response.status(Response.Status.CREATED).entity(added).build();
    }

    /** A story, and how it came if somebody else types it. */
    public record Told(
            @Nullable String title,
            @Nullable String words,
            @Nullable Behalf behalf) {}
}
