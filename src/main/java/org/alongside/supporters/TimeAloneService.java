package org.alongside.supporters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.alongside.people.MemberService;
import org.alongside.people.MemberSnapshot;
import org.alongside.people.NewsService;
import org.alongside.people.Standing;
import org.alongside.platform.settings.Settings;

/**
 * Reminds contacts to offer each member time without a supporter: when the member is new, then yearly. It looks at the
 * calendar and at nothing else; whether somebody has a supporter, and what that supporter does, plays no part.
 */
@ApplicationScoped
@Transactional
public class TimeAloneService {
    private static final int PAGE = 200;

    @Inject
    EntityManager em;

    @Inject
    MemberService members;

    @Inject
    NewsService news;

    @Inject
    SupportRules rules;

    @Inject
    Settings settings;

    /** How many offers were asked for. */
    public int ask() {
        LocalDate today = rules.today();
        LocalDate due = today.minusDays(settings.get(SupportersSettings.TIME_ALONE));
        int asked = 0;
        int from = 0;
        List<MemberSnapshot> some = members.find("", Standing.ALL, from, PAGE);
        while (!some.isEmpty()) {
            for (MemberSnapshot member : some) {
                if (member.contact() != null && rules.comesIn(member.id()) && take(member.id(), due, today)) {
                    news.tell(member.contact(), "timeAlone", member.id(), null);
                    asked++;
                }
            }
            from += PAGE;
            some = members.find("", Standing.ALL, from, PAGE);
        }
        return asked;
    }

    /** True for the first who asks on or after the day it is due. */
    private boolean take(UUID member, LocalDate due, LocalDate today) {
        int updated = em.createNativeQuery(
                        "update alongside_time_alone set offered_on = ? where person = ? and offered_on <= ?")
                .setParameter(1, Date.valueOf(today))
                .setParameter(2, member)
                .setParameter(3, Date.valueOf(due))
                .executeUpdate();
        if (updated > 0) {
            return true;
        }
        boolean known = !em.createNativeQuery("select person from alongside_time_alone where person = ?")
                .setParameter(1, member)
                .getResultList()
                .isEmpty();
        if (!known) {
            em.createNativeQuery("insert into alongside_time_alone (person, offered_on) values (?, ?)")
                    .setParameter(1, member)
                    .setParameter(2, Date.valueOf(today))
                    .executeUpdate();
        }
        return !known;
    }
}
