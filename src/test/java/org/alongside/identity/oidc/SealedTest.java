package org.alongside.identity.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SealedTest {
    @Test
    void onlyTheSecretOpensIt() {
        String sealed = Sealed.seal("eyJ.who.somebody-is", "the session's secret");
        assertThat(sealed).doesNotContain("eyJ", "somebody");
        assertThat(Sealed.open(sealed, "the session's secret")).contains("eyJ.who.somebody-is");
        assertThat(Sealed.open(sealed, "another")).isEmpty();
        assertThat(Sealed.open(
                        sealed.replace(sealed.charAt(20), sealed.charAt(20) == 'A' ? 'B' : 'A'),
                        "the session's secret"))
                .isEmpty();
        assertThat(Sealed.open("rubbish", "the session's secret")).isEmpty();
        assertThat(Sealed.seal("a", "b")).isNotEqualTo(Sealed.seal("a", "b"));
    }
}
