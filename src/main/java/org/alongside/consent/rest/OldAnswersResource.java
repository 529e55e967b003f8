package org.alongside.consent.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.consent.desk.ImportLine;
import org.alongside.consent.desk.ImportService;
import org.alongside.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** Answers from before Alongside, for the data protection lead. */
@Path("consent/old-answers")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class OldAnswersResource {
    @Inject
    ImportService imports;

    /** What would become of each row; nothing is written. */
    @POST
    @Path("preview")
    public List<ImportLine> preview(OldList list) {
        return imports.preview(list.needed());
    }

    /** All of it or nothing; the same command twice is one import. */
    @POST
    public List<ImportLine> bringIn(OldList list) {
        return imports.bringIn(
                list.needed(),
                Optional.ofNullable(list.command())
                        .orElseThrow(() -> Refusal.invalid("command", "consent.valueNeeded", "command")));
    }

    /** Lines of the columns person, purpose, answer, date, method, notice, and an id made by the caller. */
    public record OldList(@Nullable String list, @Nullable UUID command) {
        private String needed() {
            return Optional.ofNullable(list).orElseThrow(() -> Refusal.invalid("list", "consent.valueNeeded", "list"));
        }
    }
}
