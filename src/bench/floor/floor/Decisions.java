package floor;

import jakarta.annotation.Resource;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The least a decision can cost here: under the lock of one head a line of a log, its receipt, and the record as it
 * stands now, each as long as Alongside's own. It hashes nothing and knows no rules.
 */
@WebServlet("/decision")
public class Decisions extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String PAYLOAD = "the words of a line of the log, as long as ours are; ".repeat(14);
    private static final String RECEIPT =
            "what somebody keeps to prove what they said, as long as ours is; ".repeat(40);

    @Resource(lookup = "jdbc/alongside")
    private transient DataSource source;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        UUID record = UUID.fromString(request.getParameter("record"));
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try {
                UUID event = append(connection, record);
                keep(connection, event, record);
                connection.commit();
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IOException(e);
        }
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    private static UUID append(Connection connection, UUID record) throws SQLException {
        UUID event = UUID.randomUUID();
        try (Statement lock = connection.createStatement();
                ResultSet head = lock.executeQuery("select seq from floor_head where id = 1 for update");
                PreparedStatement line = connection.prepareStatement("insert into floor_event (id, log_seq, record_id,"
                        + " event_type, decision_basis, consent_type, occurred_ms, recorded_ms, decided_by_key,"
                        + " recorded_by_key, channel, command_id, payload, leaf_hash, prev_link, link_hash)"
                        + " values (?, ?, ?, 'GIVEN', 'SELF', 'EXPRESSED', 0, 0, '', '', 'WEB', ?, ?, ?, ?, ?)");
                Statement next = connection.createStatement()) {
            head.next();
            line.setObject(1, event);
            line.setLong(2, head.getLong(1) + 1);
            line.setObject(3, record);
            line.setObject(4, UUID.randomUUID());
            line.setString(5, PAYLOAD);
            for (int column = 6; column <= 8; column++) {
                line.setString(column, event + "." + event.toString().substring(0, 27));
            }
            line.executeUpdate();
            next.executeUpdate("update floor_head set seq = seq + 1 where id = 1");
        }
        return event;
    }

    private static void keep(Connection connection, UUID event, UUID record) throws SQLException {
        try (PreparedStatement receipt = connection.prepareStatement(
                        "insert into floor_receipt (id, subject_key, lang,"
                                + " variant, json, sha256, reading_code, made_ms) values (?, '', 'en', 'STANDARD', ?, ?, ?, 0)");
                PreparedStatement now = connection.prepareStatement(
                        "update floor_record set state = 'GIVEN', state_seq = state_seq + 1 where id = ?")) {
            receipt.setObject(1, event);
            receipt.setString(2, RECEIPT);
            receipt.setString(3, event.toString());
            receipt.setString(4, event.toString());
            receipt.executeUpdate();
            now.setObject(1, record);
            now.executeUpdate();
        }
    }
}
