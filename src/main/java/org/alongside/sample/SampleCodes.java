package org.alongside.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Collectors;
import org.alongside.identity.membership.InvitationService;
import org.alongside.identity.membership.NewWayIn;
import org.alongside.platform.settings.Settings;

/** Invites two members at every start of a trial and tells a file how they come in; on a real installation nobody. */
@ApplicationScoped
class SampleCodes {
    private static final List<String> MEMBERS = List.of("joan", "tom");

    @Inject
    Settings settings;

    @Inject
    InvitationService invitations;

    void hand(Cast cast) {
        String file = settings.get(SampleSettings.CODES);
        if (file.isEmpty()) {
            return;
        }
        cast.enter("amina");
        String lines = MEMBERS.stream()
                .map(member -> invitations.invite(cast.id(member)))
                .map(SampleCodes::line)
                .collect(Collectors.joining("\n", "", "\n"));
        write(Path.of(file), lines);
    }

    /** Whoever waits for codes learns that there are none, and where the reason stands. */
    void sorry() {
        String file = settings.get(SampleSettings.CODES);
        if (!file.isEmpty()) {
            write(Path.of(file), "The sample data could not be loaded; the log says why.\n");
        }
    }

    private static String line(NewWayIn way) {
        return way.code() + "  " + way.person().name();
    }

    /** Whoever waits for the file finds it whole. */
    private static void write(Path file, String lines) {
        try {
            Path half = file.resolveSibling(file.getFileName() + ".new");
            Files.writeString(half, lines);
            Files.move(half, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("alongside.sample-codes: " + file + " cannot be written", e);
        }
    }
}
