package org.alongside.administration.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.alongside.administration.SettingLine;
import org.alongside.administration.WordsService;
import org.alongside.administration.WordsService.Preview;
import org.alongside.administration.WordsService.SignalLine;

/** The forum's own words and signals; they are changed as settings. */
@Path("admin/words")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class WordsResource {
    @Inject
    WordsService service;

    @GET
    public Answer words() {
        return new Answer(service.words(), service.signals(), service.previews());
    }

    /** What there is, and how it reads. */
    public record Answer(List<SettingLine> settings, List<SignalLine> signals, List<Preview> previews) {}
}
