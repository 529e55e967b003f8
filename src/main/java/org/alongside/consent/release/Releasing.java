package org.alongside.consent.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.alongside.consent.Chore;
import org.alongside.consent.ConsentSettings;
import org.alongside.consent.vault.Outside;
import org.alongside.consent.vault.Vault;
import org.alongside.platform.Refusal;
import org.alongside.platform.settings.Settings;
import org.alongside.platform.text.Digest;

/**
 * Makes a report or export and lets it out: made apart and outside any transaction, released in one, and moved to its
 * place only after that. Whoever is interrupted leaves nothing half out: the next round finishes or clears away.
 */
@ApplicationScoped
public class Releasing implements Chore {
    private static final Logger LOG = Logger.getLogger(Releasing.class.getName());
    private static final String MAKING = "making";
    private static final String OUT = "out";

    @Inject
    ReleaseService release;

    @Inject
    Outside outside;

    @Inject
    Clock clock;

    @Inject
    Settings settings;

    /**
     * Three tries, then it waits for a person.
     *
     * @param render the file's content from what may be in it; called once for each try
     */
    public ExportSnapshot release(
            NewExport wanted, Collection<ExportItem> items, Function<List<ExportItem>, byte[]> render) {
        PreparedExport prepared = begin(wanted, items);
        finish(prepared, items, render);
        return release.snapshot(prepared.id());
    }

    /** @throws Refusal RULE where nothing can be let out now, so that nobody does the work for nothing */
    public void mustBePossible() {
        outside.needed();
        release.mustBePossible();
    }

    /** The first step, for whoever wants it out: what may be in it now. */
    public PreparedExport begin(NewExport wanted, Collection<ExportItem> items) {
        outside.needed();
        return release.prepare(wanted, items);
    }

    /** All further steps; they need nobody to wait for them. */
    public ExportStatus finish(
            PreparedExport prepared, Collection<ExportItem> items, Function<List<ExportItem>, byte[]> render) {
        Vault vault = outside.needed();
        UUID id = prepared.id();
        ExportStatus status = attempt(vault, prepared, render);
        while (status == ExportStatus.STALE) {
            status = attempt(vault, release.prepareAgain(id, items), render);
        }
        if (status != ExportStatus.RELEASED) {
            delete(vault.place(MAKING, id.toString()));
            return status;
        }
        publish(vault, id);
        return ExportStatus.PUBLISHED;
    }

    private ExportStatus attempt(Vault vault, PreparedExport prepared, Function<List<ExportItem>, byte[]> render) {
        Path file = vault.place(MAKING, prepared.id().toString());
        boolean undone = true;
        try {
            byte[] content = render.apply(prepared.items());
            Files.createDirectories(vault.place(MAKING));
            Files.write(file, content);
            // whether it is out is now for the database to say: a line that breaks here leaves all to the next round
            undone = false;
            return release.release(prepared.id(), Digest.sha256(content));
        } catch (IOException e) {
            throw Refusal.rule("consent.exportNoRoom");
        } catch (Refusal refused) {
            undone = true;
            throw refused;
        } finally {
            if (undone) {
                release.dropped(prepared.id());
                delete(file);
            }
        }
    }

    /** From where it was made to its place; whoever comes second finds it done. */
    private void publish(Vault vault, UUID id) {
        Path making = vault.place(MAKING, id.toString());
        Path out = vault.place(OUT, id.toString());
        try {
            if (Files.exists(making)) {
                Files.createDirectories(vault.place(OUT));
                Files.move(making, out, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            if (!Files.exists(out)) {
                throw new UncheckedIOException(e);
            }
        }
        if (Files.exists(out)) {
            release.published(id);
        } else {
            release.dropped(id);
        }
    }

    /** The file of a published export, for one person whom the caller has let; counted. */
    public byte[] fetch(UUID id) {
        release.downloaded(id);
        try {
            return Files.readAllBytes(outside.needed().place(OUT, id.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a stopped server left behind: released ones are brought to their place, forgotten ones cleared away. */
    @Override
    public void round() {
        outside.vault().ifPresent(vault -> {
            release.released().forEach(id -> publish(vault, id));
            release.forgotten(clock.instant()
                            .minus(settings.get(ConsentSettings.EXPORT_PATIENCE))
                            .toEpochMilli())
                    .forEach(id -> {
                        release.dropped(id);
                        delete(vault.place(MAKING, id.toString()));
                    });
        });
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // nobody is given it, and a folder that cannot be written to has said so already
            LOG.log(Level.WARNING, e, () -> "what was half made could not be cleared away: " + file);
        }
    }
}
