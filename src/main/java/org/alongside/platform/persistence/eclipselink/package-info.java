/** What EclipseLink alone needs; other providers never load it. */
@NullMarked
package org.alongside.platform.persistence.eclipselink;

import org.jspecify.annotations.NullMarked;
