/** The pages on which people are asked, see their choices and keep their receipts. */
@NullMarked
package org.alongside.consent.web;

import org.jspecify.annotations.NullMarked;
