/** The recording of a meeting for programs, and for the page's own recorder. */
@NullMarked
package org.alongside.meetings.recording.rest;

import org.jspecify.annotations.NullMarked;
