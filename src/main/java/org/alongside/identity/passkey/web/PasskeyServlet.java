package org.alongside.identity.passkey.web;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.alongside.identity.passkey.PasskeyDoorService;
import org.alongside.identity.passkey.PasskeyService;
import org.alongside.identity.sessions.SessionService;
import org.alongside.identity.sessions.SignIn;
import org.alongside.identity.web.Admission;
import org.alongside.platform.Refusal;
import org.alongside.platform.limit.LimitService;
import org.alongside.platform.settings.Settings;

/** What a page's script asks for before it speaks with a passkey, and where the passkey's answer goes. */
@WebServlet("/passkey/*")
public class PasskeyServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    /** More than any library needs; each question is a row. */
    private static final int QUESTIONS = 60;

    private static final Duration WITHIN = Duration.ofMinutes(15);

    @Inject
    transient PasskeyService own;

    @Inject
    transient PasskeyDoorService door;

    @Inject
    transient SessionService sessions;

    @Inject
    transient LimitService limits;

    @Inject
    transient Settings settings;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (String.valueOf(request.getPathInfo())) {
            case "/want" -> want(request, response);
            case "/add" -> add(request, response);
            case "/name" -> name(request, response);
            case "/ask" -> ask(request, response);
            case "/enter" -> enter(request, response);
            default -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void want(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            count(request);
            PasskeyService.Wanted wanted = own.want();
            JsonArrayBuilder already = Json.createArrayBuilder();
            wanted.already().forEach(already::add);
            answer(
                    response,
                    Json.createObjectBuilder()
                            .add("challenge", wanted.challenge())
                            .add("host", wanted.host())
                            .add("handle", wanted.handle())
                            .add("label", wanted.label())
                            .add("already", already)
                            .build());
        } catch (Refusal refused) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private void add(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String said;
        try {
            own.add(given(request, "label"), given(request, "answer"));
            said = "identity.passkeyAddedSaid";
        } catch (Refusal refused) {
            said = "identity.passkeyNotAddedSaid";
        }
        response.sendRedirect(request.getContextPath() + "/me?said=" + said);
    }

    private void name(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            own.rename(UUID.fromString(given(request, "passkey")), given(request, "label"));
            response.sendRedirect(request.getContextPath() + "/me?said=identity.passkeyNamedSaid");
        } catch (Refusal | IllegalArgumentException refused) {
            response.sendRedirect(request.getContextPath() + "/me?said=identity.passkeyNotNamedSaid");
        }
    }

    private void ask(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            count(request);
            answer(
                    response,
                    Json.createObjectBuilder()
                            .add("challenge", door.ask())
                            .add("host", door.host())
                            .build());
        } catch (Refusal tooOften) {
            response.sendError(429);
        }
    }

    private void enter(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<SignIn> in = door.enter(given(request, "answer"));
        if (in.isEmpty()) {
            response.sendRedirect(request.getContextPath() + "/come-in?said=identity.passkeyRefusedSaid");
            return;
        }
        Admission.of(in.get(), request, response, sessions, settings);
        response.sendRedirect(request.getContextPath() + "/home");
    }

    private void count(HttpServletRequest request) {
        limits.count("identity.passkey", request.getRemoteAddr(), QUESTIONS, WITHIN);
    }

    private static String given(HttpServletRequest request, String name) {
        String given = request.getParameter(name);
        return given == null ? "" : given;
    }

    private static void answer(HttpServletResponse response, JsonObject json) throws IOException {
        response.setContentType("application/json");
        response.getWriter().write(json.toString());
    }
}
