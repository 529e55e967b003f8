package org.alongside.platform.files;

import java.util.UUID;

/**
 * A file that is kept.
 *
 * @param size in bytes
 * @param sha256 of its bytes, in hexadecimal
 */
public record KeptFile(UUID id, FileKind kind, long size, String sha256) {}
