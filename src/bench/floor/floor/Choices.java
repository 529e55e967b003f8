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
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The least a view of decisions can cost here: the same rows by one question over the same pool, written out and filled
 * up to as many bytes as Alongside's own answer has. It judges nothing and asks nobody who they are.
 */
@WebServlet("/choices")
public class Choices extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private static final Map<String, String> QUESTIONS = Map.of("board", """
            select q.words, i.person, r.* from alongside_board_quote q
            left join alongside_consent_identity i on i.person = q.person
            left join alongside_consent_record r on r.subject_key = i.subject_key
                and r.purpose_id = (select id from alongside_consent_purpose p where p.code = q.purpose)
                and r.scope_key in ('ARTEFACT:card/' || q.artefact, '*')
            where q.board = ? order by q.added_at, q.id
            """, "person", """
            select a.place, a.asked_ms, r.* from alongside_consent_identity i
            join alongside_consent_record r on r.subject_key = i.subject_key
            join alongside_consent_ask a on a.record_id = r.id
            where i.person = ? order by r.since_ms desc
            """, "any", """
            select r.purpose_id, r.state, r.rendition_id, count(*) from alongside_consent_record r
            join alongside_consent_identity i on i.subject_key = r.subject_key
            where i.person <> ? group by r.purpose_id, r.state, r.rendition_id
            """);

    @Resource(lookup = "jdbc/alongside")
    private transient DataSource source;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int size = Integer.parseInt(request.getParameter("bytes"));
        StringBuilder out = new StringBuilder(size + 1024);
        for (Map.Entry<String, String> question : QUESTIONS.entrySet()) {
            String about = request.getParameter(question.getKey());
            if (about != null) {
                rows(out, question.getValue(), UUID.fromString(about));
            }
        }
        while (out.length() < size) {
            out.append("the rest of the page, as long as ours is; ", 0, Math.min(42, size - out.length()));
        }
        byte[] bytes = out.substring(0, size).getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private void rows(StringBuilder out, String sql, UUID about) throws IOException {
        try (Connection connection = source.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setObject(1, about);
            try (ResultSet row = query.executeQuery()) {
                int columns = row.getMetaData().getColumnCount();
                while (row.next()) {
                    for (int column = 1; column <= columns; column++) {
                        out.append("<td>").append(row.getString(column));
                    }
                    out.append("\n");
                }
            }
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }
}
