package org.alongside.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Tests that could not fail would be worse than none: what the visits watch for is seen. */
@OnServer
class HarnessST {
    @Test
    void axeSeesWhatIsWrongAndWhere(Browsers browsers) {
        Visit visit = browsers.visitor();
        visit.page().setContent("<html lang=en><title>T</title><main><h1>T</h1><img id=bare src='data:,'></main>");
        assertThatThrownBy(visit::axe).hasMessageContaining("image-alt").hasMessageContaining("#bare");
    }

    @Test
    void consoleErrorsAndBlockedScriptsAreSeen(Browsers browsers) {
        Visit visit = browsers.visitor()
                .expect("said aloud")
                .expect("Content Security Policy")
                .expect("status of 404");
        visit.intranet("/");
        visit.page().evaluate("console.error('said aloud')");
        visit.page()
                .evaluate(
                        "document.body.append(Object.assign(document.createElement('script'), { text: 'let a = 1' }))");
        visit.intranet("/no-such-page");
        visit.page().waitForCondition(() -> visit.troubles().size() >= 3);
        assertThat(visit.troubles())
                .anyMatch(trouble -> trouble.contains("said aloud"))
                .anyMatch(trouble -> trouble.contains("Content Security Policy"))
                .anyMatch(trouble -> trouble.contains("status of 404"));
        assertThat(visit.end(false)).isEmpty();
    }

    @Test
    void nobodySharesABrowser(Browsers browsers) {
        browsers.staff("amina");
        assertThat(browsers.visitor().intranet("/staff")).isEqualTo(200);
        assertThat(browsers.visitor().get("/staff").text()).contains("Sign in").doesNotContain("Amina");
    }
}
