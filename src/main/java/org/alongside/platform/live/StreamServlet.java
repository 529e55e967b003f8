package org.alongside.platform.live;

import jakarta.inject.Inject;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.UUID;

/** Server-sent events: {@code GET /stream?watch=board:UUID}. It says that something is new, never what. */
@WebServlet(urlPatterns = "/stream", asyncSupported = true)
public class StreamServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient Watched watched;

    @Inject
    transient LiveHub hub;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!(request.getAttribute(Watcher.ATTRIBUTE) instanceof Watcher watcher)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        Set<UUID> ids = watched.allowed(watcher.person(), request.getParameter("watch"));
        if (ids.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/event-stream");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("X-Accel-Buffering", "no");
        AsyncContext context = request.startAsync();
        context.setTimeout(0);
        Stream stream = new Stream(context, watcher, ids);
        context.getResponse().getOutputStream().setWriteListener(stream);
        hub.open(stream);
    }
}
