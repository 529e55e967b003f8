package org.alongside.testing;

import com.google.zxing.ChecksumException;
import com.google.zxing.FormatException;
import com.google.zxing.qrcode.decoder.Decoder;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** People who come in without a browser: staff by the container's form, members by the link of an invitation. */
public final class Caller {
    private static final int QUIET = 4;
    private static final Pattern SIZE = Pattern.compile("viewBox=\"0 0 (\\d+) \\d+\" shape-rendering");
    private static final Pattern MODULE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");
    private static final Pattern CODE = Pattern.compile("class=\"secret\">([A-Z0-9 ]+)<");

    private Caller() {}

    /** Signed in at the container and then at Alongside. */
    public static Web staff(AlongsideServer server, String name) {
        return staff(new Web(server), server, name);
    }

    /** The same in a browser that has been somewhere before. */
    public static Web staff(Web web, AlongsideServer server, String name) {
        web.get("/enter/staff");
        web.post("/j_security_check", Map.of("j_username", name, "j_password", "eastmere"));
        HttpResponse<String> entered = web.get("/enter/staff");
        if (entered.statusCode() != 302) {
            throw new AssertionError(name + " does not come in: " + entered.statusCode() + " " + entered.body());
        }
        return web;
    }

    /**
     * A member whose contact is that member of staff; put into the database. The deputy is the administrator where there
     * is one, so that a colleague in a test is nobody to the member.
     */
    public static UUID newMember(AlongsideServer server, String name, String contact) throws SQLException {
        UUID id = UUID.randomUUID();
        try (Connection connection = server.database();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into alongside_person (id, version, side, name, described_as, easy_read, contact,"
                                + " deputy, epoch, closed, joined_at) select ?, 1, 'MEMBER', ?, '', false, p.id,"
                                + " (select q.id from alongside_person q"
                                + " where q.side = 'STAFF' and q.closed = false and q.id <> p.id"
                                + " order by case q.principal when 'it' then 0 else 1 end, q.principal limit 1),"
                                + " 1, false, now() from alongside_person p where p.principal = ?")) {
            insert.setObject(1, id);
            insert.setString(2, name);
            insert.setString(3, contact);
            if (insert.executeUpdate() != 1) {
                throw new IllegalStateException(contact + " has not been here yet");
            }
        }
        return id;
    }

    /** What a fresh slip says: the secret of its link, and its code. */
    public record Slip(String token, String code) {}

    /** Printed by the member's contact; earlier slips end. */
    public static Slip slip(Web contact, UUID member) {
        String path = "/identity/slip?person=" + member;
        Map<String, String> form =
                new LinkedHashMap<>(Web.hidden(contact.get(path).body(), "name=\"slip:make\""));
        form.put("slip:make", "go");
        String paper = contact.post(path, form).body();
        return new Slip(token(paper), first(CODE, paper));
    }

    /** Through the door with the link of a slip; the answer to the press of the button. */
    public static HttpResponse<String> enter(Web somebody, Slip slip) {
        return enter(somebody, slip, "");
    }

    /** The same, saying whose device it is: {@code OWN}, {@code SHARED} or nothing. */
    public static HttpResponse<String> enter(Web somebody, Slip slip, String device) {
        Map<String, String> form = new LinkedHashMap<>(
                Web.hidden(somebody.get("/g/i/" + slip.token()).body(), "name=\"door:enter\""));
        form.put("door:enter", "go");
        if (!device.isEmpty()) {
            form.put("door:aboutDevice:device", device);
        }
        return somebody.post("/identity/invited", form);
    }

    /** Reads the square as a camera would. */
    private static String token(String paper) {
        int size = Integer.parseInt(first(SIZE, paper)) - 2 * QUIET;
        boolean[][] dark = new boolean[size][size];
        MODULE.matcher(paper)
                .results()
                .forEach(it ->
                        dark[Integer.parseInt(it.group(2)) - QUIET][Integer.parseInt(it.group(1)) - QUIET] = true);
        try {
            String link = new Decoder().decode(dark).getText();
            return link.substring(link.indexOf("/g/i/") + "/g/i/".length());
        } catch (ChecksumException | FormatException e) {
            throw new AssertionError("the square cannot be read: " + paper, e);
        }
    }

    private static String first(Pattern pattern, String paper) {
        return pattern.matcher(paper)
                .results()
                .map(it -> it.group(1))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + pattern + " in " + paper));
    }
}
