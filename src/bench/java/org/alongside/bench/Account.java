package org.alongside.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A member of staff who has signed in once, through the front door. */
record Account(String base, String cookies, String guard) {
    private static final Pattern GUARD = Pattern.compile("<meta name=\"guard\" content=\"([^\"]+)\"");

    static Account signIn(String base, String name) throws IOException, InterruptedException {
        CookieManager jar = new CookieManager();
        HttpClient browser = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(jar)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        get(browser, base + "/alongside/enter/staff");
        browser.send(
                HttpRequest.newBuilder(URI.create(base + "/alongside/enter/j_security_check"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("j_username=" + name + "&j_password=eastmere"))
                        .build(),
                BodyHandlers.discarding());
        Matcher guard = GUARD.matcher(get(browser, base + "/alongside/me").body());
        String cookies = jar.getCookieStore().getCookies().stream()
                .filter(it -> it.getName().matches("alongside-(session|guard)"))
                .map(HttpCookie::toString)
                .distinct()
                .collect(Collectors.joining("; "));
        if (!guard.find() || !cookies.contains("alongside-session=")) {
            throw new IllegalStateException(name + " could not sign in; cookies: " + cookies);
        }
        return new Account(base, cookies, guard.group(1));
    }

    /** The same, with the word that a page gives to whoever may write. */
    Account writing(HttpClient browser) throws IOException, InterruptedException {
        Matcher guard = GUARD.matcher(
                browser.send(get("/alongside/privacy"), BodyHandlers.ofString()).body());
        if (!guard.find()) {
            throw new IllegalStateException("no guard on a page for " + cookies);
        }
        return new Account(base, cookies, guard.group(1));
    }

    private static HttpResponse<String> get(HttpClient browser, String url) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString());
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).header("Cookie", cookies);
    }

    HttpRequest get(String path) {
        return request(path).build();
    }

    HttpRequest put(String path, String json) {
        return write(path).PUT(BodyPublishers.ofString(json)).build();
    }

    HttpRequest post(String path, String json) {
        return write(path).POST(BodyPublishers.ofString(json)).build();
    }

    private HttpRequest.Builder write(String path) {
        return request(path).header("X-Guard", guard).header("Content-Type", "application/json");
    }
}
