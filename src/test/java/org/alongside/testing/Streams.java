package org.alongside.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.SQLException;

/** Compares streams with one another and never with a clock, which a busy machine would make lie. */
public final class Streams {
    private Streams() {}

    /**
     * Whoever was shut out is told nothing more, while a colleague who listened before them still hears of the next
     * change; a stream has no end of its own, so it is the shutting out that has ended it.
     */
    public static void onlyTheFirstEnds(
            Web.Lines ended, Web.Lines other, Web colleague, AlongsideServer server, String board) throws SQLException {
        assertThat(ended.ends()).as("the stream of who is out").isTrue();
        HttpResponse<String> changed = colleague.json(
                "POST",
                "/api/boards/" + board + "/lanes",
                "{\"title\":\"Later\",\"meaning\":\"What comes after this\",\"joint\":false,\"version\":0}",
                colleague.guard());
        assertThat(changed.statusCode()).as(changed.body()).isLessThan(300);
        long revision = Long.parseLong(
                Rows.one(server, "select rev from alongside_revision where kind = 'board' and id = '" + board + "'"));
        assertThat(other.tells(revision)).as("the stream of who is in").isTrue();
    }
}
