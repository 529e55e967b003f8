package org.alongside.home.paper.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.alongside.home.paper.CameBackService;
import org.alongside.identity.CurrentPerson;
import org.alongside.platform.Refusal;
import org.alongside.platform.files.FileAnswer;
import org.alongside.platform.files.FileStore;
import org.alongside.platform.files.KeptFile;

/** The picture of a slip; to everybody but its person and whoever answers for them there is none. */
@WebServlet("/home/scan/*")
public class ScanServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient CameBackService back;

    @Inject
    transient CurrentPerson person;

    @Inject
    transient FileStore files;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("");
        Optional<KeptFile> scan = person.present() && path.matches("/[0-9a-f-]{36}") ? scan(path) : Optional.empty();
        if (scan.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        FileAnswer.send(files, scan.get(), "", request, response);
    }

    private Optional<KeptFile> scan(String path) {
        try {
            return Optional.of(back.scan(UUID.fromString(path.substring(1))));
        } catch (Refusal refused) {
            return Optional.empty();
        }
    }
}
