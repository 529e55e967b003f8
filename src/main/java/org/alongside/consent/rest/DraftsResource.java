package org.alongside.consent.rest;

import static jakarta.ws.rs.core.MediaType.APPLICATION_OCTET_STREAM;

import jakarta.enterprise.context.RequestScoped;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.alongside.consent.drafts.DraftSnapshot;
import org.alongside.consent.drafts.NoticeService;
import org.alongside.consent.notices.Change;
import org.alongside.consent.notices.Variant;
import org.alongside.consent.notices.Wording;
import org.alongside.platform.Refusal;
import org.alongside.platform.rest.Page;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** New words of questions, on their way: written by data protection leads, checked by somebody named, published. */
@Path("consent/drafts")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class DraftsResource {
    @Inject
    NoticeService notices;

    /** What waits for the check of whoever asks. */
    @GET
    public Page<DraftSnapshot> toCheck() {
        List<DraftSnapshot> waiting = notices.toCheck();
        return new Page<>(waiting, 1, waiting.size(), false);
    }

    /** A new version of what is asked already; answers where its draft is. */
    @POST
    @APIResponseSchema(value = Begun.class, responseCode = "201")
    public Response begin(Beginning beginning) {
        UUID draft = notices.start(
                Needed.of(beginning.purpose(), "purpose"), Needed.of(beginning.change(), "change"), beginning.adds());
        return Response.status(Response.Status.CREATED).entity(new Begun(draft)).build();
    }

    @GET
    @Path("{id}")
    public DraftSnapshot draft(@PathParam("id") UUID id) {
        return notices.draft(id);
    }

    /** The words of one form as they are kept and hashed: one thing a line, its name before it. */
    @GET
    @Path("{id}/forms/{form}")
    @Produces(MediaType.TEXT_PLAIN)
    public String words(@PathParam("id") UUID id, @PathParam("form") Variant form) {
        return notices.draft(id)
                .form(form)
                .orElseThrow(() -> Refusal.unknown("consent.draft"))
                .words()
                .wording()
                .body();
    }

    /** Writes one form, in the same lines; whoever did not see the latest edit is answered with the draft as it is. */
    @PUT
    @Path("{id}/forms/{form}")
    public DraftSnapshot write(@PathParam("id") UUID id, @PathParam("form") Variant form, Words words) {
        return notices.write(id, Needed.of(words.seen(), "seen"), form, read(Needed.of(words.words(), "words")));
    }

    /** Large print, or what is heard or seen: the file is the body, and empty for large print. */
    @PUT
    @Path("{id}/forms/{form}/recording")
    @Consumes(APPLICATION_OCTET_STREAM)
    public DraftSnapshot record(
            @PathParam("id") UUID id,
            @PathParam("form") Variant form,
            @QueryParam("seen") @Nullable Long seen,
            InputStream file) {
        return notices.add(id, Needed.of(seen, "seen"), form, file);
    }

    @DELETE
    @Path("{id}/forms/{form}")
    public DraftSnapshot leaveOut(
            @PathParam("id") UUID id, @PathParam("form") Variant form, @QueryParam("seen") @Nullable Long seen) {
        return notices.drop(id, Needed.of(seen, "seen"), form);
    }

    /** A picture that lines may use by the name that is answered. */
    @POST
    @Path("{id}/pictures")
    @Consumes(APPLICATION_OCTET_STREAM)
    @APIResponseSchema(value = Uploaded.class, responseCode = "201")
    public Response picture(@PathParam("id") UUID id, InputStream file) {
        return Response.status(Response.Status.CREATED)
                .entity(new Uploaded(notices.upload(id, file)))
                .build();
    }

    /** Names a colleague who says whether the forms mean the same. */
    @POST
    @Path("{id}/checkers")
    public void nameChecker(@PathParam("id") UUID id, Checker checker) {
        notices.nameChecker(id, Needed.of(checker.person(), "person"));
    }

    /** "It means the same", of the words with this hash and no others. */
    @POST
    @Path("{id}/forms/{form}/check")
    public DraftSnapshot check(@PathParam("id") UUID id, @PathParam("form") Variant form, Checked checked) {
        return notices.check(id, form, Needed.of(checked.sha256(), "sha256"));
    }

    /** Freezes the words and puts them in force. */
    @POST
    @Path("{id}/publication")
    public void publish(@PathParam("id") UUID id, Publication publication) {
        notices.publish(id, Needed.of(publication.seen(), "seen"), publication.noEasyReason());
    }

    @DELETE
    @Path("{id}")
    public void discard(@PathParam("id") UUID id, @QueryParam("seen") @Nullable Long seen) {
        notices.discard(id, Needed.of(seen, "seen"));
    }

    private static Wording read(String words) {
        try {
            return Wording.of(words);
        } catch (IllegalArgumentException unread) {
            throw Refusal.invalid("words", "consent.wordsUnread");
        }
    }

    /**
     * A new version of what is asked.
     *
     * @param purpose its code
     * @param adds code of what is asked in addition; only for that change
     */
    public record Beginning(
            @Nullable String purpose,
            @Nullable Change change,
            @Nullable String adds) {}

    /** Where the draft is. */
    public record Begun(UUID draft) {}

    /**
     * One form.
     *
     * @param seen the number of edits that was read
     */
    public record Words(@Nullable Long seen, @Nullable String words) {}

    /** The name by which a line uses the picture. */
    public record Uploaded(String name) {}

    /** Who is to check. */
    public record Checker(@Nullable UUID person) {}

    /** Which words were checked. */
    public record Checked(@Nullable String sha256) {}

    /**
     * The draft as it is read.
     *
     * @param noEasyReason why there is no Easy Read; only where there is none
     */
    public record Publication(@Nullable Long seen, @Nullable String noEasyReason) {}
}
