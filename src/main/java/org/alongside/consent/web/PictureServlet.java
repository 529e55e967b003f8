package org.alongside.consent.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.alongside.consent.purposes.PurposeService;

/** The drawings in questions, each under the hash of its content, so that what was shown can be shown again. */
@WebServlet("/consent/picture/*")
public class PictureServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient PurposeService purposes;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("");
        Optional<String> drawing =
                path.matches("/[0-9a-f]{64}\\.svg") ? purposes.picture(path.substring(1, 65)) : Optional.empty();
        if (drawing.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("image/svg+xml");
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        response.getOutputStream().write(drawing.get().getBytes(StandardCharsets.UTF_8));
    }
}
