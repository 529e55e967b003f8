package org.alongside.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the path of a request says about it. */
public final class Paths {
    /** What a browser might read as another place: before the question part, plain or written with per cent signs. */
    private static final Pattern ODD = Pattern.compile(
            "^//|[\\\\\\p{Cntrl}]|://|^[^?#]*(?:/(?:\\.|%2e){2}|%5c|%2f|%0|%1|//)", Pattern.CASE_INSENSITIVE);

    private Paths() {}

    /** Within the application, without context path or query. */
    public static String of(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    /** Style sheets, scripts, pictures and fonts: the same for everybody. */
    public static boolean isStatic(HttpServletRequest request) {
        return of(request).startsWith("/resources/") || of(request).startsWith("/webjars/");
    }

    public static boolean isApi(HttpServletRequest request) {
        return of(request).startsWith("/api/");
    }

    /** Whether a health check asks; those are answered whatever the state. */
    public static boolean isHealth(HttpServletRequest request) {
        return of(request).startsWith("/api/health/");
    }

    /** A path to return to, if it is truly one of ours; else home. */
    public static String local(HttpServletRequest request, @Nullable String wanted) {
        String home = request.getContextPath() + "/home";
        if (wanted == null || !wanted.startsWith(request.getContextPath() + "/") || wanted.length() > 2000) {
            return home;
        }
        return ODD.matcher(wanted).find() ? home : wanted;
    }
}
