package org.alongside.consent.verifying;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.alongside.consent.Chore;
import org.alongside.consent.ConsentSettings;
import org.alongside.consent.log.Anchor;
import org.alongside.consent.log.Tree;
import org.alongside.consent.records.Checkpoint;
import org.alongside.consent.records.ConsentLog;
import org.alongside.consent.records.Decisions;
import org.alongside.consent.vault.Outside;
import org.alongside.consent.vault.Vault;
import org.alongside.platform.outbox.Outbox;
import org.alongside.platform.settings.Settings;
import org.alongside.platform.text.Texts;

/** Signs what the log sums up to, and gives it to those who are no part of the database: a file, and people. */
@ApplicationScoped
@Transactional
public class CheckpointService implements Chore {
    private static final long HOUR = Duration.ofHours(1).toMillis();
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

    @Inject
    ConsentLog log;

    @Inject
    Outside outside;

    @Inject
    Settings settings;

    @Inject
    Outbox outbox;

    @Inject
    Texts texts;

    @Inject
    Decisions decisions;

    @Override
    public void round() {
        outside.vault().ifPresent(vault -> {
            Optional<Checkpoint> last = log.lastCheckpoint();
            long news = log.headSeq() - last.map(Checkpoint::size).orElse(0L);
            boolean hourly = decisions.now() - last.map(Checkpoint::madeMs).orElse(0L) >= HOUR;
            if (news >= settings.get(ConsentSettings.CHECKPOINT_EVENTS) || (news > 0 && hourly)) {
                sign(vault, last);
            }
        });
    }

    /** Reads only what is new since the last one. */
    private void sign(Vault vault, Optional<Checkpoint> last) {
        Tree tree = last.map(Checkpoint::tree).orElseGet(Tree::new);
        log.leavesAfter(tree.size(), tree::add);
        Anchor anchor = new Anchor(tree.size(), tree.root(), decisions.now());
        try {
            String jws = anchor.signed(vault.signing().getPrivate());
            log.add(new Checkpoint(tree, anchor, jws));
            vault.append(Vault.CHECKPOINTS, jws);
            tell(anchor, jws);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform brings ES256", e);
        }
    }

    private void tell(Anchor anchor, String jws) {
        COMMA.splitAsStream(settings.get(ConsentSettings.WITNESSES).strip())
                .filter(address -> !address.isEmpty())
                .forEach(address -> outbox.mail(
                        null,
                        address,
                        texts.of(Texts.STANDARD, "consent.witnessTitle", anchor.size()),
                        texts.of(Texts.STANDARD, "consent.witnessBody", anchor.size(), anchor.root(), jws)));
    }
}
