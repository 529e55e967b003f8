package org.alongside.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Collections;
import java.util.Optional;
import java.util.UUID;
import org.alongside.identity.Method;
import org.alongside.identity.proxy.ProxyHeader;
import org.alongside.identity.sessions.DoorSettings;
import org.alongside.identity.sessions.Hold;
import org.alongside.identity.sessions.HostUser;
import org.alongside.identity.sessions.SessionService;
import org.alongside.identity.sessions.SignIn;
import org.alongside.people.PersonService;
import org.alongside.people.PersonSnapshot;
import org.alongside.platform.settings.Settings;
import org.alongside.platform.text.Texts;

/** Whoever the organisation's own sign-in lets through the door that is open is a member of staff. */
@ApplicationScoped
public class StaffDoor {
    @Inject
    PersonService people;

    @Inject
    SessionService sessions;

    @Inject
    ProxyHeader proxy;

    @Inject
    Settings settings;

    @Inject
    Texts texts;

    public boolean isOpen(Method method) {
        return DoorSettings.open(settings) == method;
    }

    /** Whom server or proxy have signed in already; what a closed door says is not heard. */
    Optional<HostUser> host(HttpServletRequest request) {
        return switch (DoorSettings.open(settings)) {
            case CONTAINER ->
                Optional.ofNullable(request.getUserPrincipal())
                        .filter(it -> hasRole(request))
                        .map(Principal::getName)
                        .map(it -> new HostUser(Method.CONTAINER, it, StaffName.of(it)));
            case PROXY -> proxy.user(request.getRemoteAddr(), name -> Collections.list(request.getHeaders(name)));
            default -> Optional.empty();
        };
    }

    private boolean hasRole(HttpServletRequest request) {
        String role = settings.get(DoorSettings.CONTAINER_ROLE);
        return role.isEmpty() || request.isUserInRole(role);
    }

    public SignIn enter(HostUser user) {
        return sessions.complete(id(user), user.method(), Hold.plain());
    }

    /** For one question only, without a session. */
    PersonSnapshot person(HostUser user) {
        return sessions.admitted(id(user));
    }

    private UUID id(HostUser user) {
        String name = user.name().isEmpty() ? texts.of(Texts.STANDARD, "identity.colleague") : user.name();
        return people.staffMember(user.principal(), name).id();
    }
}
