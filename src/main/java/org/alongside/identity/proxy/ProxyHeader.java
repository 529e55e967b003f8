package org.alongside.identity.proxy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.alongside.identity.Method;
import org.alongside.identity.sessions.HostUser;
import org.alongside.platform.settings.Settings;

/** Who is there, as the proxy says; believed only from the proxy's address, with its secret, and said once. */
@ApplicationScoped
public class ProxyHeader {
    static final String SECRET_HEADER = "X-Alongside-Proxy";

    @Inject
    Settings settings;

    /** @param headers all values of a header */
    public Optional<HostUser> user(String from, Function<String, List<String>> headers) {
        boolean trusted = settings.get(ProxySettings.ADDRESSES).contain(from)
                && only(headers.apply(SECRET_HEADER)).filter(this::ours).isPresent();
        if (!trusted) {
            return Optional.empty();
        }
        return only(headers.apply(settings.get(ProxySettings.USER_HEADER)))
                .map(it -> new HostUser(
                        Method.PROXY,
                        it,
                        only(headers.apply(settings.get(ProxySettings.NAME_HEADER)))
                                .map(ProxyHeader::readable)
                                .orElse("")));
    }

    private boolean ours(String said) {
        String secret = settings.get(ProxySettings.SECRET);
        return !secret.isEmpty()
                && MessageDigest.isEqual(
                        said.getBytes(StandardCharsets.UTF_8), secret.getBytes(StandardCharsets.UTF_8));
    }

    /** A second value is one that somebody slipped in before the proxy's. */
    private static Optional<String> only(List<String> values) {
        return values.size() == 1 ? Optional.of(values.get(0).strip()).filter(it -> !it.isEmpty()) : Optional.empty();
    }

    /** Proxies send UTF-8, servers read it as Latin-1. */
    private static String readable(String name) {
        if (name.chars().anyMatch(letter -> letter > 255)) {
            return name;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(name.getBytes(StandardCharsets.ISO_8859_1)))
                    .toString();
        } catch (CharacterCodingException latin) {
            return name;
        }
    }
}
