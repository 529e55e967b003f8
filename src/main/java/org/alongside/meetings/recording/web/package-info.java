/** The page of a meeting's recording. */
@NullMarked
package org.alongside.meetings.recording.web;

import org.jspecify.annotations.NullMarked;
