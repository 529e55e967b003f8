package org.alongside.meetings.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.meetings.MeetingLine;
import org.alongside.meetings.planning.PlanningService;
import org.alongside.platform.web.Asked;
import org.jspecify.annotations.Nullable;

/** A person's meetings: those to come, and those behind. */
@Named
@RequestScoped
public class MeetingsView {

    private static final int MOST = 50;
    private static final int EACH = 20;

    @Inject
    PlanningService planning;

    @Inject
    Asked asked;

    private @Nullable List<MeetingLine> ahead;
    private @Nullable List<MeetingLine> behind;

    public List<MeetingLine> getAhead() {
        if (ahead == null) {
            ahead = planning.mine(false, 0, MOST);
        }
        return ahead;
    }

    public List<MeetingLine> getBehind() {
        return found().subList(0, Math.min(EACH, found().size()));
    }

    public boolean isMore() {
        return found().size() > EACH;
    }

    public int getPage() {
        return Math.max(1, asked.number("past", 1));
    }

    private List<MeetingLine> found() {
        if (behind == null) {
            behind = planning.mine(true, (getPage() - 1) * EACH, EACH + 1);
        }
        return behind;
    }
}
