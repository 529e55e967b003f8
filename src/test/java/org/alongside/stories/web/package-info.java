@NullMarked
package org.alongside.stories.web;

import org.jspecify.annotations.NullMarked;
