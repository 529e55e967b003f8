package org.alongside.consent.release;

import java.util.UUID;

/**
 * An export as its maker sees it.
 *
 * @param downloads how often somebody fetched the file
 * @param current whether every yes in it still stands; where one does not, nobody gets the file any more
 */
public record ExportSnapshot(
        UUID id, String title, String location, ExportStatus status, long downloads, boolean current) {}
