/** The pages of meetings: list, plan, floor, facilitating, room screen, notes. */
@NullMarked
package org.alongside.meetings.web;

import org.jspecify.annotations.NullMarked;
