package org.alongside.administration.audit;

import java.util.List;
import org.alongside.platform.audit.AuditTrail.Place;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of the audit, the newest first.
 *
 * @param next where the next page begins; null when this is the last
 */
public record AuditPage(List<AuditLine> lines, @Nullable Place next) {}
