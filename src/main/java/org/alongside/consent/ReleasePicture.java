package org.alongside.consent;

/**
 * A picture that goes into a report.
 *
 * @param type such as image/jpeg
 * @param described what is to be seen, for those who do not see it
 */
@SuppressWarnings("ArrayRecordComponent") // read once, when a report is written; nobody compares pictures
public record ReleasePicture(String type, byte[] content, String described) {}
