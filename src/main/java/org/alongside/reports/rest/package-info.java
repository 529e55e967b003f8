/** Reports for programs. */
@NullMarked
package org.alongside.reports.rest;

import org.jspecify.annotations.NullMarked;
