/** The benchmark: what a view, a move and a message cost, beside the least that the same server needs for them. */
package org.alongside.bench;
