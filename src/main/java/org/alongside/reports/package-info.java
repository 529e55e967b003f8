/** Reports made from a board: staff choose what goes in, the gate decides what may, and each copy fetched is counted. */
@NullMarked
package org.alongside.reports;

import org.jspecify.annotations.NullMarked;
