package intranet;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The pages of the example intranet: one frame, one file per page, and the name of whoever is signed in. */
public class PageServlet extends HttpServlet {
    private static final Map<String, String> TITLES =
            Map.of("news", "News", "staff", "Staff", "sign-in", "Sign in", "sign-in-again", "Sign in again");

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String page = request.getServletPath().substring(1);
        String name = request.getUserPrincipal() == null
                ? null
                : request.getUserPrincipal().getName();
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Security-Policy", "default-src 'self'; frame-ancestors 'self'; base-uri 'none'");
        response.getWriter()
                .print(file("frame")
                        .replace("{title}", TITLES.get(page))
                        .replace("{who}", name == null ? file("signed-out") : file("signed-in"))
                        .replace("{content}", file(page))
                        .replace("{name}", name == null ? "" : escaped(capitalised(name))));
    }

    /** The container shows the sign-in page by forwarding whatever request was refused. */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        doGet(request, response);
    }

    private String file(String name) throws IOException {
        try (InputStream in = getServletContext().getResourceAsStream("/WEB-INF/pages/" + name + ".html")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String capitalised(String name) {
        return name.length() < 3 ? name.toUpperCase() : name.substring(0, 1).toUpperCase() + name.substring(1);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
