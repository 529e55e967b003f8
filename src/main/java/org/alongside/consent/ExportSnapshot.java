package org.alongside.consent;

import java.util.UUID;

/** An export as its maker sees it. */
public record ExportSnapshot(UUID id, String title, String location, ExportStatus status) {}
