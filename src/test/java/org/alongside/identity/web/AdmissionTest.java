package org.alongside.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.identity.sessions.SessionService;
import org.alongside.identity.sessions.SignIn;
import org.alongside.people.PersonSnapshot;
import org.alongside.people.Side;
import org.alongside.testing.SettingsOf;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What every door does to the browser that was there before. */
class AdmissionTest {
    private final Map<String, Object> attributes = new HashMap<>(Map.of("planted", "before the sign-in"));
    private final List<Cookie> given = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();

    @Test
    @Tag("host-20")
    void nothingFromBeforeTheSignInIsLeft() {
        PersonSnapshot person = new PersonSnapshot(UUID.randomUUID(), Side.STAFF, "Amina", "", false, null, null);
        Admission.of(
                new SignIn(person, "a new secret"),
                request(),
                fake(HttpServletResponse.class, (proxy, method, args) -> {
                    if (method.getName().equals("addCookie")) {
                        given.add((Cookie) args[0]);
                    }
                    return null;
                }),
                new SessionService(),
                new SettingsOf(Map.of()));
        assertThat(asked).contains("changeSessionId");
        assertThat(attributes).isEmpty();
        assertThat(given).extracting(Cookie::getName).contains("alongside-session", "alongside-guard");
        assertThat(given).extracting(Cookie::getValue).contains("a new secret");
    }

    private HttpServletRequest request() {
        HttpSession session = fake(HttpSession.class, (proxy, method, args) -> switch (method.getName()) {
            case "getAttributeNames" -> Collections.enumeration(attributes.keySet());
            case "removeAttribute" -> attributes.remove(args[0]);
            default -> throw new AssertionError(method.getName());
        });
        return fake(HttpServletRequest.class, (proxy, method, args) -> {
            asked.add(method.getName());
            return switch (method.getName()) {
                case "getSession" -> session;
                case "getContextPath" -> "/alongside";
                case "changeSessionId" -> "new";
                default -> null;
            };
        });
    }

    private static <T> T fake(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(AdmissionTest.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
