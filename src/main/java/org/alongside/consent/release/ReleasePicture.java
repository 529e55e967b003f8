package org.alongside.consent.release;

import java.util.function.Supplier;

/**
 * A picture that goes into a report.
 *
 * @param type such as image/jpeg
 * @param content read only when a report is written, by whoever knows that it may be; needs no transaction
 * @param described what is to be seen, for those who do not see it
 */
public record ReleasePicture(String type, Supplier<byte[]> content, String described) {}
