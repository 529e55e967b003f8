package org.alongside.stories.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.alongside.platform.Refusal;
import org.alongside.platform.files.FileAnswer;
import org.alongside.platform.files.FileStore;
import org.alongside.platform.files.KeptFile;
import org.alongside.stories.sight.FileService;

/** Pictures and recordings; every request, and every part of a recording, asks anew whether it may be seen. */
@WebServlet("/stories/file/*")
public class MediaServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient FileService files;

    @Inject
    transient FileStore store;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<KeptFile> file = file(request);
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        FileAnswer.send(store, file.get(), "", request, response);
    }

    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response) throws IOException {
        doGet(request, response);
    }

    private Optional<KeptFile> file(HttpServletRequest request) {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("");
        if (!path.matches("/[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(files.file(UUID.fromString(path.substring(1)), request.getParameter("small") != null));
        } catch (Refusal refusal) {
            return Optional.empty();
        }
    }
}
