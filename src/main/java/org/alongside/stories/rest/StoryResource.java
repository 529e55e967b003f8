package org.alongside.stories.rest;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static jakarta.ws.rs.core.MediaType.APPLICATION_OCTET_STREAM;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.consent.uses.WentTo;
import org.alongside.platform.Refusal;
import org.alongside.stories.Added;
import org.alongside.stories.Attribution;
import org.alongside.stories.Finished;
import org.alongside.stories.FinishedSnapshot;
import org.alongside.stories.Outlet;
import org.alongside.stories.PieceSnapshot;
import org.alongside.stories.PieceWords;
import org.alongside.stories.telling.FinishService;
import org.alongside.stories.telling.ShelfService;
import org.alongside.stories.telling.TellService;
import org.alongside.stories.telling.TendService;
import org.alongside.stories.telling.TidyService;
import org.alongside.supporters.stamp.Behalf;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** One story, picture or recording. */
@Path("stories/{piece}")
@ApplicationScoped
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public class StoryResource {
    @Inject
    ShelfService shelves;

    @Inject
    TellService telling;

    @Inject
    TendService tend;

    @Inject
    FinishService finishing;

    @Inject
    TidyService tidying;

    @GET
    public PieceSnapshot piece(@PathParam("piece") UUID piece) {
        return shelves.piece(piece);
    }

    /** Every place it went to, for those who look after it. */
    @GET
    @Path("places")
    public List<WentTo> places(@PathParam("piece") UUID piece) {
        return shelves.places(piece);
    }

    /** The version for everyone, for its teller and those who look after the board. */
    @GET
    @Path("finished")
    public FinishedSnapshot finished(@PathParam("piece") UUID piece) {
        return shelves.finished(piece).orElseThrow(() -> Refusal.unknown("stories.piece"));
    }

    /** Says a story in other words, or what goes with a file. */
    @PUT
    public void change(@PathParam("piece") UUID piece, Changed changed) {
        PieceWords words = PieceWords.of(changed.title(), changed.words(), changed.seenAs());
        if (shelves.piece(piece).story()) {
            var unused = telling.change(piece, words, changed.version(), changed.behalf());
        } else {
            tend.describe(piece, words);
        }
    }

    @DELETE
    public void remove(@PathParam("piece") UUID piece) {
        var unused = tidying.remove(piece);
    }

    /** Asks a story's teller about its version for everyone. */
    @PUT
    @Path("finished")
    public Added finish(@PathParam("piece") UUID piece, Wanted wanted) {
        return finishing.finish(
                piece, Finished.of(wanted.title(), wanted.words(), wanted.attribution(), wanted.outlets()));
    }

    /** Asks everybody in a picture or recording whether everyone may see it. */
    @POST
    @Path("questions")
    public void askEveryone(@PathParam("piece") UUID piece) {
        finishing.askEveryone(piece);
    }

    /** Puts it on the public page, or takes it from there. */
    @PUT
    @Path("published")
    public void publish(@PathParam("piece") UUID piece, Published published) {
        finishing.publish(piece, published.everyone());
    }

    /** A second person has looked: everybody who can be recognised is named. */
    @POST
    @Path("people-check")
    public void checkPeople(@PathParam("piece") UUID piece) {
        tend.checkPeople(piece);
    }

    /** Brings a copy in which these people cannot be recognised; the file is the body. */
    @POST
    @Path("copies")
    @Consumes(APPLICATION_OCTET_STREAM)
    @APIResponseSchema(value = MaskedCopy.class, responseCode = "201")
    public Response mask(@PathParam("piece") UUID piece, @QueryParam("without") List<UUID> without, InputStream file) {
        MaskedCopy copy = new MaskedCopy(tend.addMasked(piece, Named.people("without", without), file));
        return Response.status(Response.Status.CREATED).entity(copy).build();
    }

    /** A second person has looked at a copy. */
    @POST
    @Path("copies/{copy}/check")
    public void checkCopy(@PathParam("piece") UUID piece, @PathParam("copy") UUID copy) {
        tend.checkCopy(piece, copy);
    }

    /** Other words; the version is that of the words that were read. */
    public record Changed(
            @Nullable String title,
            @Nullable String words,
            @Nullable String seenAs,
            long version,
            @Nullable Behalf behalf) {}

    /** A version for everyone. */
    public record Wanted(
            @Nullable String title,
            @Nullable String words,
            @Nullable Attribution attribution,
            @Nullable Set<Outlet> outlets) {}

    /** Whether everyone may see it. */
    public record Published(boolean everyone) {}

    /** A new copy. */
    public record MaskedCopy(UUID id) {}
}
