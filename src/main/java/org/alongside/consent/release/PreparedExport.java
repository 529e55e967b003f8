package org.alongside.consent.release;

import java.util.List;
import java.util.UUID;

/** What may go into an export as it is made now; whoever makes it uses these and no others. */
public record PreparedExport(UUID id, List<ExportItem> items) {}
