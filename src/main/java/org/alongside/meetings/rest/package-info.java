/** Meetings over REST: the same services, one resource for each part of a meeting. */
@NullMarked
package org.alongside.meetings.rest;

import org.jspecify.annotations.NullMarked;
