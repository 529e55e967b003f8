/** Receipts in the forms that other programs read. It knows no database. */
@NullMarked
package org.alongside.consent.formats;

import org.jspecify.annotations.NullMarked;
