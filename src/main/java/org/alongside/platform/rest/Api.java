package org.alongside.platform.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Everything under {@code /api}; resources are found by the container. */
@ApplicationPath("/api")
public class Api extends Application {}
