package org.alongside.meetings.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.alongside.testing.AlongsideServer;
import org.alongside.testing.Browsers;
import org.alongside.testing.Caller;
import org.alongside.testing.OnServer;
import org.alongside.testing.Visit;
import org.alongside.testing.Web;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A meeting is recorded while everybody who is there says yes, and not one second longer. */
@OnServer
class RecordingST {
    @Test
    @Tag("consent-32")
    void nothingIsKeptBeforeEverybodysYesAndNothingAfterTheFirstDoubt(AlongsideServer server) throws SQLException {
        Web amina = Caller.staff(server, "amina");
        UUID dev = id(Caller.staff(server, "dev"));
        Web byDev = Caller.staff(server, "dev");
        UUID id = Caller.newMember(server, "Sylvia Marsh", "amina");
        Web sylvia = new Web(server);
        Caller.enter(sylvia, Caller.slip(amina, id));
        Table table = new Table(amina, dev, id);
        table.press(byDev, "arrive");

        assertThat(table.recording(amina, "POST", "").statusCode())
                .as("nobody was asked")
                .isEqualTo(409);
        assertThat(table.sound(UUID.randomUUID().toString(), 0)).isEqualTo(404);
        assertThat(table.recording(byDev, "POST", "/questions").statusCode()).isEqualTo(403);
        assertThat(table.recording(amina, "POST", "/questions").statusCode()).isEqualTo(204);
        table.yes(amina);
        assertThat(table.recording(amina, "POST", "").statusCode())
                .as("one yes of two")
                .isEqualTo(409);
        assertThat(parts(server, table)).as("no file, not even an empty one").isEmpty();
        table.yes(byDev);
        assertThat(table.recording(byDev, "POST", "").statusCode())
                .as("not the facilitator")
                .isEqualTo(403);

        String first = table.begin();
        assertThat(table.sound(first, 0)).isEqualTo(204);
        assertThat(table.sound(first, 0)).as("the same once more").isEqualTo(204);
        assertThat(byDev.get("/meetings/meeting?id=" + table.meeting).body())
                .contains("This meeting is being recorded");
        table.press(sylvia, "arrive");
        assertThat(table.recording(amina).has("running"))
                .as("she has not answered")
                .isFalse();
        assertThat(table.sound(first, 1)).isEqualTo(410);
        assertThat(table.recording(amina, "POST", "").statusCode()).isEqualTo(409);
        assertThat(amina.get("/meetings/recording?id=" + table.meeting).body())
                .contains("Nothing can be recorded")
                .doesNotContain("Sylvia");

        table.yes(sylvia);
        String second = table.begin();
        assertThat(table.sound(second, 0)).isEqualTo(204);
        table.withdraw(sylvia);
        assertThat(table.recording(amina).has("running"))
                .as("off with her stop")
                .isFalse();
        assertThat(table.sound(second, 1)).isEqualTo(410);
        assertThat(parts(server, table)).containsExactly("ENDED", "LOCKED");
        assertThat(listen(amina, first)).contains("something said 0").doesNotContain("something said 1");
        assertThat(amina.get("/meetings/recording-sound?part=" + second).statusCode())
                .isEqualTo(404);
        assertThat(byDev.get("/meetings/recording-sound?part=" + first).statusCode())
                .as("only those who write the notes listen")
                .isEqualTo(404);
        Web claire = Caller.staff(server, "claire");
        assertThat(claire.get("/meetings/recording?id=" + table.meeting).statusCode())
                .isEqualTo(404);

        assertThat(table.recording(byDev, "DELETE", "/parts/" + second).statusCode())
                .isEqualTo(403);
        assertThat(table.recording(amina, "DELETE", "/parts/" + second).statusCode())
                .isEqualTo(204);
        assertThat(parts(server, table)).containsExactly("ENDED", "TAKEN_OUT");
        table.withdraw(byDev);
        assertThat(amina.get("/meetings/recording-sound?part=" + first).statusCode())
                .as("a stop after the meeting")
                .isEqualTo(404);
    }

    @Test
    void theFacilitatorRecordsInABrowserAndAnybodyStopsIt(AlongsideServer server, Browsers browsers) {
        Web amina = Caller.staff(server, "amina");
        Web dev = Caller.staff(server, "dev");
        Table table = new Table(amina, id(dev));
        table.press(dev, "arrive");
        table.recording(amina, "POST", "/questions");
        List.of(amina, dev).forEach(table::yes);
        Visit desk = browsers.staff("amina");
        desk.open("/enter/staff");
        desk.page().context().grantPermissions(List.of("microphone"));
        desk.open("/meetings/facilitate?id=" + table.meeting);
        desk.axe();
        desk.link("Recording").first().click();
        desk.axe().holdsOnASmallScreen().picture("recording-off");
        desk.button("Start recording").click();
        desk.page().getByText("This meeting is being recorded").first().waitFor();
        desk.axe();

        Visit own = browsers.staff("dev");
        own.open("/enter/staff");
        own.open("/meetings/meeting?id=" + table.meeting);
        own.axe().picture("recording-seen");
        own.link("This meeting is being recorded").click();
        own.axe().picture("recording-on");
        own.button("Stop recording").first().click();
        own.page().getByText("Recording is off.").first().waitFor();
        own.axe();
        desk.expect("status of 410")
                .page()
                .getByText("Recording is off")
                .first()
                .waitFor();
        desk.open("/meetings/recording?id=" + table.meeting);
        desk.axe().holdsOnASmallScreen().picture("recording-parts");
    }

    private static UUID id(Web who) {
        return UUID.fromString(Table.read(Table.must(who.get("/api/me")))
                .path("person")
                .path("id")
                .asText());
    }

    private static String listen(Web who, String part) {
        return Table.must(who.get("/meetings/recording-sound?part=" + part)).body();
    }

    private static List<String> parts(AlongsideServer server, Table table) throws SQLException {
        try (Connection connection = server.database();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select state from alongside_recording_part where meeting = '"
                        + table.meeting + "' order by begun_at")) {
            List<String> states = new ArrayList<>();
            while (rows.next()) {
                states.add(rows.getString(1));
            }
            return states;
        }
    }
}
