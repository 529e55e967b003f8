package org.alongside.consent.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.alongside.consent.ConsentState;
import org.alongside.consent.purposes.Audience;
import org.alongside.consent.register.CountSnapshot;
import org.alongside.consent.register.DecisionRegisterService;
import org.alongside.consent.register.PermitSnapshot;
import org.alongside.consent.register.RegisterFilter;
import org.alongside.platform.Refusal;
import org.alongside.platform.rest.Page;
import org.jspecify.annotations.Nullable;

/** Where decisions stand, for data protection leads and auditors: counts that name nobody, and running yeses by key. */
@Path("consent/register")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RegisterResource {
    private static final int CHUNK = 500;

    @Inject
    DecisionRegisterService register;

    /** Each purpose with its counts; a count that is too small is left out. */
    @GET
    public Page<CountSnapshot> counts(
            @QueryParam("purpose") @Nullable String purpose,
            @QueryParam("state") @Nullable ConsentState state,
            @QueryParam("audience") @Nullable Audience audience,
            @QueryParam("version") @Nullable Integer version) {
        List<CountSnapshot> counts = register.counts(new RegisterFilter(purpose, state, audience, version, null));
        return new Page<>(counts, 1, counts.size(), false);
    }

    /** The same as a file, with commas between. */
    @GET
    @Path("counts-file")
    @Produces("text/csv")
    public String countsFile(
            @QueryParam("purpose") @Nullable String purpose,
            @QueryParam("state") @Nullable ConsentState state,
            @QueryParam("audience") @Nullable Audience audience,
            @QueryParam("version") @Nullable Integer version) {
        return RegisterFiles.counts(register.counts(new RegisterFilter(purpose, state, audience, version, null)));
    }

    /** Yeses that run, by key; {@code endsBefore} is a time such as 2027-01-01T00:00:00Z. */
    @GET
    @Path("running")
    public Page<PermitSnapshot> running(
            @QueryParam("purpose") @Nullable String purpose,
            @QueryParam("audience") @Nullable Audience audience,
            @QueryParam("version") @Nullable Integer version,
            @QueryParam("endsBefore") @Nullable String endsBefore,
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("size") @DefaultValue("50") int size) {
        int from = Math.max(1, page);
        int most = Page.size(size);
        RegisterFilter filter = new RegisterFilter(purpose, null, audience, version, time(endsBefore));
        return Page.of(register.running(filter, from, most), from, most);
    }

    /** The same as a file, with commas between, written as it is read. */
    @GET
    @Path("running-file")
    @Produces("text/csv")
    public StreamingOutput runningFile(
            @QueryParam("purpose") @Nullable String purpose,
            @QueryParam("audience") @Nullable Audience audience,
            @QueryParam("version") @Nullable Integer version,
            @QueryParam("endsBefore") @Nullable String endsBefore) {
        RegisterFilter filter = new RegisterFilter(purpose, null, audience, version, time(endsBefore));
        List<PermitSnapshot> first = register.running(filter, 1, CHUNK);
        return out -> {
            out.write(RegisterFiles.PERMITS.getBytes(StandardCharsets.UTF_8));
            List<PermitSnapshot> part = first;
            for (int page = 1; !part.isEmpty(); page++) {
                List<PermitSnapshot> own = part.subList(0, Math.min(CHUNK, part.size()));
                out.write(RegisterFiles.permits(own).getBytes(StandardCharsets.UTF_8));
                part = part.size() > CHUNK ? register.running(filter, page + 1, CHUNK) : List.of();
            }
        };
    }

    private static @Nullable Instant time(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw Refusal.invalid("endsBefore", "consent.registerDay");
        }
    }
}
