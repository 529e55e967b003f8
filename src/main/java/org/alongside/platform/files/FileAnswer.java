package org.alongside.platform.files;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sends a file, or the part of it that a player asks for. Whether it may be read has been asked before, and is asked
 * again for every part; nobody on the way keeps it.
 */
public final class FileAnswer {
    private static final Pattern RANGE = Pattern.compile("bytes=(\\d{1,18})-(\\d{0,18})");

    private FileAnswer() {}

    /**
     * @param name of the download, without its ending; empty for something to be seen or heard on a page
     */
    public static void send(
            FileStore store, KeptFile file, String name, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType(file.kind().mediaType());
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        response.setHeader("Accept-Ranges", "bytes");
        response.setHeader(
                "Content-Disposition",
                name.isEmpty()
                        ? "inline"
                        : "attachment; filename=\"" + name + "." + file.kind().ending() + "\"");
        long from = 0;
        long to = file.size() - 1;
        Matcher range =
                RANGE.matcher(Optional.ofNullable(request.getHeader("Range")).orElse(""));
        if (range.matches()) {
            from = Long.parseLong(range.group(1));
            to = range.group(2).isEmpty() ? to : Math.min(to, Long.parseLong(range.group(2)));
            if (from > to) {
                response.setHeader("Content-Range", "bytes */" + file.size());
                response.sendError(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
                return;
            }
            response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
            response.setHeader("Content-Range", "bytes " + from + "-" + to + "/" + file.size());
        }
        response.setContentLengthLong(to - from + 1);
        if (!request.getMethod().equals("HEAD")) {
            copy(store.open(file, from), to - from + 1, response);
        }
    }

    private static void copy(InputStream in, long rest, HttpServletResponse response) throws IOException {
        byte[] some = new byte[16 * 1024];
        long left = rest;
        for (int read = 0; left > 0 && read >= 0; left -= Math.max(0, read)) {
            read = in.read(some, 0, (int) Math.min(some.length, left));
            response.getOutputStream().write(some, 0, Math.max(0, read));
        }
    }
}
