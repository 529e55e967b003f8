/** How long everything is kept, and the job that lets it go. */
@NullMarked
package org.alongside.administration.retention;

import org.jspecify.annotations.NullMarked;
