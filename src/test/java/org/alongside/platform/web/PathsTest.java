package org.alongside.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** After signing in nobody is led to another place, whatever the link said. */
class PathsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/alongside/boards/board?id=1#card",
                "/alongside/boards/find?q=half%20a%20day%2Fnight",
                "/alongside/boards/find?q=50%25..."
            })
    void ownPlacesAreKept(String there) {
        assertThat(Paths.local(within("/alongside"), there)).isEqualTo(there);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//elsewhere.example",
                "/\\elsewhere.example",
                "\\\\elsewhere.example",
                "https://elsewhere.example/alongside/",
                "/alongside/\\elsewhere.example",
                "/alongside/%5c%5celsewhere.example",
                "/alongside/%5Celsewhere.example",
                "/alongside/%2f%2felsewhere.example",
                "/alongside/%2F/elsewhere.example",
                "/alongside//elsewhere.example",
                "/alongside/%09//elsewhere.example",
                "/alongside/\t//elsewhere.example",
                "/alongside/../elsewhere",
                "/alongside/%2e%2e/elsewhere",
                "/alongside/.%2E/elsewhere",
                "/alongside/home\r\nSet-Cookie: a=b",
                "/alongside/%0d%0aSet-Cookie:a=b",
                "/alongsidex",
                "alongside/home",
                "javascript:alert(1)",
                ""
            })
    void everythingElseLeadsHome(String there) {
        assertThat(Paths.local(within("/alongside"), there)).isEqualTo("/alongside/home");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"//elsewhere.example", "/\\elsewhere.example", "/%5celsewhere.example", "/%2felsewhere.example"})
    void alsoWhereAlongsideHasTheWholeHost(String there) {
        assertThat(Paths.local(within(""), there)).isEqualTo("/home");
    }

    private static HttpServletRequest within(String context) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                PathsTest.class.getClassLoader(), new Class<?>[] {HttpServletRequest.class}, (proxy, method, args) -> {
                    assertThat(method.getName()).isEqualTo("getContextPath");
                    return context;
                });
    }
}
