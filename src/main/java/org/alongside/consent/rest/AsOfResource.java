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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alongside.consent.Scope;
import org.alongside.consent.register.AsOf;
import org.alongside.consent.register.AsOfAnswer;
import org.alongside.consent.register.AsOfPart;
import org.alongside.consent.register.AsOfService;
import org.alongside.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** What was permitted at a moment of the past, added up from the log alone, for data protection leads and auditors. */
@Path("consent/as-of")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AsOfResource {
    @Inject
    AsOfService past;

    /**
     * Who permitted a purpose, by key, with notice, basis and uses: when the log ended with {@code seq}, or at the time
     * {@code at}. A part at a time: {@code after} is the {@code next} of the part before.
     */
    @GET
    public AsOfPart permitted(
            @QueryParam("purpose") @Nullable String purpose,
            @QueryParam("seq") @Nullable Long seq,
            @QueryParam("at") @Nullable String at,
            @QueryParam("after") @DefaultValue("") String after) {
        return past.permitted(needed(purpose, "purpose"), past.moment(seq, time(at)), after);
    }

    /** All of it as a file, with commas between, written as it is read. */
    @GET
    @Path("file")
    @Produces("text/csv")
    public StreamingOutput file(
            @QueryParam("purpose") @Nullable String purpose,
            @QueryParam("seq") @Nullable Long seq,
            @QueryParam("at") @Nullable String at) {
        String code = needed(purpose, "purpose");
        AsOf moment = past.moment(seq, time(at));
        AsOfPart first = past.permitted(code, moment, "");
        return out -> {
            out.write(RegisterFiles.PERMITS.getBytes(StandardCharsets.UTF_8));
            Optional<AsOfPart> part = Optional.of(first);
            while (part.isPresent()) {
                out.write(RegisterFiles.permits(part.get().permits()).getBytes(StandardCharsets.UTF_8));
                String next = part.get().next();
                part = next.isEmpty() ? Optional.empty() : Optional.of(past.permitted(code, moment, next));
            }
        };
    }

    /** The gate, run again as of then; {@code scope} from narrow to wide, without the widest, may stand there often. */
    @GET
    @Path("gate")
    public AsOfAnswer gate(
            @QueryParam("key") @Nullable String key,
            @QueryParam("purpose") @Nullable String purpose,
            @QueryParam("scope") List<String> scope,
            @QueryParam("seq") @Nullable Long seq,
            @QueryParam("at") @Nullable String at) {
        List<String> widths = new ArrayList<>(scope);
        widths.remove(Scope.EVERYTHING);
        widths.add(Scope.EVERYTHING);
        return past.gate(needed(key, "key"), needed(purpose, "purpose"), new Scope(widths), past.moment(seq, time(at)));
    }

    private static String needed(@Nullable String value, String field) {
        return Optional.ofNullable(value).orElseThrow(() -> Refusal.invalid(field, "consent.valueNeeded", field));
    }

    private static @Nullable Instant time(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw Refusal.invalid("at", "consent.registerDay");
        }
    }
}
