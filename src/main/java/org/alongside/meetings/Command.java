package org.alongside.meetings;

import java.util.UUID;

/**
 * One press of a button.
 *
 * @param id made where it was pressed; the same id is obeyed once and answered the same
 * @param seen the revision of the meeting as the presser saw it
 */
public record Command(UUID id, long seen) {}
