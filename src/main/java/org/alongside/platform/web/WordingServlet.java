package org.alongside.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.alongside.platform.settings.Settings;

/** The switch between standard words and Easy Read; remembered by this browser for a year. */
@WebServlet("/switch/easy-read")
public class WordingServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient Settings settings;

    @Inject
    transient Wording wording;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String next = wording.easyRead() ? Wording.STANDARD : Wording.EASY;
        Cookies.write(request, response, settings, Cookies.WORDS, next, Duration.ofDays(365));
        response.sendRedirect(Paths.local(request, request.getParameter("back")));
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(request.getContextPath() + "/home");
    }
}
