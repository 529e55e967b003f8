package org.alongside.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Logger;
import org.alongside.identity.CurrentPerson;
import org.alongside.platform.lease.LeaseService;

/** The sample world from its first person to its last question, told in a request of its own. */
@ApplicationScoped
public class SampleStory {
    private static final Logger LOG = Logger.getLogger(SampleStory.class.getName());
    private static final Duration LONGEST = Duration.ofSeconds(30);

    @Inject
    SampleService service;

    @Inject
    SampleSetUpService setUp;

    @Inject
    SampleCodes codes;

    @Inject
    LeaseService leases;

    @Inject
    CurrentPerson current;

    /** What is there already is left as it is; false while another node, or one that died, is at it. */
    @ActivateRequestContext
    public boolean tell() {
        if (!service.told()) {
            if (!leases.take("sample-data", LONGEST)) {
                return false;
            }
            long start = System.nanoTime();
            service.world(service.people(current));
            LOG.info(() -> "sample data loaded in " + (System.nanoTime() - start) / 1_000_000 + " ms");
        }
        setUp.confirm();
        codes.hand(service.people(current));
        return true;
    }
}
