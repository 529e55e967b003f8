/** What every room says about the people in its tables: shown on request, erased on request, moved on a merge. */
@NullMarked
package org.alongside.platform.records;

import org.jspecify.annotations.NullMarked;
