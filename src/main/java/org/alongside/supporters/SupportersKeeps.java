package org.alongside.supporters;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.alongside.platform.records.Fate;
import org.alongside.platform.records.Held;
import org.alongside.platform.records.Keeps;

/** Who supports whom, what was typed for somebody, and what is somebody's own. */
@ApplicationScoped
class SupportersKeeps implements Keeps {
    @Override
    public String room() {
        return "supporters";
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public List<Held> held() {
        return List.of(
                Held.in("alongside_supporter_help")
                        .through(
                                "support",
                                "select s.id from alongside_supporter s where ? in (s.person, s.supporter)",
                                Fate.DELETED)
                        .shows("started_at", "stopped_at")
                        .things("session", "token_hash"),
                Held.in("alongside_supporter")
                        .own("person", Fate.DELETED)
                        .own("supporter", Fate.DELETED)
                        .apart()
                        .names("entered_by", Fate.CLEARED)
                        .staying()
                        .shows("named_at", "name", "may", "until_on", "stopped_at")
                        .things("meeting", "code_hash", "route", "read_back")
                        .because("supporters.held.supporter.why"),
                Held.in("alongside_stamp")
                        .own("person", Fate.UNNAMED)
                        .names("typed_by", Fate.UNNAMED)
                        .names("checked_by", Fate.CLEARED)
                        .shows("made_at", "what", "route", "said_on", "read_back")
                        .things("thing")
                        .because("supporters.held.stamp.why"),
                Held.in("alongside_only_me")
                        .key("thing")
                        .own("person", Fate.DELETED)
                        .onceOrLeft("thing")
                        .beside("board_title", "(select b.title from alongside_board b where b.id = t.thing)")
                        .beside("card_title", "(select c.title from alongside_card c where c.id = t.thing)")
                        .things("thing"),
                Held.in("alongside_own_notes")
                        .key("person")
                        .own("person", Fate.DELETED)
                        .staying()
                        .shows("changed_at", "words"),
                Held.in("alongside_time_alone")
                        .key("person")
                        .own("person", Fate.DELETED)
                        .staying()
                        .shows("offered_on"));
    }
}
