@NullMarked
package org.alongside.meetings.recording;

import org.jspecify.annotations.NullMarked;
