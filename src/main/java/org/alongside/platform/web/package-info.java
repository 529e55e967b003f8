/** What every page has: guard, headers, messages, errors, template beans. */
@NullMarked
package org.alongside.platform.web;

import org.jspecify.annotations.NullMarked;
