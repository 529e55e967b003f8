package org.alongside.identity.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.people.MemberService;
import org.alongside.people.MemberSnapshot;
import org.alongside.people.NewsService;
import org.alongside.platform.outbox.MailLost;
import org.alongside.platform.text.Digest;

/** Somebody holds an invitation that no longer works: whoever answers for them is told, and sends a new one. */
@ApplicationScoped
@Transactional
public class AskAgainService {
    @Inject
    Invitations invitations;

    @Inject
    MemberService members;

    @Inject
    NewsService news;

    /** Says the same whether or not there ever was such an invitation. */
    public void ask(String token) {
        invitations.withToken(Digest.sha256(token)).ifPresent(it -> tellWhoAnswers(it.person(), "asksForNew"));
    }

    /**
     * Codes have been tried too often in one place. Where the last of them is or was somebody's, whoever answers for
     * them is told, so that they can ring.
     */
    public void asleep(String typed) {
        invitations.withCode(Invitation.codeHash(typed)).ifPresent(it -> tellWhoAnswers(it.person(), "codeSleeps"));
    }

    /** A mailed invitation did not arrive. */
    public void lost(@Observes MailLost mail) {
        tellWhoAnswers(mail.person(), "mailLost");
    }

    private void tellWhoAnswers(UUID person, String what) {
        MemberSnapshot member = members.member(person);
        Stream.of(member.contact(), member.deputy())
                .flatMap(Stream::ofNullable)
                .forEach(staff -> news.tellOnce(staff, what, person));
    }
}
