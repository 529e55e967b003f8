package floor;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/** The least that telling everybody can cost here: one prepared message, written to every open stream by one thread. */
@WebServlet(urlPatterns = "/live", asyncSupported = true)
public class Live extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Set<AsyncContext> OPEN = ConcurrentHashMap.newKeySet();
    private static final AtomicLong REVISION = new AtomicLong();
    private static final ExecutorService TELLER = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "floor-teller");
        thread.setDaemon(true);
        return thread;
    });

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/event-stream");
        response.setCharacterEncoding("UTF-8");
        AsyncContext context = request.startAsync();
        context.setTimeout(0);
        TELLER.execute(() -> {
            send(context, message(REVISION.get()));
            OPEN.add(context);
        });
    }

    static void tell() {
        long revision = REVISION.incrementAndGet();
        if (!OPEN.isEmpty()) {
            TELLER.execute(() -> {
                byte[] message = message(revision);
                OPEN.forEach(context -> send(context, message));
            });
        }
    }

    private static byte[] message(long revision) {
        return ("data: {\"kind\":\"board\",\"id\":\"00000000-0000-0000-0000-000000000000\",\"rev\":" + revision
                        + "}\n\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void send(AsyncContext context, byte[] message) {
        try {
            ServletOutputStream out = context.getResponse().getOutputStream();
            out.write(message);
            out.flush();
        } catch (IOException | IllegalStateException gone) {
            OPEN.remove(context);
        }
    }
}
