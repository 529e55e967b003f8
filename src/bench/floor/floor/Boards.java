package floor;

import jakarta.annotation.Resource;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The least a board view can cost here: the same cards by one question over the same pool, written into one string and
 * filled up to as many bytes as Alongside's own answer has. Without a board it answers the bytes alone.
 */
@WebServlet("/board")
public class Boards extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private static final String CARDS = """
            select c.id, c.lane, c.version, c.title, c.meaning, c.staff_owner, c.member_owner, c.author, c.made_at
            from alongside_board_lane l
            cross join lateral (select * from alongside_card c where c.lane = l.id order by c.place limit ?) c
            where l.board = ? order by l.place
            """;

    @Resource(lookup = "jdbc/alongside")
    private transient DataSource source;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int size = Integer.parseInt(request.getParameter("bytes"));
        StringBuilder out = new StringBuilder(size + 1024);
        String board = request.getParameter("board");
        if (board != null) {
            cards(out, UUID.fromString(board), Integer.parseInt(request.getParameter("each")));
        }
        while (out.length() < size) {
            out.append("the rest of the page, as long as ours is; ", 0, Math.min(42, size - out.length()));
        }
        byte[] bytes = out.toString().getBytes(StandardCharsets.UTF_8);
        response.setContentType("application/json;charset=UTF-8");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private void cards(StringBuilder out, UUID board, int each) throws IOException {
        try (Connection connection = source.getConnection();
                PreparedStatement query = connection.prepareStatement(CARDS)) {
            query.setInt(1, each);
            query.setObject(2, board);
            try (ResultSet row = query.executeQuery()) {
                out.append('[');
                while (row.next()) {
                    for (int column = 1; column <= 9; column++) {
                        out.append(column == 1 ? "{\"" : "\",\"").append(column).append("\":\"");
                        text(out, row.getString(column));
                    }
                    out.append("\"},\n");
                }
                out.append(']');
            }
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private static void text(StringBuilder out, String words) {
        for (int i = 0; words != null && i < words.length(); i++) {
            char letter = words.charAt(i);
            if (letter == '"' || letter == '\\') {
                out.append('\\');
            }
            out.append(letter);
        }
    }
}
