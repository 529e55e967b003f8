package org.alongside.meetings.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Duration;
import org.alongside.platform.lease.Job;

/** A page that was closed sends no more sound: nobody shall read that the meeting is recorded when it is not. */
@ApplicationScoped
class Silence implements Job {
    /** Sound comes every few seconds; a connection may be gone for a while. */
    static final Duration NOTHING_CAME = Duration.ofMinutes(2);

    @Inject
    RecordingService recording;

    @Override
    public String name() {
        return "recordings";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    /** As nobody, who has no last day. */
    @Override
    @ActivateRequestContext
    public void round() {
        recording.endSilent();
    }
}
