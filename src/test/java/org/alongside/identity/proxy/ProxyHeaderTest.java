package org.alongside.identity.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.identity.Method;
import org.alongside.identity.sessions.HostUser;
import org.alongside.testing.SettingsOf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProxyHeaderTest {
    private static final String PROXY = "10.1.2.3";

    private final ProxyHeader header = new ProxyHeader();
    private final Map<String, List<String>> sent = new HashMap<>(Map.of(
            "X-Alongside-Proxy", List.of("a long secret"),
            "X-Remote-User", List.of("u4711"),
            "X-Remote-Name", List.of("Amina Yusuf")));

    ProxyHeaderTest() {
        header.settings = new SettingsOf(Map.of(
                "alongside.identity.proxy-addresses", "10.1.0.0/16, 2001:db8::/33, 192.0.2.7",
                "alongside.identity.proxy-secret", "a long secret"));
    }

    @Test
    void theProxySaysWhoIsThere() {
        assertThat(from(PROXY)).contains(new HostUser(Method.PROXY, "u4711", "Amina Yusuf"));
        assertThat(from("2001:db8:1::9")).isPresent();
        assertThat(from("192.0.2.7")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"10.2.0.1", "127.0.0.1", "192.0.2.8", "2001:db8:8000::1", "::ffff:9.9.9.9", "proxy.example", ""})
    void nobodyElseDoes(String elsewhere) {
        assertThat(from(elsewhere)).isEmpty();
    }

    @Test
    void itNeedsTheSecret() {
        sent.put("X-Alongside-Proxy", List.of("a long secreT"));
        assertThat(from(PROXY)).isEmpty();
        sent.put("X-Alongside-Proxy", List.of());
        assertThat(from(PROXY)).isEmpty();
        sent.put("X-Alongside-Proxy", List.of(""));
        header.settings = new SettingsOf(Map.of("alongside.identity.proxy-addresses", "10.1.0.0/16"));
        assertThat(from(PROXY)).as("no secret is no secret").isEmpty();
    }

    @Test
    void aSecondValueThatSomebodySlippedInIsNotBelieved() {
        sent.put("X-Remote-User", List.of("u0001", "u4711"));
        assertThat(from(PROXY)).isEmpty();
        sent.put("X-Remote-User", List.of(" "));
        assertThat(from(PROXY)).isEmpty();
    }

    @Test
    void aNameMayStayAwayAndMayHaveAnyLetters() {
        sent.put("X-Remote-Name", List.of());
        assertThat(from(PROXY).map(HostUser::name)).contains("");
        String asServersReadIt = new String("Zoë Łuczak".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        sent.put("X-Remote-Name", List.of(asServersReadIt));
        assertThat(from(PROXY).map(HostUser::name)).contains("Zoë Łuczak");
        sent.put("X-Remote-Name", List.of("Zoë"));
        assertThat(from(PROXY).map(HostUser::name)).contains("Zoë");
    }

    @Test
    void withoutAddressesNobodyIsBelieved() {
        assertThat(Addresses.of("").contain(PROXY)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy.example", "10.1.0.0/33", "10.1", "10.1.0.0/-1", "300.1.1.1", "10.1.0.0/x", "::/129"})
    void whatIsNoAddressIsSaidAtStart(String wrong) {
        assertThatThrownBy(() -> Addresses.of(wrong)).isInstanceOf(IllegalArgumentException.class);
    }

    private Optional<HostUser> from(String address) {
        return header.user(address, name -> sent.getOrDefault(name, List.of()));
    }
}
