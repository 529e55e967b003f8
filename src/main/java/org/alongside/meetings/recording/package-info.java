/**
 * The sound of a meeting, kept only while everybody who is there has said yes: in parts that begin with everybody's yes
 * and end with the first doubt, so that nothing has to be cut out of anything.
 */
@NullMarked
package org.alongside.meetings.recording;

import org.jspecify.annotations.NullMarked;
