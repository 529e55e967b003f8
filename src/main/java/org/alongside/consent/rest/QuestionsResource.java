package org.alongside.consent.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.consent.Answer;
import org.alongside.consent.Artefact;
import org.alongside.consent.Scope;
import org.alongside.consent.asking.AskService;
import org.alongside.consent.asking.AskSnapshot;
import org.alongside.consent.asking.QuestionService;
import org.alongside.consent.asking.QuestionSnapshot;
import org.alongside.consent.asking.ShareService;
import org.alongside.consent.asking.ShareSnapshot;
import org.alongside.consent.deciding.ConsentService;
import org.alongside.consent.deciding.Outcome;
import org.alongside.platform.rest.Page;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** Questions: asked by staff, answered by the person they were put to. */
@Path("consent/asks")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class QuestionsResource {
    @Inject
    AskService asking;

    @Inject
    QuestionService questions;

    @Inject
    ConsentService consent;

    @Inject
    ShareService sharing;

    /** The questions that wait for whoever asks this. */
    @GET
    public Page<AskSnapshot> open() {
        List<AskSnapshot> open = questions.open();
        return new Page<>(open, 1, open.size(), false);
    }

    @POST
    @APIResponseSchema(value = Asked.class, responseCode = "201")
    public Response ask(Question question) {
        Scope scope = question.kind() == null || question.thing() == null
                ? Scope.everything()
                : Scope.of(new Artefact(question.kind(), question.thing()));
        UUID ask = asking.ask(
                Needed.of(question.person(), "person"),
                Needed.of(question.purpose(), "purpose"),
                scope,
                Needed.of(question.place(), "place"),
                Optional.ofNullable(question.words()).orElse(""));
        return Response.status(Response.Status.CREATED).entity(new Asked(ask)).build();
    }

    /** The bodies that something may be shared with, for whoever answers for this person; asked about as any question. */
    @GET
    @Path("bodies/{person}")
    public ShareSnapshot bodies(@PathParam("person") UUID whom) {
        return sharing.of(whom);
    }

    @GET
    @Path("{id}")
    public QuestionSnapshot question(@PathParam("id") UUID id) {
        return questions.question(id);
    }

    /** One of YES, NO, NOT_NOW, HELP; none of them is the default. */
    @POST
    @Path("{id}/answer")
    public Outcome answer(@PathParam("id") UUID id, Given given) {
        return consent.answer(
                id,
                Needed.of(given.answer(), "answer"),
                Needed.of(given.rendition(), "rendition"),
                Needed.of(given.command(), "command"),
                Optional.ofNullable(given.statement()).orElse(""));
    }

    /**
     * A question to be put.
     *
     * @param kind kind of the thing it is about, such as {@code card}; null for everything
     */
    public record Question(
            @Nullable UUID person,
            @Nullable String purpose,
            @Nullable String kind,
            @Nullable UUID thing,
            @Nullable String place,
            @Nullable String words) {}

    /** Where the question is; the same for an older one about the same thing. */
    public record Asked(UUID id) {}

    /**
     * An answer.
     *
     * @param rendition the form of the question that was shown
     * @param command made by the caller; sent twice it is one answer
     * @param statement a clear yes in the person's own words; needed where the question says {@code explicit}
     */
    public record Given(
            @Nullable Answer answer,
            @Nullable UUID rendition,
            @Nullable UUID command,
            @Nullable String statement) {}
}
