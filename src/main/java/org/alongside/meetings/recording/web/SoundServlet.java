package org.alongside.meetings.recording.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.alongside.meetings.recording.ListeningService;
import org.alongside.meetings.recording.RecordingService;
import org.alongside.platform.files.FileAnswer;
import org.alongside.platform.files.FileStore;
import org.alongside.platform.web.Asked;

/** Sound of a meeting: in, some seconds at a time, while it may be recorded; out, for those who write the notes. */
@WebServlet("/meetings/recording-sound")
public class SoundServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    /** Some seconds of speech are a hundredth of this. */
    private static final int MOST = 4 << 20;

    @Inject
    transient RecordingService recording;

    @Inject
    transient ListeningService listening;

    @Inject
    transient FileStore files;

    @Inject
    transient Asked asked;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        FileAnswer.send(files, listening.sound(asked.id("part")), "", request, response);
    }

    /** 204 while recording is on, 410 as soon as it is off; then nothing of this was kept. */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] sound = request.getInputStream().readNBytes(MOST + 1);
        if (sound.length > MOST || sound.length == 0) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        boolean on = recording.sound(asked.id("part"), asked.number("no", 0), sound);
        response.setStatus(on ? HttpServletResponse.SC_NO_CONTENT : HttpServletResponse.SC_GONE);
    }
}
