package org.alongside.home.paper;

import java.io.InputStream;

/**
 * A picture of a slip that came back.
 *
 * @param allowed whether the person ticked on the slip that a picture of it may be kept
 */
public record Scan(InputStream bytes, boolean allowed) {}
