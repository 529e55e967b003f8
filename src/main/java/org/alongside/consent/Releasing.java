package org.alongside.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.alongside.consent.vault.Vault;
import org.alongside.platform.Refusal;
import org.alongside.platform.text.Digest;

/**
 * Makes a report or export and lets it out: made apart and outside any transaction, released in one, and moved to its
 * place only after that. Whoever is interrupted leaves nothing half out: the next round finishes or clears away.
 */
@ApplicationScoped
public class Releasing implements Chore {
    private static final String MAKING = "making";
    private static final String OUT = "out";
    private static final Duration FORGOTTEN = Duration.ofHours(1);

    @Inject
    ReleaseService release;

    @Inject
    Outside outside;

    @Inject
    Clock clock;

    /**
     * Three tries, then it waits for a person.
     *
     * @param render the file's content from what may be in it; called once for each try
     */
    public ExportSnapshot release(
            NewExport wanted, Collection<ExportItem> items, Function<List<ExportItem>, byte[]> render) {
        Vault vault = outside.needed();
        PreparedExport prepared = release.prepare(wanted, items);
        UUID id = prepared.id();
        ExportStatus status = attempt(vault, prepared, render);
        while (status == ExportStatus.STALE) {
            status = attempt(vault, release.prepareAgain(id, items), render);
        }
        if (status == ExportStatus.RELEASED) {
            publish(vault, id);
        } else {
            delete(vault.place(MAKING, id.toString()));
        }
        return release.snapshot(id);
    }

    private ExportStatus attempt(Vault vault, PreparedExport prepared, Function<List<ExportItem>, byte[]> render) {
        byte[] content = render.apply(prepared.items());
        try {
            Path file = vault.place(MAKING, prepared.id().toString());
            Files.createDirectories(vault.place(MAKING));
            Files.write(file, content);
        } catch (IOException e) {
            release.dropped(prepared.id());
            delete(vault.place(MAKING, prepared.id().toString()));
            throw Refusal.rule("consent.exportNoRoom");
        }
        return release.release(prepared.id(), Digest.sha256(content));
    }

    private void publish(Vault vault, UUID id) {
        Path making = vault.place(MAKING, id.toString());
        try {
            if (Files.exists(making)) {
                Files.createDirectories(vault.place(OUT));
                Files.move(making, vault.place(OUT, id.toString()), StandardCopyOption.ATOMIC_MOVE);
            }
            release.published(id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file of a published export. */
    public Optional<byte[]> file(UUID id) {
        if (release.snapshot(id).status() != ExportStatus.PUBLISHED) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readAllBytes(outside.needed().place(OUT, id.toString())));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** What a stopped server left behind: released ones are brought to their place, forgotten ones cleared away. */
    @Override
    public void round() {
        outside.vault().ifPresent(vault -> {
            release.released().forEach(id -> publish(vault, id));
            release.forgotten(clock.instant().minus(FORGOTTEN).toEpochMilli()).forEach(id -> {
                release.dropped(id);
                delete(vault.place(MAKING, id.toString()));
            });
        });
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
