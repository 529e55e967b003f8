package org.alongside.home.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.alongside.home.AccessList;
import org.alongside.home.AccessListService;
import org.alongside.identity.needs.Adjustment;
import org.alongside.identity.needs.ShoppingList;

/** What the people of a board or a meeting need, as far as whoever asks may know. */
@Path("access")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AccessResource {
    @Inject
    AccessListService service;

    @GET
    @Path("{board}")
    public Answer board(@PathParam("board") UUID board) {
        return answer(service.board(board));
    }

    @GET
    @Path("meetings/{meeting}")
    public Answer meeting(@PathParam("meeting") UUID meeting) {
        return answer(service.meeting(meeting));
    }

    private static Answer answer(AccessList list) {
        return new Answer(
                list.title(),
                list.organises(),
                list.lines(),
                list.named().stream()
                        .map(it -> new Somebody(it.person().id(), it.person().name(), it.needs()))
                        .toList());
    }

    /** What to arrange, without names; and what people agreed that others may know. */
    public record Answer(String title, boolean organises, List<ShoppingList.Line> lines, List<Somebody> named) {}

    /** A person, and what they agreed may be known. */
    public record Somebody(UUID id, String name, List<Adjustment> needs) {}
}
