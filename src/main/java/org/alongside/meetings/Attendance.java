package org.alongside.meetings;

import java.util.Set;
import java.util.UUID;

/**
 * Who is invited to a meeting, for whoever arranges what they need.
 *
 * @param prepares whether whoever asks planned it or facilitates it
 * @param people without those who were added by name only
 */
public record Attendance(String title, boolean prepares, Set<UUID> people) {}
