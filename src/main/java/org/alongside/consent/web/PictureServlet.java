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
import org.alongside.platform.files.FileAnswer;
import org.alongside.platform.files.FileStore;
import org.alongside.platform.files.KeptFile;

/** Drawings, photos and recordings in questions, each under the hash of its content, so that what was shown can be shown again. */
@WebServlet({"/consent/picture/*", "/consent/recording/*"})
public class PictureServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient PurposeService purposes;

    @Inject
    transient FileStore files;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("");
        String sha256 = path.matches("/[0-9a-f]{64}(\\.svg)?") ? path.substring(1, 65) : "";
        Optional<String> drawing = purposes.picture(sha256);
        Optional<KeptFile> brought = drawing.isPresent() ? Optional.empty() : purposes.brought(sha256);
        if (brought.isPresent()) {
            FileAnswer.send(files, brought.get(), "", request, response);
            return;
        }
        if (drawing.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("image/svg+xml");
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        response.getOutputStream().write(drawing.get().getBytes(StandardCharsets.UTF_8));
    }
}
