package org.alongside.identity.membership;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.Serializable;
import org.alongside.identity.Contribution;

/** After their last day members read and do not write. */
@Contribution
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
class StillHere implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    transient TermService terms;

    @AroundInvoke
    Object first(InvocationContext call) throws Exception {
        terms.mustStillWrite();
        return call.proceed();
    }
}
