package org.alongside.consent.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys outside the database: what they seal, and what happens when they are gone. */
class VaultTest {
    @TempDir
    Path folder;

    @Test
    void sealedWordsAreReadWithTheKeyAtTheirPlaceAndNowhereElse() throws Exception {
        Vault vault = new Vault(folder);
        byte[] key = vault.keyOf("joan");
        String sealed = Seal.close(key, "joan|support|note|1", "She was tired that day");
        assertThat(sealed).doesNotContain("tired");
        assertThat(Seal.open(vault.keyOf("joan"), "joan|support|note|1", sealed))
                .isEqualTo("She was tired that day");
        assertThatThrownBy(() -> Seal.open(key, "joan|support|note|2", sealed))
                .isInstanceOf(GeneralSecurityException.class);
        assertThatThrownBy(() -> Seal.open(vault.keyOf("tom"), "joan|support|note|1", sealed))
                .isInstanceOf(GeneralSecurityException.class);
    }

    @Test
    void aDestroyedKeyIsGoneForGood() {
        Vault vault = new Vault(folder);
        byte[] before = vault.keyOf("joan");
        vault.destroy("joan");
        vault.destroy("joan");
        assertThat(vault.key("joan")).isEmpty();
        assertThat(vault.keyOf("joan")).isNotEqualTo(before);
    }

    @Test
    void aLostSigningKeyIsNoticedAndNotReplacedInSilence() throws Exception {
        Vault vault = new Vault(folder);
        assertThat(vault.signing().getPublic())
                .isEqualTo(new Vault(folder).signing().getPublic());
        vault.append(Vault.CHECKPOINTS, "signed");
        Files.delete(folder.resolve("signing-key.pem"));
        assertThatThrownBy(vault::signing).hasMessageContaining("the key that signed earlier checkpoints is missing");
    }

    @Test
    void theEndOfAFileIsReadWithoutTheRest() {
        Vault vault = new Vault(folder);
        assertThat(vault.lastLine(Vault.JOURNAL)).isEmpty();
        vault.append(Vault.JOURNAL, "the first");
        assertThat(vault.lastLine(Vault.JOURNAL)).contains("the first");
        for (int line = 0; line < 10; line++) {
            vault.append(Vault.JOURNAL, "é".repeat(999) + line);
        }
        assertThat(vault.lastLine(Vault.JOURNAL)).contains("é".repeat(999) + 9);
    }
}
