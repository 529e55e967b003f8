package floor;

import jakarta.annotation.Resource;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** The least a move (PUT) or a new card (POST) can cost here: one row of it and one of its history, together. */
@WebServlet("/card")
public class Moves extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Resource(lookup = "jdbc/alongside")
    private transient DataSource source;

    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        UUID card = UUID.fromString(request.getParameter("id"));
        write(card, "update floor_card set place = ?, changed_at = now() where id = ?", request);
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        Live.tell();
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(UUID.randomUUID(), "insert into floor_card (place, changed_at, id) values (?, now(), ?)", request);
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        Live.tell();
    }

    private void write(UUID card, String sql, HttpServletRequest request) throws IOException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement change = connection.prepareStatement(sql);
                    PreparedStatement history = connection.prepareStatement(
                            "insert into floor_history (id, card, what, made_at) values (?, ?, ?, now())")) {
                change.setLong(1, Long.parseLong(request.getParameter("place")));
                change.setObject(2, card);
                change.executeUpdate();
                history.setObject(1, UUID.randomUUID());
                history.setObject(2, card);
                history.setString(3, request.getMethod());
                history.executeUpdate();
                connection.commit();
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }
}
